package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VoiceTest {
    private static double[] voice(int[] members, double[] valueAdded, double[][] exposure) {
        double[] voice = new double[valueAdded.length];
        Voice.measure(members, valueAdded, exposure, voice);
        return voice;
    }

    @Test
    void alikeNationsHaveTheSameVoice() {
        double[][] exposure = {{0, 0.2, 0.2}, {0.2, 0, 0.2}, {0.2, 0.2, 0}};
        assertThat(voice(new int[] {0, 1, 2}, new double[] {5, 5, 5}, exposure)).containsOnly(1.0 / 3);
    }

    /** Size 1 of 4; it depends on the other three times as much as the other on it: half of 1/4 and half of 0.5/2. */
    @Test
    void halfIsSizeAndHalfIsWhoDependsOnWhom() {
        double[] voice = voice(new int[] {0, 1}, new double[] {1, 3}, new double[][] {{0, 0.3}, {0.1, 0}});
        assertThat(voice[0]).isCloseTo(0.25, within(1e-15));
        assertThat(voice[1]).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void whoIsDependedOnMoreIsHeardMoreAndVoicesAddToOne() {
        double[] before =
                voice(new int[] {0, 2}, new double[] {1, 9, 3}, new double[][] {{0, 9, 0.3}, {9, 0, 9}, {0.1, 9, 0}});
        double[] after =
                voice(new int[] {0, 2}, new double[] {1, 9, 3}, new double[][] {{0, 9, 0.3}, {9, 0, 9}, {0.2, 9, 0}});
        assertThat(after[0]).isGreaterThan(before[0]);
        assertThat(after[0] + after[2]).isCloseTo(1, within(1e-15));
        assertThat(after[1]).isZero();
    }

    @Test
    void whoTradesWithNobodyInTheBlocIsHeardBySizeAlone() {
        assertThat(voice(new int[] {0, 1}, new double[] {1, 3}, new double[2][2])[0])
                .isCloseTo(0.375, within(1e-15));
    }
}
