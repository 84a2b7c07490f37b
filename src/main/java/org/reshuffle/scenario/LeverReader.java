package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Lever;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Reads what a reader may move and what a sweep may sample, against the levers that the scenario has. */
final class LeverReader {
    private final Scenario draft;
    private final ImmutableList<String> shocks;

    /**
     * @param draft the scenario as far as it is sound
     * @param shocks ids of every event of the file, broken ones too
     */
    LeverReader(Scenario draft, ImmutableList<String> shocks) {
        this.draft = draft;
        this.shocks = shocks;
    }

    ImmutableList<Lever> levers(Value list) {
        ImmutableList.Builder<Lever> levers = ImmutableList.builder();
        Map<String, Position> seen = new HashMap<>();
        for (Value item : list.items()) {
            Section section = item.section();
            Value pathAt = section.required("path");
            LeverInfo info = info(pathAt, seen);
            Text title = section.required("title").text();
            String unit = section.optional("unit").word("a unit", "单位", info == null ? "" : info.unit());
            double[] range = range(section.optional("range"), info);
            section.close();
            if (info != null) {
                levers.add(new Lever(info.path(), title, unit, range[0], range[1]));
            }
        }
        return levers.build();
    }

    ImmutableList<Uncertainty> uncertainties(Value list) {
        ImmutableList.Builder<Uncertainty> uncertainties = ImmutableList.builder();
        Map<String, Position> seen = new HashMap<>();
        for (Value item : list.items()) {
            Section section = item.section();
            LeverInfo info = info(section.required("path"), seen);
            boolean catalogued = info == null || info.path().startsWith("parameters.");
            double[] range = range(catalogued ? section.optional("range") : section.required("range"), info);
            section.close();
            if (info != null) {
                uncertainties.add(new Uncertainty(info.path(), range[0], range[1]));
            }
        }
        return uncertainties.build();
    }

    private @Nullable LeverInfo info(Value at, Map<String, Position> seen) {
        String path = at.word("the path of a lever", "杠杆路径", "");
        if (path.isEmpty()) {
            return null;
        }
        Position first = seen.putIfAbsent(path, at.at());
        if (first != null) {
            at.refuse(Messages.twice("path", "路径", path, first));
        }
        LeverInfo info = Levers.find(draft, path);
        if (info == null && !brokenShock(path)) {
            List<String> paths = new ArrayList<>();
            Levers.all(draft).forEach(lever -> paths.add(lever.path()));
            at.refuse(Messages.unknown(
                    "lever",
                    "杠杆",
                    path,
                    paths,
                    new Text("a path that 'reshuffle levers' lists", " 'reshuffle levers' 所列路径")));
        }
        if (info != null && info.type() == LeverInfo.Type.CHOICE) {
            at.refuse(new Text(
                    "'" + path + "' is a choice, expected the path of a number", "'" + path + "' 为选项，应为数值的路径"));
        }
        return info;
    }

    /** Whether a path is about an event that is in the file but not sound, which is said elsewhere. */
    private boolean brokenShock(String path) {
        return shocks.stream().anyMatch(id -> path.startsWith("shocks." + id + "."))
                && draft.events().stream().noneMatch(event -> path.startsWith("shocks." + event.id() + "."));
    }

    private double[] range(Value value, @Nullable LeverInfo info) {
        double[] range = info == null ? new double[2] : new double[] {info.low(), info.high()};
        if (!value.present()) {
            return range;
        }
        List<Value> ends = value.items();
        if (ends.size() != 2) {
            boolean nothing = value.node() instanceof Node.Word word && word.isNothing();
            if (nothing || value.node() instanceof Node.Items) {
                value.refuse(new Text("expected a range of two numbers, [low, high]", "应为两个数组成的范围 [下限, 上限]"));
            }
            return range;
        }
        int before = value.findings().count();
        double low = end(ends.get(0), info, range[0]);
        double high = end(ends.get(1), info, range[1]);
        if (value.findings().count() == before && info != null && !(low < high)) {
            value.refuse(new Text(
                    "the range from " + Decimal.text(low) + " to " + Decimal.text(high)
                            + " is empty, expected a lower end" + " below the upper",
                    "范围 " + Decimal.text(low) + " 至 " + Decimal.text(high) + " 为空，下限应小于上限"));
        }
        return new double[] {low, high};
    }

    /** An end of a range; of a date, a quarter or the quarters since the start. */
    private double end(Value value, @Nullable LeverInfo info, double fallback) {
        if (info == null) {
            return fallback;
        }
        if (info.type() == LeverInfo.Type.DATE
                && value.node() instanceof Node.Word word
                && word.text().indexOf('Q') > 0) {
            Quarter date = value.quarter();
            int quarters = date == null ? 0 : date.since(draft.start());
            if (date != null && (quarters < info.low() || quarters > info.high())) {
                value.refuse(new Text(
                        date + " is outside the lever's range, expected a quarter from "
                                + draft.start().plus((int) info.low()) + " to "
                                + draft.start().plus((int) info.high()),
                        date + " 超出杠杆范围，应为 " + draft.start().plus((int) info.low()) + " 至 "
                                + draft.start().plus((int) info.high()) + " 之间的季度"));
            }
            return date == null ? fallback : quarters;
        }
        return value.number(info.low(), info.high(), info.unit(), fallback);
    }
}
