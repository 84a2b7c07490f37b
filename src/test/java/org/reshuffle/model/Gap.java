package org.reshuffle.model;

import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;

/**
 * The widest gap between two sets of figures, relative to the second; figures below a ten-thousandth count as that.
 *
 * @param size the gap, NaN when a figure is not a number
 * @param where measure and place
 */
record Gap(double size, String where) {
    private static final double LEAST = 1e-4;

    /** Between a number found and the one expected. */
    static double of(double found, double expected) {
        return Math.abs(found - expected) / Math.max(Math.abs(expected), LEAST);
    }

    /** Over every kept measure, place and quarter of two runs. */
    static Gap between(Observations found, Observations expected) {
        return between(found, expected, 0);
    }

    /** The same from a quarter on. */
    static Gap between(Observations found, Observations expected, int from) {
        Gap widest = new Gap(0, "nowhere");
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double[] left = found.series(measure);
                double[] right = expected.series(measure);
                int width = left.length / found.quarters();
                for (int at = from * width; at < left.length; at++) {
                    widest = widest.or(of(left[at], right[at]), measure, at, width, left[at], right[at]);
                }
            }
        }
        return widest;
    }

    /** How far any measure strays from what it was in a quarter. */
    static Gap drift(Observations observations, int since) {
        Gap widest = new Gap(0, "nowhere");
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double[] series = observations.series(measure);
                int width = series.length / observations.quarters();
                for (int at = since * width; at < series.length; at++) {
                    double start = series[since * width + at % width];
                    widest = widest.or(of(series[at], start), measure, at, width, series[at], start);
                }
            }
        }
        return widest;
    }

    private Gap or(double other, Measure measure, int at, int width, double found, double expected) {
        if (Double.isNaN(size) || other <= size) {
            return this;
        }
        return new Gap(
                other,
                "%s, quarter %d, entry %d: %s against %s"
                        .formatted(measure.key(), at / width, at % width, found, expected));
    }
}
