package org.reshuffle.experiment.design;

import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;

/**
 * A Latin hypercube: cut into as many slices as there are points, each factor has one point in every slice, somewhere
 * in it.
 *
 * <p>Source: McKay, Beckman, Conover (1979, Technometrics 21). Draws: one a point and factor for the order of the
 * slices, one for the place in the slice.
 *
 * @param size how many points, at least 1
 * @param seed of the draws
 */
public record LatinHypercube(int size, long seed) implements Sampler {
    public LatinHypercube {
        if (size < 1) {
            throw new IllegalArgumentException("a Latin hypercube has at least one point, got " + size);
        }
    }

    @Override
    public long count(int factors) {
        return size;
    }

    @Override
    public double[][] points(int factors) {
        double[][] points = new double[size][factors];
        for (int k = 0; k < factors; k++) {
            double[] column = column(k);
            for (int row = 0; row < size; row++) {
                points[row][k] = column[row];
            }
        }
        return points;
    }

    /**
     * The points of one factor, by a key of its own: whoever samples a factor under the same key gets the same points,
     * whatever else is sampled beside it.
     */
    public double[] column(int key) {
        KeyedStream order = KeyedStream.of(seed, Purpose.DESIGN_ORDER, key);
        KeyedStream place = KeyedStream.of(seed, Purpose.DESIGN_PLACE, key);
        int[] slices = Shuffle.of(size, order);
        double[] column = new double[size];
        for (int row = 0; row < size; row++) {
            column[row] = (slices[row] + place.uniform(row)) / size;
        }
        return column;
    }
}
