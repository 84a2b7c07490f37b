package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.shock.Field;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Text;

/** Reads the fields that an event has beside its profile, each by its type; one reader an event. */
final class FieldReader {
    private static final ImmutableList<String> SOURCES =
            ImmutableList.of("domestic", "sea-borne", "renewables", "pipeline");
    private static final Text SOURCE_FORM = new Text(
            "domestic, sea-borne, renewables, pipeline or pipeline:NATION",
            " domestic、sea-borne、renewables、pipeline 或 pipeline:国家代码");

    private final Names names;
    private final @Nullable BaseWorld world;
    private final Set<String> nations = new LinkedHashSet<>();
    private final List<String> sources = new ArrayList<>();
    private @Nullable Value sourcesAt;

    FieldReader(Names names, @Nullable BaseWorld world) {
        this.names = names;
        this.world = world;
    }

    /** The words of a field, after saying what is wrong with each. */
    ImmutableList<String> read(Field field, Value value) {
        return switch (field.type()) {
            case NUMBER ->
                ImmutableList.of(Decimal.text(
                        value.number(field.low(), field.high(), field.unit(), Decimal.parse(field.standard()))));
            case CHOICE -> ImmutableList.of(value.choice(field.options(), field.name(), " " + field.name(), ""));
            case NATIONS -> nations(value);
            case FAMILIES -> families(value);
            case SOURCES -> sources(value);
        };
    }

    private static ImmutableList<String> words(Value value, String en, String zh) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        Set<String> seen = new LinkedHashSet<>();
        List<Value> items = value.itemsOrOne();
        for (Value item : items) {
            String word = item.word(en, zh, "");
            if (!word.isEmpty() && !seen.add(word)) {
                item.refuse(new Text("'" + word + "' is named twice, expected it once", "'" + word + "' 重复出现"));
            }
            words.add(word);
        }
        if (items.isEmpty()) {
            value.refuse(new Text("the list is empty, expected at least one entry", "列表为空，至少应有一项"));
        }
        return words.build();
    }

    private ImmutableList<String> nations(Value value) {
        ImmutableList<String> words = words(value, "a nation code, a group or ALL", "国家代码、组名或 ALL");
        List<Value> items = value.itemsOrOne();
        Set<String> chosen = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>();
        boolean sound = true;
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            String code = word.startsWith("!") ? word.substring(1) : word;
            List<String> meant = names.nations().contains(code)
                    ? List.of(code)
                    : code.equals(Names.ALL) ? names.nations() : names.groups().get(code);
            if (word.isEmpty()) {
                // It was refused as no word at all.
                sound = false;
            } else if (meant != null) {
                (word.startsWith("!") ? left : chosen).addAll(meant);
            } else if (names.known()) {
                items.get(k)
                        .refuse(Messages.unknown(
                                "nation",
                                "国家",
                                code,
                                names.nationWords(),
                                new Text("a nation code, a group or ALL", "国家代码、组名或 ALL")));
                sound = false;
            }
        }
        chosen.removeAll(left);
        if (chosen.isEmpty() && sound && names.known() && !items.isEmpty()) {
            value.refuse(new Text(
                    "names no nation once '!' has taken some away, expected at least one", "排除 '!' 项后没有国家，至少应有一个"));
        }
        nations.addAll(chosen);
        return words;
    }

    private ImmutableList<String> families(Value value) {
        ImmutableList<String> words = words(value, "a family code, MANUFACTURING or ALL", "产业代码、MANUFACTURING 或 ALL");
        List<Value> items = value.itemsOrOne();
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            if (names.known() && !word.isEmpty() && !names.familyWords().contains(word)) {
                items.get(k)
                        .refuse(Messages.unknown(
                                "family",
                                "产业",
                                word,
                                names.familyWords(),
                                new Text("a family code, MANUFACTURING or ALL", "产业代码、MANUFACTURING 或 ALL")));
            }
        }
        return words;
    }

    private ImmutableList<String> sources(Value value) {
        ImmutableList<String> words = words(value, "an energy source", "能源来源");
        List<Value> items = value.itemsOrOne();
        sourcesAt = value;
        for (int k = 0; k < words.size(); k++) {
            String word = words.get(k);
            String supplier = word.startsWith("pipeline:") ? word.substring("pipeline:".length()) : null;
            if (word.isEmpty()) {
                continue;
            }
            if (supplier != null ? names.known() && !names.nations().contains(supplier) : !SOURCES.contains(word)) {
                items.get(k)
                        .refuse(
                                supplier != null
                                        ? Messages.unknown("nation", "国家", supplier, names.nations())
                                        : Messages.unknown("energy source", "能源来源", word, SOURCES, SOURCE_FORM));
            } else {
                sources.add(word);
            }
        }
        return words;
    }

    /** Refuses energy sources that none of the nations named has: such an event would do nothing. */
    void checkTogether() {
        if (world == null
                || sourcesAt == null
                || sources.size() < sourcesAt.itemsOrOne().size()
                || nations.isEmpty()) {
            return;
        }
        Set<String> had = new LinkedHashSet<>();
        for (String code : nations) {
            for (EnergyShare share : world.nations().get(world.nation(code)).energyMix()) {
                EnergySource source = share.source();
                if (sources.contains(source.toString())
                        || sources.contains(source.kind().key())) {
                    return;
                }
                had.add(source.toString());
            }
        }
        sourcesAt.refuse(new Text(
                "none of the nations named has such a source, expected one of " + String.join(", ", had),
                "所列国家均无此能源来源，应为其中之一：" + String.join("、", had)));
    }
}
