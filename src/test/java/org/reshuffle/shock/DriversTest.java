package org.reshuffle.shock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a reset takes back, and what it holds. */
class DriversTest {
    private final Drivers drivers = new Drivers(3, 2);
    private final int pair = drivers.pair(1, 0, 2);

    @Test
    void resetTakesBackPairsWithAllElse() {
        change();
        assertThat(drivers.barriers().count()).isEqualTo(1);
        assertThat(drivers.barriers().pair(0)).isEqualTo(pair);
        drivers.reset();
        assertThat(drivers.barriers().tariffOf(pair)).isZero();
        assertThat(drivers.barriers().icebergCostOf(pair)).isEqualTo(1);
        assertThat(drivers.energyPrice[0]).isEqualTo(1);
        assertThat(drivers.barriers().count()).isZero();
    }

    @Test
    void resetForgetsWhoSignedWithWhom() {
        drivers.sign(0, 1, 2, 0.4, 20);
        drivers.sign(1, 1, 2, 0.3, 20);
        drivers.sign(1, 2, 0, 0.2, 8);
        assertThat(drivers.pacts()).isTrue();
        drivers.reset();
        assertThat(drivers.pact).containsOnly(0);
        assertThat(drivers.pactQuarters).containsOnly(0);
        drivers.sign(0, 1, 2, 0.1, 4);
        drivers.reset();
        assertThat(drivers.pact).containsOnly(0);
        assertThat(drivers.pactQuarters).containsOnly(0);
    }

    @Test
    void heldPairsStayAsTheyAreWhateverIsAdded() {
        change();
        int before = drivers.pairRevision();
        int all = drivers.revision();
        drivers.resetHoldingPairs();
        drivers.addTariff(pair, 0.5);
        drivers.raiseIcebergCost(pair, 3);
        drivers.addTariff(pair - 1, 0.5);
        assertThat(drivers.barriers().tariffOf(pair)).isEqualTo(0.25);
        assertThat(drivers.barriers().icebergCostOf(pair)).isEqualTo(1.5);
        assertThat(drivers.barriers().tariffOf(pair - 1)).isZero();
        assertThat(drivers.energyPrice[0]).isEqualTo(1);
        assertThat(drivers.pairRevision()).isEqualTo(before);
        assertThat(drivers.revision()).isGreaterThan(all);
    }

    @Test
    void pairsCanBeWrittenAgainAfterTheNextReset() {
        change();
        drivers.resetHoldingPairs();
        drivers.reset();
        int writes = drivers.pairWrites();
        drivers.addTariff(pair, 0.5);
        assertThat(drivers.barriers().tariffOf(pair)).isEqualTo(0.5);
        assertThat(drivers.pairWrites()).isGreaterThan(writes);
    }

    private void change() {
        drivers.addTariff(pair, 0.25);
        drivers.raiseIcebergCost(pair, 1.5);
        drivers.energyPrice[0] = 2;
    }
}
