package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.scenario.Node.Entry;
import org.reshuffle.world.Text;

/**
 * Reads how governments decide: a default, and exceptions by nation or group, of which later ones win. A block without a
 * default means that governments follow rules; without a block they do only what the scenario's events do in their name.
 */
final class GovernmentReader {
    static final ImmutableList<String> KINDS =
            Arrays.stream(StanceKind.values()).map(StanceKind::key).collect(ImmutableList.toImmutableList());

    private final Names names;

    GovernmentReader(Names names) {
        this.names = names;
    }

    /** One stance a nation; none where no government decides for itself. */
    ImmutableList<StanceKind> read(Value value) {
        if (!value.present()) {
            return ImmutableList.of();
        }
        Section section = value.section();
        StanceKind standard = kind(section.optional("default"));
        Section stances = section.optional("stances").section();
        List<StanceKind> kinds = Arrays.asList(
                Collections.nCopies(names.nations().size(), standard).toArray(new StanceKind[0]));
        for (Entry entry : stances.entries()) {
            Value at = stances.child(entry);
            if (!at.present() || at.node() instanceof Node.Word word && word.isNothing()) {
                at.refuse(Messages.missing(entry.key()));
                continue;
            }
            StanceKind kind = kind(at);
            for (String code : meant(entry, at)) {
                kinds.set(names.nations().indexOf(code), kind);
            }
        }
        section.close();
        boolean scripted = kinds.stream().allMatch(kind -> kind == StanceKind.SCRIPTED);
        return scripted ? ImmutableList.of() : ImmutableList.copyOf(kinds);
    }

    private static StanceKind kind(Value value) {
        @Nullable StanceKind kind = StanceKind.of(value.choice(KINDS, "stance", "立场", StanceKind.RULE.key()));
        return kind == null ? StanceKind.RULE : kind;
    }

    private List<String> meant(Entry entry, Value at) {
        String word = entry.key();
        if (names.nations().contains(word)) {
            return List.of(word);
        }
        ImmutableList<String> group =
                word.equals(Names.ALL) ? names.nations() : names.groups().get(word);
        if (group != null) {
            return group;
        }
        if (names.known()) {
            at.findings()
                    .add(
                            entry.at(),
                            at.path(),
                            Messages.unknown(
                                    "nation",
                                    "国家",
                                    word,
                                    names.nationWords(),
                                    new Text("a nation code, a group or ALL", "国家代码、组名或 ALL")));
        }
        return List.of();
    }
}
