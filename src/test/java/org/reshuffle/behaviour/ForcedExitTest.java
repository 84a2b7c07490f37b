package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Capacity closes after two quarters of low profit in a row, not after one. */
class ForcedExitTest {
    private static final ForcedExit EXIT = new ForcedExit(0.03, Math.log(0.9));

    private static int quartersOf(double... profits) {
        int low = 0;
        for (double profit : profits) {
            low = EXIT.count(low, Math.log(profit));
        }
        return low;
    }

    @Test
    void oneBadQuarterClosesNothing() {
        assertThat(EXIT.hazard(quartersOf(0.5))).isZero();
    }

    @Test
    void twoBadQuartersInARowCloseThreePerCentAQuarter() {
        assertThat(EXIT.hazard(quartersOf(0.89, 0.85))).isEqualTo(0.03);
        assertThat(EXIT.hazard(quartersOf(0.89, 0.85, 0.2))).isEqualTo(0.03);
    }

    @Test
    void aGoodQuarterBetweenTwoBadOnesStartsTheCountAnew() {
        assertThat(EXIT.hazard(quartersOf(0.8, 0.95, 0.8))).isZero();
    }

    @Test
    void profitAtTheThresholdIsNotLow() {
        assertThat(EXIT.count(5, EXIT.logThreshold())).isZero();
    }
}
