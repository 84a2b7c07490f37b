package org.reshuffle.experiment.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;

/**
 * How much of an outcome's variance each factor explains by itself, and with all others.
 *
 * <pre>
 * S_k  = mean[ f(B) (f(A_B^k) - f(A)) ] / V
 * ST_k = mean[ (f(A) - f(A_B^k))^2 ] / (2 V)
 * </pre>
 *
 * over the blocks of a Saltelli design; V variance of f over A and B; f less its mean, which takes noise away.
 *
 * <p>Source: first order Saltelli et al. (2010, Computer Physics Communications 181), total Jansen (1999, Computer
 * Physics Communications 117). Draws: one a block and resample for the intervals.
 *
 * @param first S, by factor
 * @param total ST, by factor
 * @param firstLow lower end of the interval of S
 * @param firstHigh upper end
 * @param totalLow lower end of the interval of ST
 * @param totalHigh upper end
 */
public record SobolIndices(
        ImmutableDoubleArray first,
        ImmutableDoubleArray total,
        ImmutableDoubleArray firstLow,
        ImmutableDoubleArray firstHigh,
        ImmutableDoubleArray totalLow,
        ImmutableDoubleArray totalHigh) {
    private static final double TAIL = 0.025;

    /**
     * Works out the indices of one outcome.
     *
     * @param outcome of the runs of a Saltelli design, in its order
     * @param resamples bootstrap resamples of the blocks for intervals of 95 %, at least 1
     * @throws IllegalArgumentException if the runs are no whole blocks
     */
    public static SobolIndices of(double[] outcome, int factors, int resamples, long seed) {
        int width = factors + 2;
        int blocks = outcome.length / width;
        if (blocks < 2 || blocks * width != outcome.length) {
            throw new IllegalArgumentException("expected at least two whole blocks of " + width + " runs for " + factors
                    + " factors, got " + outcome.length + " runs");
        }
        int[] all = new int[blocks];
        Arrays.setAll(all, block -> block);
        double[][] whole = indices(outcome, factors, all);
        double[][] firsts = new double[factors][resamples];
        double[][] totals = new double[factors][resamples];
        for (int r = 0; r < resamples; r++) {
            KeyedStream stream = KeyedStream.of(seed, Purpose.BOOTSTRAP, r);
            int[] drawn = new int[blocks];
            Arrays.setAll(drawn, block -> (int) (stream.uniform(block) * blocks));
            double[][] indices = indices(outcome, factors, drawn);
            for (int k = 0; k < factors; k++) {
                firsts[k][r] = indices[0][k];
                totals[k][r] = indices[1][k];
            }
        }
        return new SobolIndices(
                ImmutableDoubleArray.copyOf(whole[0]),
                ImmutableDoubleArray.copyOf(whole[1]),
                quantiles(firsts, TAIL),
                quantiles(firsts, 1 - TAIL),
                quantiles(totals, TAIL),
                quantiles(totals, 1 - TAIL));
    }

    /** First-order and total indices from some blocks; 0 where the outcome does not vary. */
    private static double[][] indices(double[] outcome, int factors, int[] blocks) {
        int width = factors + 2;
        double sum = 0;
        for (int block : blocks) {
            sum += outcome[block * width] + outcome[block * width + width - 1];
        }
        double mean = sum / (2 * blocks.length);
        double variance = 0;
        double[] first = new double[factors];
        double[] total = new double[factors];
        for (int block : blocks) {
            double a = outcome[block * width] - mean;
            double b = outcome[block * width + width - 1] - mean;
            variance += a * a + b * b;
            for (int k = 0; k < factors; k++) {
                double mixed = outcome[block * width + 1 + k] - mean;
                first[k] += b * (mixed - a);
                total[k] += (a - mixed) * (a - mixed) / 2;
            }
        }
        for (int k = 0; k < factors; k++) {
            first[k] = variance > 0 ? 2 * first[k] / variance : 0;
            total[k] = variance > 0 ? 2 * total[k] / variance : 0;
        }
        return new double[][] {first, total};
    }

    private static ImmutableDoubleArray quantiles(double[][] samples, double fraction) {
        ImmutableDoubleArray.Builder ends = ImmutableDoubleArray.builder(samples.length);
        for (double[] sample : samples) {
            Arrays.sort(sample);
            ends.add(sample[(int) (fraction * (sample.length - 1) + 0.5)]);
        }
        return ends.build();
    }
}
