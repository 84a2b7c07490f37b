package org.reshuffle.judge.claim;

import java.util.function.IntToDoubleFunction;
import org.reshuffle.world.Quarter;

/**
 * When a figure is taken.
 *
 * @param from first quarter
 * @param to last quarter, the same where it is one quarter
 * @param take what is made of several
 */
public record Window(Quarter from, Quarter to, Take take) {
    public Window {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a window from " + from + " ends before, in " + to);
        }
    }

    /** One quarter. */
    public static Window at(Quarter quarter) {
        return new Window(quarter, quarter, Take.MEAN);
    }

    /** What is made of the figures of a window; the key is what claim files write. */
    public enum Take {
        MEAN("mean"),
        SUM("sum"),
        MIN("min"),
        MAX("max");

        private final String key;

        Take(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** The figure of the window, from the figures of its quarters, which count from the start of a run. */
    double of(Quarter start, IntToDoubleFunction figure) {
        int first = from.since(start);
        int last = to.since(start);
        double result = take == Take.MIN ? Double.POSITIVE_INFINITY : take == Take.MAX ? Double.NEGATIVE_INFINITY : 0;
        for (int quarter = first; quarter <= last; quarter++) {
            double value = figure.applyAsDouble(quarter);
            result = switch (take) {
                case MEAN, SUM -> result + value;
                case MIN -> Math.min(result, value);
                case MAX -> Math.max(result, value);
            };
        }
        return take == Take.MEAN ? result / (last - first + 1) : result;
    }
}
