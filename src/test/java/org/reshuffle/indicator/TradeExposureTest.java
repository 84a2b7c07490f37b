package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TradeExposureTest {
    private static double[][] exposure(double[][] flows) {
        double[][] exposure = new double[flows.length][flows.length];
        new TradeExposure(flows.length).measure(flows, exposure);
        return exposure;
    }

    /** The small nation sells and buys 1 of 4, the large one 1 of 20, home sales counted as sold and as bought. */
    @Test
    void theSmallLivesByTheLargeMoreThanTheLargeByTheSmall() {
        double[][] exposure = exposure(new double[][] {{1, 1}, {1, 9}});
        assertThat(exposure[0][1]).isCloseTo(0.5, within(1e-15));
        assertThat(exposure[1][0]).isCloseTo(0.1, within(1e-15));
        assertThat(exposure[0][0]).isZero();
    }

    /** A and C trade with B only: half of A's exposure to B goes on to C. */
    @Test
    void whoTradesWithNobodyButAThirdIsExposedThroughIt() {
        double[][] exposure = exposure(new double[][] {{0, 1, 0}, {1, 0, 1}, {0, 1, 0}});
        assertThat(exposure[0][1]).isEqualTo(1);
        assertThat(exposure[0][2]).isEqualTo(0.5);
        assertThat(exposure[1][0]).isEqualTo(0.5);
    }

    @Test
    void whoTradesNothingDependsOnNobody() {
        assertThat(exposure(new double[][] {{0, 0}, {0, 5}})[0]).containsOnly(0);
    }
}
