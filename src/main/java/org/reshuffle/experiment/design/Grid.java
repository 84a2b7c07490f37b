package org.reshuffle.experiment.design;

import com.google.common.primitives.ImmutableIntArray;

/**
 * Every combination of evenly spaced levels, the last factor changing fastest; both ends are levels, and a single level
 * is the middle.
 *
 * @param levels how many for each factor; one number stands for all of them
 */
public record Grid(ImmutableIntArray levels) implements Sampler {
    public Grid {
        if (levels.isEmpty() || levels.stream().min().orElse(0) < 1) {
            throw new IllegalArgumentException("a grid has at least one level, got " + levels);
        }
    }

    /** As many levels for every factor. */
    public Grid(int levels) {
        this(ImmutableIntArray.of(levels));
    }

    @Override
    public long count(int factors) {
        long count = 1;
        for (int k = 0; k < factors; k++) {
            count = Math.multiplyExact(count, (long) levels(k));
        }
        return count;
    }

    @Override
    public Points open(int factors) {
        return number -> {
            double[] point = new double[factors];
            long rest = number;
            for (int k = factors - 1; k >= 0; k--) {
                int all = levels(k);
                point[k] = all == 1 ? 0.5 : rest % all / (all - 1.0);
                rest /= all;
            }
            return point;
        };
    }

    private int levels(int factor) {
        return levels.get(levels.length() == 1 ? 0 : factor);
    }
}
