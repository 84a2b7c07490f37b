package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Briefing;
import org.reshuffle.behaviour.government.Council;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.behaviour.government.StrategicStance;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Settings;

/** Three equal nations, the first two of which answer each other. */
class StrategicStanceTest {
    private static final int QUARTERS = 24;

    private final Calibration base = new Calibration(SyntheticWorld.symmetric(3, 3), Settings.standard());
    private final Economy economy = new Economy(base);
    private final Council council =
            new Council(base, ImmutableList.of(Player.of(base.world, 0), Player.of(base.world, 1)), 0.5);

    {
        System.arraycopy(base.expenditure, 0, economy.expenditure, 0, base.expenditure.length);
        System.arraycopy(base.sales, 0, economy.sales, 0, base.sales.length);
        System.arraycopy(base.spending, 0, economy.income, 0, base.spending.length);
    }

    private final Policies policies = new Policies(base, economy);
    private final Intelligence intelligence =
            new Intelligence(base, economy, new Drivers(base.nations, base.families), true, RunRecord.MEAN_FIELD);

    private Briefing briefing(int nation) {
        return intelligence.brief(nation, 0.004, policies.standing());
    }

    private Policy policy(int nation) {
        return new StrategicStance(council, nation).decide(briefing(nation));
    }

    @Test
    void theBudgetBinds() {
        Briefing briefing = briefing(0);
        double[] sales = new double[base.families];
        for (int s = 0; s < sales.length; s++) {
            sales[s] = briefing.sales()[s * base.nations];
        }
        double most = base.world.nations().get(0).polity().policyBudget() * briefing.income()[0];
        assertThat(policy(0).cost(sales, briefing.income()[0])).isBetween(0.5 * most, 1.001 * most);
    }

    @Test
    void tariffsAreRaisedOnRivalsAndNotOnServices() {
        Policy policy = policy(0);
        assertThat(policy.why(Act.SUBSIDY)).isEqualTo(Motive.BEST_RESPONSE);
        for (int s = 0; s < base.families; s++) {
            assertThat(policy.tariff()[s * base.nations]).isZero();
            assertThat(policy.tariff()[s * base.nations + 2]).isZero();
            double onRival = policy.tariff()[s * base.nations + 1];
            if (s == base.world.powerFamily()) {
                assertThat(onRival).isZero();
            } else {
                assertThat(onRival).isPositive();
            }
        }
    }

    @Test
    void equalPlayersChooseTheSame() {
        Policy first = policy(0);
        Policy second = policy(1);
        assertThat(second.subsidy()).containsExactly(first.subsidy(), within(1e-4));
        assertThat(second.tariff()[0]).isCloseTo(first.tariff()[1], within(1e-3));
        assertThat(new StrategicStance(council, 1).residual()).isGreaterThanOrEqualTo(0);
    }

    /** Of two players each raises tariffs on the other; who plays alone, on all the rest of the world. */
    @Test
    void whoDecidesAloneRaisesTariffsOnAllOthers() {
        Council one = new Council(base, ImmutableList.of(Player.of(base.world, 0)), 0.5);
        double[] tariff = new StrategicStance(one, 0).decide(briefing(0)).tariff();
        assertThat(tariff[0]).isZero();
        assertThat(tariff[1]).isPositive();
        assertThat(tariff[2]).isEqualTo(tariff[1]);
    }

    private RunRecord run(long seed) {
        ImmutableList<StanceKind> kinds =
                ImmutableList.of(StanceKind.STRATEGIC, StanceKind.STRATEGIC, StanceKind.SCRIPTED);
        RunSetup setup = new RunSetup(base, new Quarter(2018, 1), QUARTERS, ImmutableList.of(), 1, kinds);
        return seed == RunRecord.MEAN_FIELD
                ? Simulation.meanField(setup, "test", true)
                : Simulation.stochastic(setup, "test", seed, true);
    }

    private static double income(RunRecord record, int nation) {
        return record.observations().value(Measure.REAL_INCOME, nation, Observations.ALL, QUARTERS - 1);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        for (long seed : new long[] {RunRecord.MEAN_FIELD, 7}) {
            RunRecord once = run(seed);
            RunRecord again = run(seed);
            for (int n = 0; n < base.nations; n++) {
                assertThat(income(again, n)).isEqualTo(income(once, n));
            }
        }
    }

    @Test
    void equalPlayersFareAlikeAndDecidingChangesTheWorld() {
        RunRecord record = run(RunRecord.MEAN_FIELD);
        assertThat(income(record, 0) / income(record, 1)).isCloseTo(1, within(1e-3));
        assertThat(Math.abs(income(record, 0) / income(record, 2) - 1)).isGreaterThan(1e-4);
    }
}
