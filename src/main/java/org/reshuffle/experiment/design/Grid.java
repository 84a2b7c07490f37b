package org.reshuffle.experiment.design;

/**
 * Every combination of evenly spaced levels, the last factor changing fastest; both ends are levels, and a single level
 * is the middle.
 *
 * @param levels how many for each factor
 */
public record Grid(int levels) implements Sampler {
    public Grid {
        if (levels < 1) {
            throw new IllegalArgumentException("a grid has at least one level, got " + levels);
        }
    }

    @Override
    public long count(int factors) {
        long count = 1;
        for (int k = 0; k < factors; k++) {
            count = Math.multiplyExact(count, (long) levels);
        }
        return count;
    }

    @Override
    public double[][] points(int factors) {
        double[][] points = new double[Math.toIntExact(count(factors))][factors];
        for (int row = 0; row < points.length; row++) {
            int rest = row;
            for (int k = factors - 1; k >= 0; k--) {
                points[row][k] = level(rest % levels);
                rest /= levels;
            }
        }
        return points;
    }

    private double level(int at) {
        return levels == 1 ? 0.5 : at / (levels - 1.0);
    }
}
