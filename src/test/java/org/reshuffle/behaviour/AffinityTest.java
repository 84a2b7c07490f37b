package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AffinityTest {
    private static final Affinity LAW = new Affinity(0.2, 0.01, 0.1);

    @Test
    void goesAFifthOfTheWayToExposureInAYear() {
        assertThat(LAW.next(0.1, 0.2, 0, 0)).isCloseTo(0.12, within(1e-15));
        assertThat(LAW.next(0.1, 0.1, 0, 0)).isEqualTo(0.1);
    }

    @Test
    void pactsAddAndSanctionsTakeAway() {
        assertThat(LAW.next(0.1, 0.1, 0.5, 0)).isCloseTo(0.105, within(1e-15));
        assertThat(LAW.next(0.1, 0.1, 0, 0.3)).isCloseTo(0.07, within(1e-15));
    }

    @Test
    void staysWithinOneEitherWay() {
        assertThat(LAW.next(-0.9, 0, 0, 50)).isEqualTo(-1);
        assertThat(new Affinity(0.2, 5, 0.1).next(0.9, 1, 1, 0)).isEqualTo(1);
    }
}
