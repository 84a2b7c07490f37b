package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SovereignSpreadTest {
    private static final SovereignSpread SPREAD = new SovereignSpread(0.03, 0.8);

    @Test
    void nothingIsAskedUpToTheThreshold() {
        assertThat(SPREAD.of(0.6, 0.6, 0)).isZero();
        assertThat(SPREAD.of(-0.2, 0.6, 0)).isZero();
    }

    /** 0.03 times 0.5 squared is 0.75 per cent a year. */
    @Test
    void risesWithTheSquareOfWhatIsAbove() {
        assertThat(SPREAD.of(1.1, 0.6, 0)).isCloseTo(0.0075, within(1e-15));
        assertThat(SPREAD.of(1.6, 0.6, 0)).isCloseTo(4 * 0.0075, within(1e-15));
    }

    @Test
    void nobodyLendsAtMoreThanAQuarterAYear() {
        assertThat(SPREAD.of(100, 0.6, 0)).isEqualTo(0.25);
    }

    @Test
    void debtInTheOwnCurrencyCostsAFifth() {
        assertThat(SPREAD.of(1.1, 0.6, 1)).isCloseTo(0.0015, within(1e-15));
        assertThat(new SovereignSpread(0.03, 0).of(1.1, 0.6, 1)).isCloseTo(0.0075, within(1e-15));
    }
}
