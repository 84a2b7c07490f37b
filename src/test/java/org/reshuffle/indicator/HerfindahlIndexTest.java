package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Concentration as the sum of squared shares. */
class HerfindahlIndexTest {

    @Test
    void sharesOfAHalfThreeTenthsAndAFifthGiveThirtyEightHundredths() {
        assertThat(HerfindahlIndex.of(50, 30, 20)).isCloseTo(0.38, within(1e-15));
    }

    @Test
    void oneHolderIsOneAndEqualHoldersAreOneOverTheirNumber() {
        assertThat(HerfindahlIndex.of(0, 7, 0)).isEqualTo(1);
        assertThat(HerfindahlIndex.of(2, 2, 2, 2)).isEqualTo(0.25);
    }

    @Test
    void nothingHeldIsNotConcentrated() {
        assertThat(HerfindahlIndex.of(0, 0)).isZero();
        assertThat(HerfindahlIndex.of()).isZero();
    }
}
