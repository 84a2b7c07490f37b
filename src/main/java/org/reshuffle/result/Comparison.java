package org.reshuffle.result;

import org.reshuffle.observe.Measure;

/** How two figures of the same measure are compared. */
public final class Comparison {
    /** What rounding leaves of no difference; figures have seven digits that count. */
    private static final double NOISE = 1e-10;
    /** What rounding leaves of nothing: unrest that never was is of the order of 1e-16. */
    private static final double NOTHING = 1e-12;

    private Comparison() {}

    /**
     * How far a figure is from the one it is compared with: in per cent of that, shares in points. Two zeros are
     * equal; anything else against zero has no answer, which is NaN.
     */
    public static double effect(Measure measure, double value, double against) {
        double effect = raw(measure, value, against);
        return Math.abs(effect) < NOISE ? 0 : effect;
    }

    private static double raw(Measure measure, double value, double against) {
        if (measure.form() == Measure.Form.POINTS) {
            return value - against;
        }
        if (Math.abs(against) < NOTHING) {
            return Math.abs(value) < NOTHING ? 0 : Double.NaN;
        }
        return 100 * (value / against - 1);
    }
}
