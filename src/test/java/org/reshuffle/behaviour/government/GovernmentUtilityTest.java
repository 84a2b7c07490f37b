package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GovernmentUtilityTest {
    private final GovernmentUtility utility = new GovernmentUtility(1, 0.5, 2, 0.1, 0.9);

    @Test
    void addsUpWhatAGovernmentCaresFor() {
        assertThat(utility.of(1, 0.05, 0.2, 0.1, 1.4)).isCloseTo(-0.05 - 0.1 + 0.2 - 0.05, within(1e-12));
    }

    @Test
    void debtBelowTheThresholdDoesNotCount() {
        assertThat(utility.of(1, 0, 0, 0, 0.9)).isZero();
    }
}
