package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrontierFundingTest {
    /** 15 years of 0.2 % of 20,000 bn are 600 bn; a nation that feels half threatened bears half as much again. */
    @Test
    void patienceIsYearsOfBearableLoss() {
        FrontierFunding funding = new FrontierFunding(15, 0.002, 1);
        assertThat(funding.limit(0, 20_000)).isCloseTo(600, within(1e-9));
        assertThat(funding.limit(0.5, 20_000)).isCloseTo(900, within(1e-9));
        assertThat(funding.limit(0, -1)).isZero();
    }

    @Test
    void lossesAddUpByQuarterAndAreEarnedBack() {
        assertThat(FrontierFunding.loss(100, -40)).isEqualTo(110);
        assertThat(FrontierFunding.loss(100, 40)).isEqualTo(90);
        assertThat(FrontierFunding.loss(5, 40)).isZero();
    }
}
