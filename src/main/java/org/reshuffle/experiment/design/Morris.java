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
    public Points open(int factors) {
        return new Points() {
            private long last = -1;
            private double[][] rows = {};

            @Override
            public double[] at(long number) {
                long trajectory = number / (factors + 1);
                if (trajectory != last) {
                    last = trajectory;
                    rows = trajectory((int) trajectory, factors);
                }
                return rows[(int) (number % (factors + 1))];
            }
        };
    }

    private double[][] trajectory(int number, int factors) {
        KeyedStream start = KeyedStream.of(seed, Purpose.DESIGN_PLACE, number);
        int[] order = Shuffle.of(factors, KeyedStream.of(seed, Purpose.DESIGN_ORDER, number));
        double[] point = new double[factors];
        double[] step = new double[factors];
        for (int k = 0; k < factors; k++) {
            // From the lower half up or from the upper half down: both stay on the grid.
            double low = (int) (start.uniform(k) * (levels / 2)) / (levels - 1.0);
            boolean up = start.uniform(factors + (long) k) < 0.5;
            point[k] = up ? low : low + delta();
            step[k] = up ? delta() : -delta();
        }
        double[][] rows = new double[factors + 1][];
        rows[0] = point;
        for (int row = 0; row < factors; row++) {
            point = point.clone();
            point[order[row]] += step[order[row]];
            rows[row + 1] = point;
        }
        return rows;
    }
}
