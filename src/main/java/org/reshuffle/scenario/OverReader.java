package org.reshuffle.scenario;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Item;
import org.reshuffle.judge.claim.Over;
import org.reshuffle.judge.claim.Selection;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Family;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Text;

/**
 * Reads what {@code *} runs over: {@code nations}, {@code families}, or a block with one of {@code each} (nations, one by
 * one), {@code groups} (each entry as one) and {@code families} (one by one).
 */
final class OverReader {
    static final ImmutableList<String> WORDS = ImmutableList.of("nations", "families");

    private final BaseWorld world;
    private final ClaimNames names;

    OverReader(ClaimRun run) {
        world = run.scenario().world();
        names = new ClaimNames(run, false, false);
    }

    /** What is run over; null after saying what is wrong. */
    @Nullable
    Over read(Value value) {
        if (!value.present()) {
            return null;
        }
        int before = value.findings().count();
        ImmutableList<Item> items = value.node() instanceof Node.Keys ? block(value) : word(value);
        if (value.findings().count() > before) {
            return null;
        }
        if (items.size() < 2) {
            value.refuse(new Text(
                    "there is nothing to compare in " + items.size() + ", expected two or more",
                    "只有 " + items.size() + " 项，无从比较，应为两项以上"));
            return null;
        }
        return new Over(items);
    }

    private ImmutableList<Item> word(Value value) {
        String word = value.choice(WORDS, "list of nations or families", "国家或产业范围", "");
        return switch (word) {
            case "nations" -> nations(ImmutableList.of("WLD"));
            case "families" -> families(ImmutableList.of("ALL"));
            default -> ImmutableList.of();
        };
    }

    private ImmutableList<Item> block(Value value) {
        Section section = value.section();
        Value each = section.optional("each");
        Value groups = section.optional("groups");
        Value families = section.optional("families");
        section.close();
        int given = (each.present() ? 1 : 0) + (groups.present() ? 1 : 0) + (families.present() ? 1 : 0);
        if (given != 1) {
            value.refuse(new Text("expected exactly one of each, groups and families", "应恰有 each、groups、families 之一"));
            return ImmutableList.of();
        }
        if (each.present()) {
            return nations(words(each, false));
        }
        if (families.present()) {
            return families(words(families, true));
        }
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        for (Value item : groups.items()) {
            String text = item.word("nation codes or groups, joined by +", "以 + 连接的国家代码或国家组", "");
            if (!text.isEmpty()) {
                items.add(new Item(text, false, names.nations(text, item)));
            }
        }
        return items.build();
    }

    private ImmutableList<String> words(Value list, boolean families) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (Value item : list.items()) {
            String text = item.word("a code", "代码", "");
            if (!text.isEmpty()) {
                // '!' may begin an entry here: the entries together are one selection.
                String checked = text.startsWith("!") ? text.substring(1) : text;
                List<String> found = families ? names.families(checked, item) : names.nations(checked, item);
                words.addAll(
                        text.startsWith("!")
                                ? found.stream().map(word -> "!" + word).toList()
                                : found);
            }
        }
        return words.build();
    }

    private ImmutableList<Item> nations(ImmutableList<String> words) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        boolean[] chosen = Selection.nations(world, words);
        int k = 0;
        for (Nation nation : world.nations()) {
            if (chosen[k++]) {
                items.add(new Item(nation.code(), false, ImmutableList.of(nation.code())));
            }
        }
        return items.build();
    }

    private ImmutableList<Item> families(ImmutableList<String> words) {
        ImmutableList.Builder<Item> items = ImmutableList.builder();
        boolean[] chosen = Selection.families(world, words);
        int k = 0;
        for (Family family : world.families()) {
            if (chosen[k++]) {
                items.add(new Item(family.code(), true, ImmutableList.of(family.code())));
            }
        }
        return items.build();
    }

    /** What an item that a claim names is called: its codes joined by +. */
    static @Nullable Integer place(Over over, String text) {
        for (int k = 0; k < over.items().size(); k++) {
            Item item = over.items().get(k);
            if (item.name().equals(text) || item.words().equals(Splitter.on('+').splitToList(text))) {
                return k;
            }
        }
        return null;
    }
}
