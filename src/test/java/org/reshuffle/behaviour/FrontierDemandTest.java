package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrontierDemandTest {
    @Test
    void growsFastAtFirstAndEndsAtItsLimit() {
        FrontierDemand demand = new FrontierDemand(0.02, 0.02);
        assertThat(demand.next(0.001)).isCloseTo(0.001 * (1 + 0.02 * 0.95), within(1e-18));
        double wanted = 0.001;
        for (int quarter = 0; quarter < 2_000; quarter++) {
            wanted = demand.next(wanted);
        }
        assertThat(wanted).isCloseTo(0.02, within(1e-9));
    }

    /** States that can support sales of 30 bn hold a market of 80 bn down. */
    @Test
    void isHeldDownByWhatStatesCanSupport() {
        assertThat(FrontierDemand.afforded(0.001, 30, 80_000)).isCloseTo(30.0 / 80_000, within(1e-18));
        assertThat(FrontierDemand.afforded(0.001, 300, 80_000)).isEqualTo(0.001);
        assertThat(FrontierDemand.afforded(0.001, Double.POSITIVE_INFINITY, 80_000))
                .isEqualTo(0.001);
    }
}
