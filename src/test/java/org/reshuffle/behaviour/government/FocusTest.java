package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FocusTest {

    @Test
    void likeScoresAreHelpedAtTheSameRate() {
        double[] subsidy = Focus.subsidies(6, new double[] {100, 200, 0}, new double[] {0.1, 0.1, 0.5}, 20, 0.2);
        assertThat(subsidy).containsExactly(new double[] {0.02, 0.02, 0}, within(1e-12));
    }

    @Test
    void ahigherScoreIsHelpedMoreByTheLogit() {
        double[] subsidy = Focus.subsidies(3, new double[] {100, 100}, new double[] {0.05, 0}, 20, 0.2);
        assertThat(subsidy[0] / subsidy[1]).isCloseTo(Math.E, within(1e-12));
        assertThat(100 * subsidy[0] + 100 * subsidy[1]).isCloseTo(3, within(1e-12));
    }

    @Test
    void aSmallFamilyTakesNoMoreThanItMay() {
        assertThat(Focus.subsidies(5, new double[] {1}, new double[] {0}, 20, 0.2)[0])
                .isEqualTo(0.2);
    }
}
