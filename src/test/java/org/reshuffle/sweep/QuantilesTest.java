package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
    private static final double[] FRACTIONS = {0.05, 0.5, 0.95};

    private static float[] quantiles(float... sample) {
        float[] into = new float[FRACTIONS.length];
        new Quantiles(FRACTIONS, sample.length).of(sample, sample.length, into);
        return into;
    }

    /** By hand: of 1 to 20, position 0.05 x 19 = 0.95 lies between 1 and 2. */
    @Test
    void interpolatesBetweenOrderStatistics() {
        float[] sample = new float[20];
        for (int k = 0; k < 20; k++) {
            sample[k] = 20 - k;
        }
        float[] found = quantiles(sample);
        assertThat(found[0]).isCloseTo(1.95f, within(1e-6f));
        assertThat(found[1]).isCloseTo(10.5f, within(1e-6f));
        assertThat(found[2]).isCloseTo(19.05f, within(1e-6f));
    }

    @Test
    void ofOneNumberAreThatNumber() {
        assertThat(quantiles(3.5f)).containsExactly(3.5f, 3.5f, 3.5f);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 19, 20, 40, 41, 57, 200, 1000})
    void areThoseOfTheSortedSample(int count) {
        Random random = new Random(count);
        for (int shape = 0; shape < 5; shape++) {
            float[] sample = new float[count];
            for (int k = 0; k < count; k++) {
                sample[k] = switch (shape) {
                    case 0 -> (float) random.nextGaussian();
                    case 1 -> random.nextInt(4);
                    case 2 -> 7f;
                    case 3 -> random.nextInt(50) == 0 ? 1e9f * random.nextFloat() : 1 + 1e-6f * random.nextFloat();
                    default -> -1e-30f * random.nextFloat();
                };
            }
            float[] sorted = sample.clone();
            Arrays.sort(sorted);
            float[] found = quantiles(sample);
            for (int q = 0; q < FRACTIONS.length; q++) {
                double position = FRACTIONS[q] * (count - 1);
                int below = (int) position;
                double high = sorted[Math.min(below + 1, count - 1)];
                float expected = (float) (sorted[below] + (position - below) * (high - sorted[below]));
                assertThat(found[q]).as("shape %d, quantile %d", shape, q).isEqualTo(expected);
            }
        }
    }
}
