package org.reshuffle.experiment.design;

import java.util.Arrays;

/**
 * Points for Sobol indices: two samples A and B of one Sobol sequence, and A with each column in turn from B. A block of
 * factors + 2 rows belongs together: A, A with column k from B for every k, B.
 *
 * <p>Source: Saltelli et al. (2010, Computer Physics Communications 181).
 *
 * @param size rows of A, at least 2; a power of two fills most evenly
 */
public record Saltelli(int size) implements Sampler {
    public Saltelli {
        if (size < 2) {
            throw new IllegalArgumentException("a Saltelli design needs at least two base points, got " + size);
        }
    }

    @Override
    public long count(int factors) {
        return (long) size * (factors + 2);
    }

    @Override
    public Points open(int factors) {
        Points both = new SobolSequence(size).open(2 * factors);
        int width = factors + 2;
        return new Points() {
            private long block = -1;
            private double[] pair = {};

            @Override
            public double[] at(long number) {
                if (number / width != block) {
                    block = number / width;
                    pair = both.at(block);
                }
                int row = (int) (number % width);
                if (row == width - 1) {
                    return Arrays.copyOfRange(pair, factors, 2 * factors);
                }
                double[] point = Arrays.copyOf(pair, factors);
                if (row > 0) {
                    point[row - 1] = pair[factors + row - 1];
                }
                return point;
            }
        };
    }
}
