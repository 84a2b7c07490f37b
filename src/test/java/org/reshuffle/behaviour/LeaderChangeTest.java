package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeaderChangeTest {
    private static final LeaderChange LAW = new LeaderChange(0.1);

    @Test
    void unrestAddsATenthOfItselfAndAHoldTakesAway() {
        assertThat(LAW.hazard(0.06, 0, 0)).isEqualTo(0.06);
        assertThat(LAW.hazard(0.06, 0.4, 0)).isCloseTo(0.1, within(1e-15));
        assertThat(LAW.hazard(0.06, 0.4, 0.5)).isCloseTo(0.05, within(1e-15));
        assertThat(LAW.hazard(0.06, 1, 1)).isZero();
        assertThat(LAW.hazard(0.99, 1, 0)).isEqualTo(1);
    }

    /** With 6 per cent a quarter a leadership has been there for 15.7 quarters on average, and does not get older. */
    @Test
    void tenureRestsWhereTheHazardPutsIt() {
        double tenure = LeaderChange.steadyTenure(0.06);
        assertThat(tenure).isCloseTo(15.667, within(1e-3));
        assertThat(LeaderChange.tenure(tenure, 0.06)).isCloseTo(tenure, within(1e-13));
        assertThat(LeaderChange.tenure(7, 1)).isZero();
        assertThat(LeaderChange.tenure(7, 0)).isEqualTo(8);
        assertThat(LeaderChange.steadyTenure(0)).isZero();
    }

    @Test
    void fourYearsAreSixteenQuarters() {
        assertThat(LeaderChange.lastsFourYears(0.06)).isCloseTo(Math.pow(0.94, 16), within(1e-15));
    }
}
