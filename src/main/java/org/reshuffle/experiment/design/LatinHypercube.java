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
    public Points open(int factors) {
        int[][] slices = new int[factors][];
        KeyedStream[] places = new KeyedStream[factors];
        for (int k = 0; k < factors; k++) {
            slices[k] = Shuffle.of(size, KeyedStream.of(seed, Purpose.DESIGN_ORDER, k));
            places[k] = KeyedStream.of(seed, Purpose.DESIGN_PLACE, k);
        }
        return number -> {
            double[] point = new double[factors];
            for (int k = 0; k < factors; k++) {
                point[k] = (slices[k][(int) number] + places[k].uniform(number)) / size;
            }
            return point;
        };
    }
}
