package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.world.Parameter;

/** Unrest fades, and is fed by unemployment, cuts and falling incomes. */
class UnrestTest {
    private static final Unrest UNREST = new Unrest(0.15, 0.5, 1, 0.5);

    @Test
    void everyCauseAddsItsPart() {
        // 0.85 x 0.2 + 0.5 x 0.04 + 1 x 0.03 + 0.5 x 0.02
        assertThat(UNREST.next(0.2, 0.04, 0.03, -0.02)).isCloseTo(0.23, within(1e-15));
    }

    @Test
    void goodTimesOnlyLetItFade() {
        assertThat(UNREST.next(0.2, -0.04, -0.03, 0.02)).isCloseTo(0.17, within(1e-15));
        assertThat(UNREST.next(0, -0.04, -0.03, 0.02)).isZero();
    }

    /** Ponticelli, Voth (2020): cuts drive unrest more than downturns. */
    @Test
    void cutsWeighAtLeastAsMuchAsUnemployment() {
        assertThat(UNREST.next(0, 0, 0.03, 0)).isGreaterThanOrEqualTo(UNREST.next(0, 0.03, 0, 0));
        assertThat(Parameter.UNREST_CUTS.standard()).isGreaterThanOrEqualTo(Parameter.UNREST_UNEMPLOYMENT.standard());
    }

    @Test
    void itNeverExceedsOne() {
        assertThat(UNREST.next(0.9, 0.9, 0.9, -0.9)).isEqualTo(1);
    }
}
