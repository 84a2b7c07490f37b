package org.reshuffle.scenario;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Scenario.Outcome;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Reads the figures that a scenario reports. */
final class OutcomeReader {
    private static final Text NATIONS = new Text("a nation code or WLD", "国家代码或 WLD");
    private static final Text FAMILIES = new Text("a family code or ALL", "产业代码或 ALL");

    private final Horizon horizon;
    private final Names names;

    OutcomeReader(Horizon horizon, Names names) {
        this.horizon = horizon;
        this.names = names;
    }

    ImmutableList<Outcome> read(Value list) {
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        Map<String, Position> seen = new HashMap<>();
        for (Value item : list.items()) {
            Section section = item.section();
            Value idAt = section.required("id");
            String id = idAt.word("NATION.FAMILY.measure", " NATION.FAMILY.measure", "");
            Value at = section.required("at");
            int index = horizon.index(at);
            section.close();
            if (!id.isEmpty()) {
                check(idAt, names);
            }
            Quarter start = horizon.start();
            if (index < 0 || start == null) {
                continue;
            }
            Quarter quarter = start.plus(index);
            Position first = seen.putIfAbsent(id + " " + quarter, item.at());
            if (first != null) {
                item.refuse(Messages.twice("outcome", "结果", id + " at " + quarter, first));
            }
            outcomes.add(new Outcome(id, quarter));
        }
        return outcomes.build();
    }

    /** Says what is wrong with a figure's id. */
    static void check(Value at, Names names) {
        String id = at.word("NATION.FAMILY.measure", " NATION.FAMILY.measure", "");
        List<String> parts = Splitter.on('.').splitToList(id);
        if (parts.size() != 3) {
            at.refuse(new Text(
                    "'" + Messages.shortened(id)
                            + "' is no outcome, expected NATION.FAMILY.measure such as DEU.ENI.output",
                    "'" + Messages.shortened(id) + "' 不是有效结果，应为 NATION.FAMILY.measure，例如 DEU.ENI.output"));
            return;
        }
        if (names.known()) {
            name(parts.get(0), names.nations(), Names.WORLD, "nation", "国家", NATIONS, at);
            name(parts.get(1), names.families(), Names.ALL, "family", "产业", FAMILIES, at);
        }
        Measure measure = Measure.of(parts.get(2));
        if (measure == null) {
            at.refuse(Messages.unknown("measure", "指标", parts.get(2), measures()));
        } else if (measure.scope() == Measure.Scope.NATION && !parts.get(1).equals(Names.ALL)) {
            String wanted = parts.get(0) + ".ALL." + measure.key();
            at.refuse(new Text(
                    measure.key() + " belongs to a nation, not to a family, expected " + wanted,
                    measure.key() + " 属于国家而非产业，应为 " + wanted));
        }
    }

    private static void name(
            String word, List<String> codes, String other, String en, String zh, Text expected, Value at) {
        List<String> known = new ArrayList<>(codes);
        known.add(other);
        if (!known.contains(word)) {
            at.refuse(Messages.unknown(en, zh, word, known, expected));
        }
    }

    /** The keys of every measure. */
    static List<String> measures() {
        List<String> keys = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            keys.add(measure.key());
        }
        return keys;
    }
}
