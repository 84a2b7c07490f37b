package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;

/** Owners keep what they move abroad; figures worked out by hand. */
class CapacityOwnersTest {
    private static final int FAMILY = 1;

    private final Calibration base = new Calibration(SyntheticWorld.symmetric(2, 3), Settings.standard());
    private final Economy economy = new Economy(base);
    private final CapacityOwners owners = new CapacityOwners(base, economy);
    private final int here = FAMILY * base.nations;
    private final int there = here + 1;

    /** What each nation gets when a cell makes a profit of 1. */
    private double[] paid(int cell) {
        double[] profit = new double[economy.capacity.length];
        profit[cell] = 1;
        double[] received = new double[base.nations];
        owners.pay(profit, received);
        return received;
    }

    /** A part of the first place leaves; half of it comes back. */
    private void hopFromHere(double part) {
        double[] rates = new double[economy.capacity.length];
        rates[here] = part;
        owners.pool(FAMILY, rates);
        double pool = part * economy.capacity[here];
        owners.hop(here, 1 - part, 0.5);
        owners.hop(there, 1, 0.5);
        economy.capacity[here] += pool / 2 - pool;
        economy.capacity[there] += pool / 2;
    }

    @Test
    void atFirstEachNationOwnsWhatItHosts() {
        assertThat(paid(here)).containsExactly(1, 0);
        assertThat(paid(there)).containsExactly(0, 1);
    }

    @Test
    void whatHopsKeepsItsOwner() {
        hopFromHere(0.2);
        assertThat(paid(here)[0]).isCloseTo(1, within(1e-15));
        assertThat(paid(there)[0]).isCloseTo(0.1 / 1.1, within(1e-15));
        assertThat(paid(there)[1]).isCloseTo(1 / 1.1, within(1e-15));
    }

    @Test
    void whatOpensBelongsToItsHost() {
        hopFromHere(0.2);
        owners.open(there, 1.1 * base.sales[there]);
        economy.capacity[there] *= 2;
        assertThat(paid(there)[0]).isCloseTo(0.1 / 2.2, within(1e-15));
    }

    @Test
    void whatConvertsKeepsItsOwner() {
        hopFromHere(0.2);
        int other = there + base.nations;
        owners.convert(there, other, 0.5);
        double moved = 0.5 * economy.capacity[there];
        economy.capacity[there] -= moved;
        economy.capacity[other] += moved;
        assertThat(paid(there)[0]).isCloseTo(0.1 / 1.1, within(1e-15));
        assertThat(paid(other)[0]).isCloseTo(0.5 * 0.1 * base.sales[here] / economy.capacity[other], within(1e-15));
    }

    @Test
    void allCapacityHasAnOwnerWhateverComesAndGoes() {
        for (int quarter = 0; quarter < 12; quarter++) {
            hopFromHere(0.2);
            owners.scale(here, 0.9);
            economy.capacity[here] *= 0.9;
            double[] held = new double[economy.capacity.length];
            owners.count(held);
            assertThat(held[here]).isCloseTo(economy.capacity[here], within(1e-12 * base.sales[here]));
            assertThat(held[there]).isCloseTo(economy.capacity[there], within(1e-12 * base.sales[there]));
        }
    }
}
