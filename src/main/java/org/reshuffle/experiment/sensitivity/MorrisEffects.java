package org.reshuffle.experiment.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * Elementary effects of factors, for screening many with few runs.
 *
 * <pre>e_k = (f(x + delta_k) - f(x)) / delta_k,   mu = mean e,   mu* = mean |e|,   sigma = standard deviation of e</pre>
 *
 * mu* ranks factors; a sigma as large as mu* tells of curves or of factors that act together.
 *
 * <p>Source: Morris (1991, Technometrics 33); mu* Campolongo, Cariboni, Saltelli (2007, Environmental Modelling and
 * Software 22).
 *
 * @param mean mu, by factor
 * @param meanAbsolute mu*, by factor
 * @param deviation sigma, by factor
 */
public record MorrisEffects(
        ImmutableDoubleArray mean, ImmutableDoubleArray meanAbsolute, ImmutableDoubleArray deviation) {

    /**
     * Works out the effects on one outcome.
     *
     * @param points of a Morris design, in its order
     * @param outcome of their runs
     */
    public static MorrisEffects of(double[][] points, double[] outcome) {
        int factors = points[0].length;
        int width = factors + 1;
        int trajectories = outcome.length / width;
        if (trajectories < 2 || trajectories * width != outcome.length || points.length != outcome.length) {
            throw new IllegalArgumentException("expected at least two whole trajectories of " + width + " runs for "
                    + factors + " factors, got " + outcome.length + " runs");
        }
        double[] sum = new double[factors];
        double[] absolute = new double[factors];
        double[] squares = new double[factors];
        for (int t = 0; t < trajectories; t++) {
            for (int row = t * width + 1; row < (t + 1) * width; row++) {
                int moved = moved(points[row - 1], points[row]);
                double effect = (outcome[row] - outcome[row - 1]) / (points[row][moved] - points[row - 1][moved]);
                sum[moved] += effect;
                absolute[moved] += Math.abs(effect);
                squares[moved] += effect * effect;
            }
        }
        double[] deviation = new double[factors];
        for (int k = 0; k < factors; k++) {
            sum[k] /= trajectories;
            absolute[k] /= trajectories;
            double spread = squares[k] - trajectories * sum[k] * sum[k];
            deviation[k] = Math.sqrt(Math.max(0, spread) / (trajectories - 1));
        }
        return new MorrisEffects(
                ImmutableDoubleArray.copyOf(sum),
                ImmutableDoubleArray.copyOf(absolute),
                ImmutableDoubleArray.copyOf(deviation));
    }

    private static int moved(double[] before, double[] after) {
        for (int k = 0; k < before.length; k++) {
            if (before[k] != after[k]) {
                return k;
            }
        }
        throw new IllegalArgumentException("two runs of a trajectory are at the same point");
    }
}
