package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GravityPriorTest {
    /** Two nations that buy 0.8 and 0.6 at home: freeness is the root of (0.2 x 0.4)/(0.8 x 0.6). */
    @Test
    void freenessIsThatOfHeadAndRies() {
        double[] shares = {0.8, 0.4, 0.2, 0.6};
        double expected = Math.sqrt(0.2 * 0.4 / (0.8 * 0.6));
        assertThat(GravityPrior.freeness(shares, 0, new double[] {3, 1})).isCloseTo(expected, within(1e-15));
    }

    /** Sizes 3 and 1, half free: the large nation buys 3/3.5 at home, the small one 1/2.5. */
    @Test
    void sharesAreHomeBiased() {
        double[][] shares = new double[2][2];
        GravityPrior.shares(0.5, new double[] {3, 1}, shares);
        assertThat(shares[0][0]).isCloseTo(3 / 3.5, within(1e-15));
        assertThat(shares[1][0]).isCloseTo(0.5 / 3.5, within(1e-15));
        assertThat(shares[0][1]).isCloseTo(1.5 / 2.5, within(1e-15));
        assertThat(shares[1][1]).isCloseTo(1 / 2.5, within(1e-15));
    }

    @Test
    void whoDoesNotTradeBuysAtHome() {
        double[][] shares = new double[2][2];
        GravityPrior.shares(
                GravityPrior.freeness(new double[] {1, 0, 0, 1}, 0, new double[] {1, 1}), new double[] {1, 1}, shares);
        assertThat(shares[0]).containsExactly(1, 0);
    }
}
