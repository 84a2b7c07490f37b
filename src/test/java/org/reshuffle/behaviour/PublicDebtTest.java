package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PublicDebtTest {

    /** A deficit of 40 bn a year adds 10 bn in a quarter. */
    @Test
    void debtGrowsByAQuarterOfTheYearsDeficit() {
        assertThat(PublicDebt.next(600, 40)).isEqualTo(610);
        assertThat(PublicDebt.next(600, -40)).isEqualTo(590);
    }

    /** Income 1000, debt 600, revenue 300, 3 per cent interest: 282 may be spent, and 294 if income grows by 0.5 per cent. */
    @Test
    void steadySpendingKeepsTheRatio() {
        assertThat(PublicDebt.steadySpending(0.3, 0.6, 0.03, 0)).isCloseTo(0.282, within(1e-15));
        double growth = 0.005;
        double spending = 1000 * PublicDebt.steadySpending(0.3, 0.6, 0.03, growth);
        assertThat(spending).isCloseTo(294, within(1e-12));
        double next = PublicDebt.next(600, spending + 0.03 * 600 - 300);
        assertThat(next / (1000 * (1 + growth))).isCloseTo(0.6, within(1e-15));
    }
}
