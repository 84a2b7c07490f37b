package org.reshuffle.experiment.design;

import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;

/**
 * Trajectories on a grid: each starts somewhere and moves every factor once, in an order of chance, by
 *
 * <pre>delta = p / (2 (p - 1))</pre>
 *
 * up or down, p levels. A block of factors + 1 rows is a trajectory.
 *
 * <p>Source: Morris (1991, Technometrics 33). Draws: for each trajectory one a factor for its start, one for up or
 * down, one for the order.
 *
 * @param trajectories how many, at least 2
 * @param levels of each factor, even
 * @param seed of the draws
 */
public record Morris(int trajectories, int levels, long seed) implements Sampler {
    public Morris {
        if (trajectories < 2) {
            throw new IllegalArgumentException("Morris screening needs at least two trajectories, got " + trajectories);
        }
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("Morris screening needs an even number of levels, got " + levels);
        }
    }

    /** By how much a factor moves. */
    public double delta() {
        return levels / (2.0 * (levels - 1));
    }

    @Override
    public long count(int factors) {
        return (long) trajectories * (factors + 1);
    }

    @Override
    public double[][] points(int factors) {
        double[][] points = new double[Math.toIntExact(count(factors))][];
        int row = 0;
        for (int t = 0; t < trajectories; t++) {
            KeyedStream start = KeyedStream.of(seed, Purpose.DESIGN_PLACE, t);
            int[] order = Shuffle.of(factors, KeyedStream.of(seed, Purpose.DESIGN_ORDER, t));
            double[] point = new double[factors];
            double[] step = new double[factors];
            for (int k = 0; k < factors; k++) {
                // From the lower half up or from the upper half down: both stay on the grid.
                double low = (int) (start.uniform(k) * (levels / 2)) / (levels - 1.0);
                boolean up = start.uniform(factors + (long) k) < 0.5;
                point[k] = up ? low : low + delta();
                step[k] = up ? delta() : -delta();
            }
            points[row++] = point;
            for (int k : order) {
                point = point.clone();
                point[k] += step[k];
                points[row++] = point;
            }
        }
        return points;
    }
}
