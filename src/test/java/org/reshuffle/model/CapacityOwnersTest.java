package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;

/** Owners keep what they move abroad; figures worked out by hand. */
class CapacityOwnersTest {
    private static final int FAMILY = 1;

    private final Calibration base = new Calibration(SyntheticWorld.symmetric(2, 3), Settings.standard());
    private final Economy economy = new Economy(base);
    private final ConversionRates conversions = RelocationRates.ofFlows(base, economy).conversions;
    private final CapacityOwners owners = new CapacityOwners(base, economy, conversions);
    private final int here = FAMILY * base.nations;
    private final int there = here + 1;
    private final double[] leaving = new double[economy.capacity.length];
    private final double[] hopping = new double[economy.capacity.length];
    private final double[][] moved = new double[conversions.count][base.nations];
    private final double[][] gained = new double[base.families][base.nations];

    /** What each nation gets when a cell makes a profit of 1. */
    private double[] paid(int cell) {
        double[] profit = new double[economy.capacity.length];
        profit[cell] = 1;
        double[] received = new double[base.nations];
        owners.pay(profit, received);
        return received;
    }

    /** Runs the quarters of a year, in each of which so much capacity hops from here to there. */
    private void year(double... hops) {
        for (int quarter = 0; quarter < 4; quarter++) {
            economy.quarter = quarter;
            owners.begin();
            double amount = quarter < hops.length ? hops[quarter] : 0;
            leaving[here] = amount;
            hopping[there] = amount;
            economy.capacity[here] -= amount;
            economy.capacity[there] += amount;
            owners.end(leaving, hopping, moved, gained);
        }
    }

    @Test
    void atFirstEachNationOwnsWhatItHosts() {
        assertThat(paid(here)).containsExactly(1, 0);
        assertThat(paid(there)).containsExactly(0, 1);
    }

    @Test
    void ownersArePaidFromTheQuarterOnInWhichTheyMove() {
        double held = economy.capacity[there];
        economy.quarter = 0;
        hop(here, there, 1);
        assertThat(paid(here)).containsExactly(1, 0);
        assertThat(paid(there)[0]).isCloseTo(1 / (held + 1), within(1e-15));
        assertThat(paid(there)[1]).isCloseTo(held / (held + 1), within(1e-15));
    }

    @Test
    void whatHopsKeepsItsOwner() {
        double held = economy.capacity[there];
        year(1, 2);
        assertThat(paid(here)[0]).isCloseTo(1, within(1e-15));
        assertThat(paid(there)[0]).isCloseTo(3 / (held + 3), within(1e-15));
        assertThat(paid(there)[1]).isCloseTo(held / (held + 3), within(1e-15));
    }

    /** Of what is still there, and what is abroad stays the owner's. */
    @Test
    void whoInvestsAHalfTwiceHasAQuarterLeft() {
        double home = economy.capacity[here];
        double abroad = economy.capacity[there];
        assertThat(owners.invest(here, there, 0, 0.5)).isCloseTo(home / 2, within(1e-12 * home));
        assertThat(owners.invest(here, there, 0, 0.5)).isCloseTo(home / 4, within(1e-12 * home));
        assertThat(paid(here)).containsExactly(new double[] {1, 0}, within(1e-14));
        double part = 0.75 * home / (abroad + 0.75 * home);
        assertThat(paid(there)).containsExactly(new double[] {part, 1 - part}, within(1e-14));
        assertThat(owners.invest(there, here, 1, 0.5)).isCloseTo(abroad / 2, within(1e-12 * home));
    }

    /** What left is mixed, ours of before with theirs of now; once counted, it is what was there together that leaves. */
    @Test
    void ownersAreCountedOnceATwentiethOfTheFamilyHasCome() {
        double held = economy.capacity[there];
        double little = 0.09 * held;
        year(little);
        economy.quarter = 4;
        hop(there, here, 1);
        double theirs = held / (held + little);
        assertThat(paid(here)[1] * economy.capacity[here]).isCloseTo(theirs / (little + theirs), within(1e-12));
    }

    @Test
    void andThenWhatWasThereTogetherLeavesTogether() {
        double held = economy.capacity[there];
        double much = 0.11 * held;
        year(much);
        economy.quarter = 4;
        hop(there, here, 1);
        assertThat(paid(here)[1] * economy.capacity[here]).isCloseTo(held / (held + much), within(1e-12));
    }

    @Test
    void whatHopsTwiceInAYearIsLostToNobody() {
        double ours = economy.capacity[here];
        double half = (economy.capacity[there] + 1) / 2;
        economy.quarter = 0;
        hop(here, there, 1);
        economy.quarter = 1;
        hop(there, here, half);
        double[] paidHere = paid(here);
        double[] paidThere = paid(there);
        assertThat(paidHere[0] * economy.capacity[here] + paidThere[0] * economy.capacity[there])
                .isCloseTo(ours, within(1e-12 * ours));
        assertThat(paidThere[0]).isGreaterThan(0);
    }

    private void hop(int from, int to, double amount) {
        Arrays.fill(leaving, 0);
        Arrays.fill(hopping, 0);
        owners.begin();
        leaving[from] = amount;
        hopping[to] = amount;
        economy.capacity[from] -= amount;
        economy.capacity[to] += amount;
        owners.end(leaving, hopping, moved, gained);
    }

    @Test
    void whatIsLeftOfAPlaceThatAllButEmptiesKeepsItsOwners() {
        double ours = economy.capacity[here];
        economy.quarter = 0;
        hop(there, here, 1);
        economy.quarter = 1;
        hop(here, there, (ours + 1) * 0.9999);
        // What came from the pool has its owners: 1 of theirs, and of ours what left but for what had come.
        double pool = 1 + ours * 0.9999;
        assertThat(paid(here)[1]).isCloseTo(1 / (ours + 1) / pool, within(1e-12));
        economy.quarter = 2;
        hop(there, here, 2);
        double[] held = new double[economy.capacity.length];
        owners.count(held);
        assertThat(held[here]).isCloseTo(economy.capacity[here], within(1e-12 * ours));
        assertThat(held[there]).isCloseTo(economy.capacity[there], within(1e-12 * ours));
        assertThat(paid(here)[0] + paid(here)[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatOpensBelongsToItsHost() {
        double held = economy.capacity[there];
        year(1);
        leaving[here] = 0;
        hopping[there] = 0;
        economy.quarter = 3;
        owners.begin();
        owners.open(there, held + 1);
        economy.capacity[there] += held + 1;
        owners.end(leaving, hopping, moved, gained);
        assertThat(paid(there)[0]).isCloseTo(1 / (2 * held + 2), within(1e-15));
    }

    @Test
    void whatConvertsKeepsItsOwner() {
        int pair = 0;
        while (conversions.from[pair] != FAMILY) {
            pair++;
        }
        int other = conversions.to[pair] * base.nations + 1;
        double held = economy.capacity[there];
        double heldByOther = economy.capacity[other];
        year(1);
        leaving[here] = 0;
        hopping[there] = 0;
        economy.quarter = 3;
        owners.begin();
        moved[pair][1] = 2;
        gained[conversions.to[pair]][1] = 2;
        economy.capacity[there] -= 2;
        economy.capacity[other] += 2;
        owners.end(leaving, hopping, moved, gained);
        assertThat(paid(there)[0]).isCloseTo(1 / (held + 1), within(1e-15));
        assertThat(paid(other)[0]).isCloseTo(2 / (held + 1) / (heldByOther + 2), within(1e-15));
    }

    /** Owners whom the source family gets later had no part in what converted before, which is too little to be counted. */
    @Test
    void whatConvertedKeepsItsOwnersWhenThoseOfItsFamilyAreCounted() {
        int pair = 0;
        while (conversions.from[pair] != FAMILY) {
            pair++;
        }
        int other = conversions.to[pair] * base.nations + 1;
        double little = 0.04 * economy.capacity[other];
        economy.quarter = 0;
        owners.begin();
        moved[pair][1] = little;
        gained[conversions.to[pair]][1] = little;
        economy.capacity[there] -= little;
        economy.capacity[other] += little;
        owners.end(leaving, hopping, moved, gained);
        moved[pair][1] = 0;
        gained[conversions.to[pair]][1] = 0;
        economy.quarter = 3;
        hop(here, there, economy.capacity[here] / 2);
        assertThat(paid(there)[0]).isGreaterThan(0.2);
        assertThat(paid(other)[0]).isZero();
        assertThat(paid(other)[1]).isCloseTo(1, within(1e-15));
        double[] held = new double[economy.capacity.length];
        owners.count(held);
        assertThat(held[other]).isCloseTo(economy.capacity[other], within(1e-12 * economy.capacity[other]));
    }

    @Test
    void allCapacityHasAnOwnerWhateverComesAndGoes() {
        for (int k = 0; k < 3; k++) {
            year(0.1, 0.2, 0.3, 0.1);
            owners.scale(here, 0.9);
            economy.capacity[here] *= 0.9;
            double[] held = new double[economy.capacity.length];
            owners.count(held);
            assertThat(held[here]).isCloseTo(economy.capacity[here], within(1e-12 * base.sales[here]));
            assertThat(held[there]).isCloseTo(economy.capacity[there], within(1e-12 * base.sales[there]));
        }
    }

    @Test
    void whatComesAndGoesOnInOneQuarterIsOwnedOnce() {
        int pair = 0;
        while (conversions.to[pair] != FAMILY) {
            pair++;
        }
        economy.quarter = 0;
        owners.begin();
        moved[pair][1] = 1;
        gained[FAMILY][1] = 1;
        economy.capacity[conversions.from[pair] * base.nations + 1] -= 1;
        economy.capacity[there] += 1;
        owners.end(leaving, hopping, moved, gained);
        economy.quarter = 3;
        owners.begin();
        moved[pair][1] = 0;
        gained[FAMILY][1] = 0;
        leaving[here] = 1;
        hopping[there] = 1;
        economy.capacity[here] -= 1;
        economy.capacity[there] = 0.5;
        owners.end(leaving, hopping, moved, gained);
        double[] received = paid(there);
        assertThat(received[0] + received[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void capacityThatComesWithoutAnOwnerIsMissed() {
        owners.begin();
        economy.capacity[there] += 1;
        owners.end(leaving, hopping, moved, gained);
        double[] held = new double[economy.capacity.length];
        owners.count(held);
        assertThat(held[there]).isCloseTo(economy.capacity[there] - 1, within(1e-12));
    }
}
