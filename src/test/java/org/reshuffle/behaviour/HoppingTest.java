package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The terms of the hop law. */
class HoppingTest {
    private static final Hopping HOPPING = new Hopping(1.33, 0.5);

    /**
     * Saussay, Sato (2024): a 10 % wider energy price gap, 3.2 % more cross-border acquisitions. Profit falls with the
     * energy price by theta beta_E = 4 x 0.06.
     */
    @Test
    void aTenPerCentEnergyPriceGapDrawsThreePerCentMoreCapital() {
        double logGap = 0.1;
        double logProfit = 4 * 0.06 * logGap;
        assertThat(HOPPING.pull(logProfit) - 1).isCloseTo(0.032, within(0.0005));
    }

    @Test
    void placesThatPayAlikePullAlike() {
        assertThat(HOPPING.pull(0)).isEqualTo(1);
        assertThat(HOPPING.logAttraction(0, 0)).isZero();
    }

    @Test
    void doubledProfitPullsTwoAndAHalfTimesAsMuch() {
        // 2^1.33
        assertThat(HOPPING.pull(Math.log(2))).isCloseTo(2.514027, within(1e-6));
    }

    @Test
    void relatednessAndGrantsAddUpInLogs() {
        // exp(0.5 x 0.2 + 0.3)
        assertThat(HOPPING.logAttraction(0.2, 0.3)).isCloseTo(0.4, within(1e-15));
    }
}
