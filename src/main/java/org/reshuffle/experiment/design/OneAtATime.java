package org.reshuffle.experiment.design;

/**
 * A centre, and from it each factor by itself over evenly spaced levels from end to end; the centre comes first and only
 * once.
 *
 * @param levels how many for each factor, at least 2
 */
public record OneAtATime(int levels) implements Sampler {
    public OneAtATime {
        if (levels < 2) {
            throw new IllegalArgumentException("one at a time needs at least two levels, got " + levels);
        }
    }

    @Override
    public long count(int factors) {
        return 1 + (long) factors * (levels % 2 == 0 ? levels : levels - 1);
    }

    @Override
    public double[][] points(int factors) {
        double[][] points = new double[Math.toIntExact(count(factors))][];
        points[0] = centre(factors);
        int row = 1;
        for (int k = 0; k < factors; k++) {
            for (int level = 0; level < levels; level++) {
                double at = level / (levels - 1.0);
                if (at != 0.5) {
                    points[row] = centre(factors);
                    points[row++][k] = at;
                }
            }
        }
        return points;
    }

    private static double[] centre(int factors) {
        double[] point = new double[factors];
        java.util.Arrays.fill(point, 0.5);
        return point;
    }
}
