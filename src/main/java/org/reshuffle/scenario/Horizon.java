package org.reshuffle.scenario;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.RunLevers;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/**
 * The quarters that the dates of a scenario may name.
 *
 * @param start the first, null when the file does not say it
 * @param quarters how many
 * @param run how many of them are run
 */
record Horizon(@Nullable Quarter start, int quarters, int run) {

    static Horizon read(Value value) {
        Section section = value.section();
        Quarter start = section.required("start").quarter();
        int quarters = (int)
                section.required("quarters").whole(1, RunLevers.MOST_QUARTERS, "quarters", RunLevers.MOST_QUARTERS);
        int run = (int) section.optional("run").whole(1, quarters, "quarters", quarters);
        section.close();
        return new Horizon(start, quarters, run);
    }

    Quarter last() {
        return Objects.requireNonNull(start).plus(quarters - 1);
    }

    /** The place of a date, -1 after saying what is wrong with it. */
    int index(Value value) {
        return index(value, 0);
    }

    /** The place of a date at which something ends, which may be the first quarter behind the horizon. */
    int end(Value value) {
        return index(value, 1);
    }

    private int index(Value value, int beyond) {
        Quarter date = value.quarter();
        if (date == null || start == null) {
            return -1;
        }
        int index = date.since(start);
        if (index >= 0 && index < quarters + beyond) {
            return index;
        }
        value.refuse(new Text(
                date + " is outside the horizon, expected a quarter from " + start + " to " + last().plus(beyond),
                date + " 超出情景时段，应为 " + start + " 至 " + last().plus(beyond) + " 之间的季度"));
        return -1;
    }
}
