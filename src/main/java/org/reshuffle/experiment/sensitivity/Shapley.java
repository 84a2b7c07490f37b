package org.reshuffle.experiment.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How much of an outcome each of several causes accounts for, when they act together: what a cause adds, averaged over
 * every order in which the causes may come.
 *
 * <pre>phi_k = sum over sets S without k of  |S|! (n - |S| - 1)! / n!  (v(S with k) - v(S))</pre>
 *
 * v outcome with the causes of a set on and the others off; n causes. The parts add up to v(all) - v(none); a cause that
 * never adds anything has none; two that add the same have the same.
 *
 * <p>Source: Shapley (1953), A value for n-person games, Contributions to the Theory of Games II. Draws: none, since
 * every set is run.
 *
 * @param parts phi by cause, in the unit of the outcome
 * @param whole v(all) - v(none)
 */
public record Shapley(ImmutableDoubleArray parts, double whole) {
    /** Causes beyond which there are too many sets to run them all. */
    public static final int MOST_CAUSES = 20;

    /**
     * Splits an outcome.
     *
     * @param outcome v by set: bit k of a place says whether cause k is on; place 0 has none on, the last all
     * @throws IllegalArgumentException if there is not an outcome for every set of 1 to {@link #MOST_CAUSES} causes
     */
    public static Shapley of(double[] outcome) {
        int causes = Integer.numberOfTrailingZeros(outcome.length);
        if (causes < 1 || causes > MOST_CAUSES || outcome.length != 1 << causes) {
            throw new IllegalArgumentException("expected an outcome for each of the 2^n sets of 1 to " + MOST_CAUSES
                    + " causes, got " + outcome.length);
        }
        double[] weight = weights(causes);
        ImmutableDoubleArray.Builder parts = ImmutableDoubleArray.builder(causes);
        for (int k = 0; k < causes; k++) {
            int bit = 1 << k;
            double part = 0;
            for (int set = 0; set < outcome.length; set++) {
                if ((set & bit) == 0) {
                    part += weight[Integer.bitCount(set)] * (outcome[set | bit] - outcome[set]);
                }
            }
            parts.add(part);
        }
        return new Shapley(parts.build(), outcome[outcome.length - 1] - outcome[0]);
    }

    /** The share of the whole that a cause accounts for, below 0 where it works against it; NaN of no change at all. */
    public double share(int cause) {
        return whole == 0 ? Double.NaN : parts.get(cause) / whole;
    }

    /** |S|! (n - |S| - 1)! / n!, by |S|: one in n for the size, one in (n - 1 over |S|) for the set. */
    private static double[] weights(int causes) {
        double[] weights = new double[causes];
        double sets = 1;
        for (int size = 0; size < causes; size++) {
            weights[size] = 1 / (causes * sets);
            sets = sets * (causes - 1 - size) / (size + 1);
        }
        return weights;
    }
}
