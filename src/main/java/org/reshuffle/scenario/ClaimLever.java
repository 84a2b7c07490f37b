package org.reshuffle.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * A lever that a claim moves.
 *
 * @param info the lever, null where its path names none, which has been said
 * @param start from where its dates count
 */
record ClaimLever(@Nullable LeverInfo info, @Nullable Quarter start) {

    /** The lever of that path in the first of the scenarios that has it. */
    static ClaimLever of(String path, Value at, Iterable<Scenario> scenarios) {
        List<String> paths = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            LeverInfo info = Levers.find(scenario, path);
            if (info != null) {
                return new ClaimLever(info, scenario.start());
            }
            Levers.all(scenario).forEach(lever -> paths.add(lever.path()));
        }
        at.refuse(Messages.unknown(
                "lever",
                "杠杆",
                path,
                paths,
                new Text("a path that 'reshuffle levers' lists", " 'reshuffle levers' 所列路径")));
        return new ClaimLever(null, null);
    }

    /** A value that it may take, as text. */
    String text(Value value) {
        if (info == null || start == null) {
            return "";
        }
        if (info.type() == LeverInfo.Type.CHOICE) {
            return value.choice(info.options(), "option", "选项", info.options().get(0));
        }
        boolean date = info.type() == LeverInfo.Type.DATE
                && value.node() instanceof Node.Word word
                && word.text().indexOf('Q') > 0;
        return date ? date(value, info, start) : Decimal.text(number(value));
    }

    /** A number that it may take. */
    double number(Value value) {
        if (info == null) {
            return 0;
        }
        if (info.type() == LeverInfo.Type.CHOICE) {
            value.refuse(new Text(
                    "'" + info.path() + "' is a choice, expected the path of a number",
                    "'" + info.path() + "' 为选项，应为数值的路径"));
            return 0;
        }
        return info.type() == LeverInfo.Type.WHOLE
                ? value.whole((long) info.low(), (long) info.high(), info.unit(), (long) info.low())
                : value.number(info.low(), info.high(), info.unit(), info.low());
    }

    private static String date(Value value, LeverInfo info, Quarter start) {
        Quarter date = value.quarter();
        if (date == null) {
            return "0";
        }
        int quarters = date.since(start);
        if (quarters < info.low() || quarters > info.high()) {
            Quarter first = start.plus((int) info.low());
            Quarter last = start.plus((int) info.high());
            value.refuse(new Text(
                    date + " is outside the lever's range, expected a quarter from " + first + " to " + last,
                    date + " 超出杠杆范围，应为 " + first + " 至 " + last + " 之间的季度"));
        }
        return date.toString();
    }
}
