package org.reshuffle.report;

import java.util.Arrays;

/**
 * A figure over the quarters of an arm.
 *
 * @param central the figure
 * @param low 5 % of the seeds, NaN where there are none
 * @param high 95 % of the seeds, likewise
 */
record Series(double[] central, double[] low, double[] high) {

    /** Whether the figure was kept in every quarter. */
    boolean known() {
        return Arrays.stream(central).noneMatch(Double::isNaN);
    }

    boolean hasBand() {
        return !Double.isNaN(low[low.length - 1]) && !Double.isNaN(high[high.length - 1]);
    }

    double least() {
        double least = Double.POSITIVE_INFINITY;
        for (int q = 0; q < central.length; q++) {
            least = Math.min(least, Double.isNaN(low[q]) ? central[q] : Math.min(low[q], central[q]));
        }
        return least;
    }

    double most() {
        double most = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < central.length; q++) {
            most = Math.max(most, Double.isNaN(high[q]) ? central[q] : Math.max(high[q], central[q]));
        }
        return most;
    }
}
