package org.reshuffle.judge.claim;

import java.util.Arrays;
import org.reshuffle.world.Quarter;

/**
 * How two quantities of many items go together.
 *
 * <pre>
 * slope = sum (x - mean x)(y - mean y) / sum (x - mean x)^2,
 * rank correlation = the correlation of ranks, equal ones sharing the mean of their places
 * </pre>
 *
 * <p>Source: Spearman (1904, American Journal of Psychology 15).
 */
public record Relation(Kind kind, Quantity x, Quantity y, Over over) implements Quantity {

    /** What is worked out; the key is what claim files write. */
    public enum Kind {
        SLOPE("slope"),
        RANK_CORRELATION("rank-correlation");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    @Override
    public double value(Case at) {
        double[] across = over.values(x, at);
        double[] up = over.values(y, at);
        if (Double.isNaN(Arrays.stream(across).sum() + Arrays.stream(up).sum())) {
            return Double.NaN;
        }
        if (kind == Kind.SLOPE) {
            double spread = covariance(across, across);
            return spread == 0 ? Double.NaN : covariance(across, up) / spread;
        }
        return correlation(ranks(across), ranks(up));
    }

    static double correlation(double[] x, double[] y) {
        double spread = covariance(x, x) * covariance(y, y);
        return spread == 0 ? Double.NaN : covariance(x, y) / Math.sqrt(spread);
    }

    /** Times the number of items, which cancels out. */
    private static double covariance(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += (x[k] - meanX) * (y[k] - meanY);
        }
        return sum;
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            for (double other : values) {
                ranks[k] += other < values[k] ? 1 : other == values[k] ? 0.5 : 0;
            }
        }
        return ranks;
    }

    @Override
    public Quarter last() {
        return Quantity.later(x.last(), y.last());
    }
}
