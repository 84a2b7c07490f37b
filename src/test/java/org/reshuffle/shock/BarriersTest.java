package org.reshuffle.shock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A list of the few pairs that are reached says the same as a table of all. */
class BarriersTest {
    private static final int PAIRS = 200;

    private final Barriers barriers = new Barriers(PAIRS);

    @Test
    void whatNobodyReachesIsNeutral() {
        barriers.addTariff(7, 0.1);
        assertThat(barriers.count()).isEqualTo(1);
        assertThat(barriers.find(8)).isEqualTo(-1);
        assertThat(barriers.tariffOf(8)).isZero();
        assertThat(barriers.icebergCostOf(8)).isEqualTo(1);
        assertThat(barriers.icebergCostOf(7)).isEqualTo(1);
    }

    @Test
    void tariffsAddUpAndIcebergCostsMultiplyWithinOneEntry() {
        barriers.addTariff(7, 0.25);
        barriers.raiseIcebergCost(7, 2);
        barriers.addTariff(7, 0.5);
        barriers.raiseIcebergCost(7, 1.5);
        assertThat(barriers.count()).isEqualTo(1);
        assertThat(barriers.pair(0)).isEqualTo(7);
        assertThat(barriers.tariff(0)).isEqualTo(0.75);
        assertThat(barriers.icebergCost(0)).isEqualTo(3);
    }

    /** More than there was room for at first, in an order of their own, the last of them by their iceberg cost. */
    @Test
    void anyNumberOfPairsIsReached() {
        for (int k = 0; k < PAIRS; k++) {
            int pair = 77 * k % PAIRS;
            if (k % 2 == 0) {
                barriers.addTariff(pair, k);
            } else {
                barriers.raiseIcebergCost(pair, k);
            }
        }
        assertThat(barriers.count()).isEqualTo(PAIRS);
        for (int k = 0; k < PAIRS; k++) {
            int pair = 77 * k % PAIRS;
            assertThat(barriers.pair(barriers.find(pair))).isEqualTo(pair);
            assertThat(barriers.tariffOf(pair)).isEqualTo(k % 2 == 0 ? k : 0);
            assertThat(barriers.icebergCostOf(pair)).isEqualTo(k % 2 == 0 ? 1 : k);
        }
    }

    /** A place in the list that another pair has taken since is no longer a pair's own. */
    @Test
    void whatIsClearedIsNeutralThoughItsPlaceIsTaken() {
        barriers.addTariff(7, 0.1);
        barriers.addTariff(9, 0.2);
        barriers.clear();
        assertThat(barriers.tariffOf(7)).isZero();
        barriers.addTariff(9, 0.3);
        assertThat(barriers.find(7)).isEqualTo(-1);
        assertThat(barriers.tariffOf(9)).isEqualTo(0.3);
        barriers.raiseIcebergCost(7, 2);
        assertThat(barriers.tariffOf(7)).isZero();
        assertThat(barriers.icebergCostOf(7)).isEqualTo(2);
    }
}
