package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Leads in productivity spread, partly and slowly. */
class TechnologyDiffusionTest {
    private static final TechnologyDiffusion DIFFUSION = new TechnologyDiffusion(0.6, 0.03);

    @Test
    void threePerCentOfWhatWillBeGainedIsGainedInAQuarter() {
        // 0.03 x 0.6 x 0.2
        assertThat(DIFFUSION.next(0, 0, 0.2)).isCloseTo(0.0036, within(1e-15));
    }

    @Test
    void sixTenthsOfALeadAreClosedInTheEnd() {
        double gained = 0;
        for (int quarter = 0; quarter < 1000; quarter++) {
            gained = DIFFUSION.next(gained, 0.1, 0.3);
        }
        assertThat(gained).isCloseTo(0.6 * 0.2, within(1e-12));
    }

    @Test
    void theFrontierGainsNothingAndWhatWasGainedFadesWithTheLead() {
        assertThat(DIFFUSION.next(0, 0.3, 0.3)).isZero();
        assertThat(DIFFUSION.next(0.1, 0.3, 0.3)).isCloseTo(0.097, within(1e-15));
    }
}
