package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowingStockTest {
    private static double after(GrowingStock law, double added, int years) {
        double stock = 1;
        for (int year = 0; year < years; year++) {
            stock = law.next(stock, added);
        }
        return stock;
    }

    @Test
    void theBasePathIsAFixedPoint() {
        assertThat(after(new GrowingStock(0.2, 0.02), 1, 50)).isEqualTo(1);
    }

    /** Without growth a fifth wears out and half of it comes back: 0.9 after a year, 0.82 after two. */
    @Test
    void halvedInvestmentHalvesTheStockInTime() {
        GrowingStock law = new GrowingStock(0.2, 0);
        assertThat(after(law, 0.5, 1)).isCloseTo(0.9, within(1e-15));
        assertThat(after(law, 0.5, 2)).isCloseTo(0.82, within(1e-15));
        assertThat(after(law, 0.5, 100)).isCloseTo(0.5, within(1e-9));
    }

    /** What is counted in money agrees: 100 that wears out by a fifth and grows by 2 % needs 22 a year. */
    @Test
    void agreesWithPerpetualInventory() {
        double money = 100;
        double path = 100;
        double stock = 1;
        GrowingStock law = new GrowingStock(0.2, 0.02);
        for (int year = 0; year < 10; year++) {
            double added = 0.22 * path;
            money = 0.8 * money + 1.5 * added;
            path *= 1.02;
            stock = law.next(stock, 1.5);
            assertThat(stock).isCloseTo(money / path, within(1e-12));
        }
    }
}
