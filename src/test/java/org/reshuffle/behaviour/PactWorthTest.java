package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PactWorthTest {
    private static final PactWorth WORTH = new PactWorth(0.02);

    /** Sixty quarters at 2 per cent and a hazard of 3 per cent: 0.02 (1 - e^-3)/0.05. */
    @Test
    void isTheDiscountedFlowAgainstOneForEver() {
        assertThat(WORTH.of(0.03, 60)).isCloseTo(0.380085, within(1e-6));
        assertThat(WORTH.of(0, 60)).isCloseTo(1 - Math.exp(-1.2), within(1e-15));
    }

    @Test
    void aPactForEverThatNobodyBreaksIsWorthAll() {
        assertThat(WORTH.of(0, 1e6)).isEqualTo(1);
    }

    @Test
    void aPactWithoutTimeLeftIsWorthNothing() {
        assertThat(WORTH.of(0.03, 0)).isZero();
    }

    @Test
    void longerIsBetterAndMoreHazardousIsWorse() {
        for (int quarters = 4; quarters < 100; quarters += 4) {
            assertThat(WORTH.of(0.03, quarters + 4)).isGreaterThan(WORTH.of(0.03, quarters));
            assertThat(WORTH.of(0.06, quarters)).isLessThan(WORTH.of(0.03, quarters));
        }
    }

    /** With a high hazard more years add little: beyond four years less than a fifth, without one they add three times as much. */
    @Test
    void yearsCountWhereLeadersLast() {
        assertThat(WORTH.of(0.1, 60) / WORTH.of(0.1, 16)).isLessThan(1.2);
        assertThat(WORTH.of(0, 60) / WORTH.of(0, 16)).isGreaterThan(2.5);
    }
}
