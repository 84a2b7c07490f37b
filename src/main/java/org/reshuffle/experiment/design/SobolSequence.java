package org.reshuffle.experiment.design;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points of Sobol's sequence, which fill the cube evenly; the origin, its first, is left out.
 *
 * <p>Source: Sobol (1967), with the direction numbers of Joe, Kuo (2008, SIAM J. Sci. Comput. 30).
 *
 * @param size how many points, at least 1; a power of two fills most evenly
 */
public record SobolSequence(int size) implements Sampler {
    /** Factors for which direction numbers are known. */
    public static final int MOST_FACTORS = 1000;

    public SobolSequence {
        if (size < 1) {
            throw new IllegalArgumentException("a Sobol sequence has at least one point, got " + size);
        }
    }

    @Override
    public long count(int factors) {
        return size;
    }

    @Override
    public Points open(int factors) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        return number -> {
            // The origin is the generator's point 0.
            int place = Math.toIntExact(number + 1);
            return sequence.getNextIndex() == place ? sequence.nextVector() : sequence.skipTo(place);
        };
    }
}
