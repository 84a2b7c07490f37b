package org.reshuffle.report;

import org.reshuffle.experiment.Numerals;

/**
 * A difference with its interval, in per cent or in points.
 *
 * @param value the difference, NaN where there is none
 * @param low lower end, NaN without seeds
 * @param high upper end, NaN without seeds
 */
record Effect(double value, double low, double high) {
    static final Effect NONE = new Effect(Double.NaN, Double.NaN, Double.NaN);

    boolean hasInterval() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether the interval leaves the sign open; without one, whether nothing is left of the difference in print. */
    boolean unclear() {
        return hasInterval() ? low <= 0 && high >= 0 : Numerals.isZero(value);
    }

    /** Whether it is a difference that shows. */
    boolean clear() {
        return !Double.isNaN(value) && !unclear() && !Numerals.isZero(value);
    }
}
