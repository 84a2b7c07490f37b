package org.reshuffle.judge.claim;

import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.Measure;
import org.reshuffle.world.Quarter;

/**
 * How far a figure is from another run's, or from its own in the first quarter.
 *
 * @param against the run it is compared with, null for its own start
 * @param unit in per cent of what it is compared with, or as a difference in the measure's unit
 */
public record Change(
        Subject subject,
        ClaimRun run,
        Window window,
        @Nullable ClaimRun against,
        Unit unit) implements Quantity {
    /** What rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    /** What a change is told in; the key is what claim files write. */
    public enum Unit {
        PERCENT("percent"),
        DIFFERENCE("difference");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** Shares in points, everything else in per cent. */
        public static Unit standard(Measure measure) {
            return measure.form() == Measure.Form.POINTS ? DIFFERENCE : PERCENT;
        }
    }

    @Override
    public double value(Case at) {
        double here = Level.of(subject, run, window, at);
        double there = against == null ? Level.start(subject, run, at) : Level.of(subject, against, window, at);
        return of(here, there, unit);
    }

    /** The change from one figure to another; in per cent of nothing it has no answer, unless both are nothing. */
    public static double of(double here, double there, Unit unit) {
        if (unit == Unit.DIFFERENCE) {
            return here - there;
        }
        if (Math.abs(there) < NOTHING) {
            return Math.abs(here) < NOTHING ? 0 : Double.NaN;
        }
        return 100 * (here / there - 1);
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
