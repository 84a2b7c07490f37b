package org.reshuffle.experiment.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * What an outcome is where one factor is moved by itself and all others stay at the centre: the figures of a tornado chart.
 *
 * <pre>swing_k = max_l f(c, x_k = l) - min_l f(c, x_k = l)</pre>
 *
 * over the levels l of factor k, the centre c among them, so that a bend between the ends counts. What factors do together
 * does not show.
 *
 * <p>Source: Saltelli and others (2008, Global Sensitivity Analysis: The Primer), section 2.4, on what it cannot tell.
 *
 * @param low outcome at the factor's lowest level, by factor; NaN where no run of the factor is left
 * @param high outcome at its highest level
 * @param swing between its least and its greatest outcome
 */
public record Swings(ImmutableDoubleArray low, ImmutableDoubleArray high, ImmutableDoubleArray swing) {

    /**
     * Works out the swings of one outcome.
     *
     * @param points the centre first, every other away from it in one factor
     * @param outcome of their runs
     */
    public static Swings of(double[][] points, double[] outcome) {
        int factors = points[0].length;
        double[] low = new double[factors];
        double[] high = new double[factors];
        double[] swing = new double[factors];
        for (int k = 0; k < factors; k++) {
            int lowest = 0;
            int highest = 0;
            double least = outcome[0];
            double most = outcome[0];
            for (int row = 1; row < points.length; row++) {
                if (points[row][k] != points[0][k]) {
                    lowest = points[row][k] < points[lowest][k] ? row : lowest;
                    highest = points[row][k] > points[highest][k] ? row : highest;
                    least = Math.min(least, outcome[row]);
                    most = Math.max(most, outcome[row]);
                }
            }
            boolean moved = lowest != 0 || highest != 0;
            low[k] = moved ? outcome[lowest] : Double.NaN;
            high[k] = moved ? outcome[highest] : Double.NaN;
            swing[k] = moved ? most - least : Double.NaN;
        }
        return new Swings(
                ImmutableDoubleArray.copyOf(low),
                ImmutableDoubleArray.copyOf(high),
                ImmutableDoubleArray.copyOf(swing));
    }
}
