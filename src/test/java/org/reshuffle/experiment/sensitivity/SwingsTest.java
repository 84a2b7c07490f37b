package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.OneAtATime;

/** Swings of a function whose levels are worked out by hand. */
class SwingsTest {
    /** 10 x - (2 y - 1)^2 + 0 z, at the centre 5. */
    private static double f(double[] at) {
        return 10 * at[0] - Math.pow(2 * at[1] - 1, 2);
    }

    private static Swings of(double[][] points) {
        return Swings.of(
                points, Arrays.stream(points).mapToDouble(SwingsTest::f).toArray());
    }

    @Test
    void aStraightFactorSwingsFromEndToEnd() {
        Swings swings = of(new OneAtATime(5).points(3));
        assertThat(swings.low().get(0)).isZero();
        assertThat(swings.high().get(0)).isEqualTo(10);
        assertThat(swings.swing().get(0)).isEqualTo(10);
    }

    @Test
    void aBendBetweenEqualEndsCounts() {
        for (int levels : new int[] {4, 5}) {
            Swings swings = of(new OneAtATime(levels).points(3));
            assertThat(swings.low().get(1)).isEqualTo(4);
            assertThat(swings.high().get(1)).isEqualTo(4);
            assertThat(swings.swing().get(1)).isEqualTo(1);
        }
    }

    @Test
    void aFactorThatDoesNothingDoesNotSwing() {
        assertThat(of(new OneAtATime(5).points(3)).swing().get(2)).isZero();
    }

    /** Runs of the second factor have failed, and that at the first one's low end. */
    @Test
    void failedRunsLeaveTheOthersStanding() {
        double[][] points = {{0.5, 0.5}, {0.75, 0.5}, {1, 0.5}};
        Swings swings = of(points);
        assertThat(swings.low().get(0)).isEqualTo(5);
        assertThat(swings.high().get(0)).isEqualTo(10);
        assertThat(swings.swing().get(1)).isNaN();
    }
}
