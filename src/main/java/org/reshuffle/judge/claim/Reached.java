package org.reshuffle.judge.claim;

import org.reshuffle.observe.Observations;
import org.reshuffle.world.Quarter;

/**
 * How many quarters after the start of its run a figure first reaches a level; infinite where it never does within the
 * window.
 *
 * @param level what it must reach
 * @param rising whether it reaches it from below, else from above
 */
public record Reached(Subject subject, ClaimRun run, Window window, double level, boolean rising) implements Quantity {
    @Override
    public double value(Case at) {
        Observations observed = at.observed(run);
        int last = window.to().since(observed.start());
        for (int quarter = window.from().since(observed.start()); quarter <= last; quarter++) {
            double value = subject.value(observed, quarter, at);
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            if (rising ? value >= level : value <= level) {
                return quarter;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
