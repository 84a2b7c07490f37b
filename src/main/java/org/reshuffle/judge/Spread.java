package org.reshuffle.judge;

import java.util.Arrays;

/**
 * How a figure lies over draws.
 *
 * @param low 5 per cent of the draws lie below
 * @param median half of them
 * @param high 95 per cent
 */
public record Spread(double low, double median, double high) {
    /** Part of the draws below what is told, and above. */
    private static final double OUTSIDE = 0.05;

    /** Of the figures that there are; all NaN where there are none. */
    public static Spread of(double[] figures) {
        double[] sorted =
                Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).toArray();
        Arrays.sort(sorted);
        return new Spread(quantile(sorted, OUTSIDE), quantile(sorted, 0.5), quantile(sorted, 1 - OUTSIDE));
    }

    /**
     * Of figures that should all be there; NaN where more than one in twenty is not, for the tails told of the rest would
     * be those of chosen draws.
     */
    public static Spread ofAll(double[] figures) {
        long missing = Arrays.stream(figures).filter(Double::isNaN).count();
        return missing > OUTSIDE * figures.length ? new Spread(Double.NaN, Double.NaN, Double.NaN) : of(figures);
    }

    /** Between neighbours in proportion (Hyndman, Fan 1996, type 7). */
    private static double quantile(double[] sorted, double part) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        // Equal neighbours may be infinite, whose difference is no number.
        return sorted[below] == sorted[above]
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
