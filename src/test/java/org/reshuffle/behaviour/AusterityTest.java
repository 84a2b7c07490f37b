package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AusterityTest {
    private static final Austerity RULE = new Austerity(0.03, 1.5, 0.06);

    /** A point of spread costs a point and a half of income. */
    @Test
    void cutsFollowTheSpreadUpToALimit() {
        assertThat(RULE.cut(0.01)).isCloseTo(0.015, within(1e-15));
        assertThat(RULE.cut(1)).isEqualTo(0.06);
        assertThat(RULE.cut(-0.01)).isZero();
    }

    @Test
    void whoeverGetsNoCreditBalancesTheBudgetAsFarAsCutsGo() {
        assertThat(RULE.cutWithoutCredit(0.01, 0.04)).isEqualTo(0.04);
        assertThat(RULE.cutWithoutCredit(0.01, 0.004)).isEqualTo(RULE.cut(0.01));
        assertThat(RULE.cutWithoutCredit(0.01, 0.4)).isEqualTo(0.06);
    }

    @Test
    void spendingGivesWaySlowlyToDebt() {
        assertThat(RULE.normal(0.3, 0.8, 0.6)).isCloseTo(0.294, within(1e-15));
        assertThat(RULE.normal(0.3, 0.6, 0.6)).isEqualTo(0.3);
    }
}
