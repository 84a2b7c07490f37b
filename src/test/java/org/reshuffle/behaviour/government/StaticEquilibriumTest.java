package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StaticEquilibriumTest {
    private static final double TIGHT = 1e-11;

    @Test
    void withoutAChangeNothingChanges() {
        StaticWorld world = SmallWorlds.symmetric(3, 2, 4, 0.6, 0.1);
        StaticOutcome same = StaticEquilibrium.of(world, world.tariff(), new double[3]);
        assertThat(same.logWage()).containsExactly(new double[3], within(1e-9));
        assertThat(same.logPrice()).containsExactly(new double[6], within(1e-9));
    }

    /** In a closed sector of two, a subsidy e on one of two equal sectors: sizes (1 + e)-fold apart, prices by sales. */
    @Test
    void aSubsidyMovesWorkAndSizeLowersCost() {
        double scale = 0.1;
        double subsidy = 0.2;
        StaticEquilibrium equilibrium =
                new StaticEquilibrium(SmallWorlds.symmetric(2, 2, 4, 1, scale), new double[2], TIGHT);
        equilibrium.policies().subsidy(0, subsidy);
        equilibrium.policies().subsidy(1, subsidy);
        equilibrium.solve();
        // Spending is split in halves, so costs are (1 + e) : 1, and all work is 1 : 1 before.
        double larger = 2 * (1 + subsidy) / (2 + subsidy);
        double smaller = 2 / (2 + subsidy);
        assertThat(equilibrium.logSize(0)).isCloseTo(Math.log(larger), within(1e-8));
        double gain = 0.5 * ((1 + scale) * Math.log(larger) + (1 + scale) * Math.log(smaller));
        assertThat(equilibrium.logRealIncome(0)).isCloseTo(gain, within(1e-8));
    }

    @Test
    void whereItBeganDoesNotMatter() {
        StaticWorld world = SmallWorlds.symmetric(3, 2, 5, 0.6, 0.1);
        double[][] tariff = new double[6][3];
        tariff[0][1] = 0.3;
        tariff[4][2] = 0.1;
        StaticEquilibrium moved = new StaticEquilibrium(world, new double[3], TIGHT);
        moved.policies().tariff(2, 0, 0.5);
        moved.solve();
        moved.policies().tariffs(tariff);
        moved.solve();
        StaticOutcome fresh = StaticEquilibrium.of(world, tariff, new double[3]);
        assertThat(moved.outcome().logWage()).containsExactly(fresh.logWage(), within(1e-8));
        assertThat(moved.outcome().logCost()).containsExactly(fresh.logCost(), within(1e-8));
    }

    @Test
    void slopesTakenOnceLeadToTheSameEquilibriumInFewerRounds() {
        StaticWorld world = SmallWorlds.symmetric(3, 2, 5, 0.6, 0.1);
        StaticEquilibrium plain = new StaticEquilibrium(world, new double[3], TIGHT);
        StaticEquilibrium prepared = new StaticEquilibrium(world, new double[3], TIGHT);
        prepared.solve();
        prepared.prepare();
        plain.policies().tariff(0, 1, 0.2);
        plain.policies().subsidy(4, 0.05);
        prepared.policies().tariff(0, 1, 0.2);
        prepared.policies().subsidy(4, 0.05);
        assertThat(prepared.solve()).isLessThan(plain.solve() / 2);
        assertThat(prepared.outcome().logCost()).containsExactly(plain.outcome().logCost(), within(1e-8));
        assertThat(prepared.logRealIncome(1)).isCloseTo(plain.logRealIncome(1), within(1e-8));
    }
}
