package org.reshuffle.experiment.design;

import java.util.Arrays;
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
    public Points open(int factors) {
        Column[] columns = new Column[factors];
        Arrays.setAll(columns, this::keyed);
        return number -> {
            double[] point = new double[factors];
            for (int k = 0; k < factors; k++) {
                point[k] = columns[k].at((int) number);
            }
            return point;
        };
    }

    /**
     * The points of one factor, by a key of its own: whoever samples a factor under the same key gets the same points,
     * whatever else is sampled beside it.
     */
    public double[] column(int key) {
        Column keyed = keyed(key);
        double[] column = new double[size];
        Arrays.setAll(column, keyed::at);
        return column;
    }

    private Column keyed(int key) {
        int[] slices = Shuffle.of(size, KeyedStream.of(seed, Purpose.DESIGN_ORDER, key));
        KeyedStream places = KeyedStream.of(seed, Purpose.DESIGN_PLACE, key);
        return row -> (slices[row] + places.uniform(row)) / size;
    }

    /** A factor's value at each point. */
    private interface Column {
        double at(int row);
    }
}
