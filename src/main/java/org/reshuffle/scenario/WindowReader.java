package org.reshuffle.scenario;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.Window;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** Reads when a claim's figures are taken: {@code at}, or {@code from}, {@code to} and {@code take}. */
final class WindowReader {
    static final List<String> TAKES =
            Arrays.stream(Window.Take.values()).map(Window.Take::key).toList();

    private final @Nullable Quarter horizon;

    /** @param horizon when figures are taken that say nothing of it */
    WindowReader(@Nullable Quarter horizon) {
        this.horizon = horizon;
    }

    /**
     * The window of a quantity; null after saying what is wrong.
     *
     * @param scenario the scenario that is asked, whose horizon must hold it
     */
    @Nullable
    Window read(Section section, Scenario scenario) {
        Value at = section.optional("at");
        Value from = section.optional("from");
        Value to = section.optional("to");
        Value take = section.optional("take");
        if (at.present() || !from.present()) {
            for (Value other : List.of(from, to, take)) {
                if (other.present()) {
                    other.refuse(
                            at.present()
                                    ? new Text("stands beside 'at', expected one of the two", "不能与 'at' 同时出现")
                                    : new Text("has no 'from', expected both ends", "缺少 'from'，应给出两端"));
                }
            }
            Quarter quarter = at.present() ? quarter(at, scenario) : horizon;
            return quarter == null ? null : Window.at(quarter);
        }
        Quarter first = quarter(from, scenario);
        Quarter last = to.present() ? quarter(to, scenario) : horizon;
        String way = take.choice(TAKES, "way to take a window", "取值方式", Window.Take.MEAN.key());
        if (first == null || last == null) {
            return null;
        }
        if (last.compareTo(first) < 0) {
            (to.present() ? to : from)
                    .refuse(new Text(
                            "the window ends in " + last + ", before it begins in " + first,
                            "区间终点 " + last + " 早于起点 " + first));
            return null;
        }
        return new Window(first, last, Window.Take.values()[TAKES.indexOf(way)]);
    }

    /** A quarter within the horizon of a scenario. */
    static @Nullable Quarter quarter(Value value, Scenario scenario) {
        Quarter quarter = value.quarter();
        if (quarter == null) {
            return null;
        }
        int since = quarter.since(scenario.start());
        if (since < 0 || since >= scenario.quarters()) {
            Quarter last = scenario.start().plus(scenario.quarters() - 1);
            value.refuse(new Text(
                    quarter + " is outside the scenario's horizon, expected a quarter from " + scenario.start() + " to "
                            + last,
                    quarter + " 超出情景时段，应为 " + scenario.start() + " 至 " + last + " 之间的季度"));
            return null;
        }
        return quarter;
    }
}
