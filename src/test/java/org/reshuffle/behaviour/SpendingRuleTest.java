package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Spending follows income by a tenth a quarter and grows with productivity. */
class SpendingRuleTest {
    private static final SpendingRule RULE = new SpendingRule(0.1);

    @Test
    void incomeSpentStaysSpent() {
        assertThat(RULE.next(100, 100, 0)).isEqualTo(100);
    }

    @Test
    void aTenthOfALossOfIncomeIsFeltInAQuarter() {
        assertThat(RULE.next(100, 90, 0)).isCloseTo(99, within(1e-12));
    }

    @Test
    void growthComesOnTop() {
        // 1.005 x (100 + 0.1 x 10)
        assertThat(RULE.next(100, 110, 0.005)).isCloseTo(101.505, within(1e-12));
    }

    @Test
    void aThirdOfALossIsLeftAfterTenQuarters() {
        double spending = 100;
        for (int quarter = 0; quarter < 10; quarter++) {
            spending = RULE.next(spending, 80, 0);
        }
        // 0.9^10 = 0.348678
        assertThat((spending - 80) / 20).isCloseTo(0.348678, within(1e-6));
    }
}
