package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.Morris;

/** Effects of functions for which they are known. */
class MorrisEffectsTest {

    /**
     * Morris's own test function of twenty factors (1991, section 4), with the coefficients that he draws at random set to
     * nothing, so that what is left is exact.
     */
    private static double morris(double[] unit) {
        double[] w = new double[20];
        for (int k = 0; k < 20; k++) {
            boolean bent = k == 2 || k == 4 || k == 6;
            w[k] = bent ? 2 * (1.1 * unit[k] / (unit[k] + 0.1) - 0.5) : 2 * (unit[k] - 0.5);
        }
        double sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += 20 * w[i];
        }
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                sum -= 15 * w[i] * w[j];
            }
        }
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                for (int l = j + 1; l < 5; l++) {
                    sum -= 10 * w[i] * w[j] * w[l];
                }
            }
        }
        return sum + 5 * w[0] * w[1] * w[2] * w[3];
    }

    private static MorrisEffects screen(int trajectories) {
        double[][] points = new Morris(trajectories, 4, 1).points(20);
        return MorrisEffects.of(
                points,
                Arrays.stream(points).mapToDouble(MorrisEffectsTest::morris).toArray());
    }

    /** Figure 1 of Morris: 8 to 10 act alone and straight, 1 to 7 bend or act together, the rest does nothing. */
    @Test
    void tellsTheThreeGroupsOfMorrissFunctionApart() {
        MorrisEffects effects = screen(40);
        for (int k = 7; k < 10; k++) {
            assertThat(effects.mean().get(k)).isCloseTo(40, within(1e-9));
            assertThat(effects.deviation().get(k)).isCloseTo(0, within(1e-6));
        }
        for (int k = 0; k < 7; k++) {
            assertThat(effects.meanAbsolute().get(k)).isGreaterThan(10);
            assertThat(effects.deviation().get(k)).isGreaterThan(5);
        }
        for (int k = 10; k < 20; k++) {
            assertThat(effects.meanAbsolute().get(k)).isCloseTo(0, within(1e-9));
        }
    }

    @Test
    void slopesOfAPlaneAreItsEffects() {
        double[][] points = new Morris(5, 4, 3).points(2);
        MorrisEffects effects = MorrisEffects.of(
                points,
                Arrays.stream(points).mapToDouble(x -> 3 * x[0] - 2 * x[1]).toArray());
        assertThat(effects.mean().get(0)).isCloseTo(3, within(1e-12));
        assertThat(effects.mean().get(1)).isCloseTo(-2, within(1e-12));
        assertThat(effects.meanAbsolute().get(1)).isCloseTo(2, within(1e-12));
        assertThat(effects.deviation().get(0)).isCloseTo(0, within(1e-6));
    }

    @Test
    void brokenTrajectoriesAreRefused() {
        double[][] points = new Morris(2, 4, 3).points(2);
        assertThatThrownBy(() -> MorrisEffects.of(points, new double[5]))
                .hasMessage("expected at least two whole trajectories of 3 runs for 2 factors, got 5 runs");
    }
}
