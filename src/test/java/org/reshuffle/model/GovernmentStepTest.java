package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Briefing;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** What a government decides takes effect in the next quarter, on top of what events do in its name. */
class GovernmentStepTest {
    private static final int FAMILY = 1;
    /** What all have announced, and what a government itself believes. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("subsidy", "frontierExpected");

    private final Calibration base = new Calibration(SyntheticWorld.symmetric(2, 3), Settings.standard());
    private final Economy economy = new Economy(base);
    private final Drivers drivers = new Drivers(base.nations, base.families);
    private final Policies policies = new Policies(base, economy);
    private final EventStep events = new EventStep(Runs.setup(base, 8), economy, drivers, policies);

    private GovernmentStep governments(Stance first, Stance second) {
        Intelligence intelligence = new Intelligence(base, economy, drivers, true, RunRecord.MEAN_FIELD);
        return new GovernmentStep(
                base,
                economy,
                intelligence,
                policies,
                new Turnover(base, economy, RunRecord.MEAN_FIELD),
                ImmutableList.of(first, second));
    }

    private GovernmentStep governments(Stance first) {
        return governments(first, briefing -> Policy.NONE);
    }

    private double[] byFamily(double figure) {
        double[] families = new double[base.families];
        families[FAMILY] = figure;
        return families;
    }

    private Policy generous() {
        return Policy.NONE.withSubsidy(byFamily(1e-4), Motive.JOBS).withOpenness(byFamily(0.5), Motive.JOBS);
    }

    @Test
    void aSubsidyAndAWelcomeReachTheCellsTheyAreMeantFor() {
        economy.quarter = 3;
        governments(briefing -> generous()).run();
        economy.quarter = 4;
        events.run();
        int cell = FAMILY * base.nations;
        assertThat(economy.subsidy[cell]).isEqualTo(1e-4);
        assertThat(economy.incentive[cell]).isEqualTo(0.5);
        assertThat(Arrays.stream(economy.subsidy).sum()).isEqualTo(1e-4);
    }

    @Test
    void aSanctionMakesTradeDearerBothWaysInAllFamilies() {
        double[] byTarget = new double[base.nations];
        byTarget[1] = 0.2;
        economy.quarter = 3;
        governments(briefing -> Policy.NONE.withSanction(byTarget, Motive.RIVAL_PACT))
                .run();
        events.run();
        assertThat(drivers.sanction[1]).isEqualTo(0.2);
        assertThat(drivers.barriers().count()).isEqualTo(2 * base.families);
        for (int s = 0; s < base.families; s++) {
            assertThat(drivers.barriers().icebergCostOf(drivers.pair(s, 0, 1))).isEqualTo(1.2);
            assertThat(drivers.barriers().icebergCostOf(drivers.pair(s, 1, 0))).isEqualTo(1.2);
        }
    }

    @Test
    void aTariffIsPaidByImportsFromTheNationItNames() {
        double[] points = new double[economy.sales.length];
        int exporter = FAMILY * base.nations + 1;
        points[exporter] = 0.25;
        economy.quarter = 3;
        governments(briefing -> Policy.NONE.withTariff(points, Motive.RETALIATION))
                .run();
        events.run();
        assertThat(drivers.barriers().tariffOf(exporter * base.nations)).isEqualTo(0.25);
        assertThat(IntStream.range(0, drivers.barriers().count())
                        .mapToDouble(drivers.barriers()::tariff)
                        .sum())
                .isEqualTo(0.25);
    }

    @Test
    void whatAGovernmentNoLongerWantsEnds() {
        economy.quarter = 3;
        governments(briefing -> generous()).run();
        economy.quarter = 7;
        governments(briefing -> Policy.NONE).run();
        events.run();
        assertThat(economy.subsidy).containsOnly(0);
        assertThat(economy.incentive).containsOnly(0);
    }

    @Test
    void governmentsDecideOnceAYear() {
        economy.quarter = 2;
        governments(briefing -> generous()).run();
        assertThat(economy.granted).containsOnly(0);
    }

    @Test
    void noGovernmentSpendsMoreThanItsBudget() {
        economy.quarter = 3;
        governments(briefing ->
                        Policy.NONE.withSubsidy(byFamily(0.5), Motive.JOBS).withDigital(0.01, Motive.JOBS))
                .run();
        double income = economy.income[0];
        double cost = economy.granted[FAMILY * base.nations] * economy.sales[FAMILY * base.nations]
                + economy.digitalGranted[0];
        assertThat(cost).isCloseTo(0.004 * income, within(1e-12 * income));
    }

    @Test
    void whoHasDefaultedHasNothingToGive() {
        economy.quarter = 3;
        economy.shutOut[0] = 5;
        governments(briefing -> generous()).run();
        assertThat(economy.granted).containsOnly(0);
    }

    @Test
    void governmentsKnowTheFiguresOfTwoQuartersAgoAndNoLater() {
        List<Briefing> told = new ArrayList<>();
        GovernmentStep step = governments(briefing -> {
            told.add(briefing);
            return Policy.NONE;
        });
        for (int quarter = 0; quarter < 8; quarter++) {
            economy.quarter = quarter;
            economy.unrest[1] = 0.01 * quarter;
            step.run();
        }
        assertThat(told).hasSize(2);
        assertThat(told.get(0).unrest()[1]).isEqualTo(0.01);
        assertThat(told.get(1).unrest()[1]).isEqualTo(0.05);
    }

    /** Whatever is figured out in the quarter in which governments decide; what they announce and believe they know. */
    @Test
    void nothingOfTheQuarterInWhichTheyDecideIsTold() throws ReflectiveOperationException {
        Briefing calm = briefedAfter(1);
        Briefing stirred = briefedAfter(1.5);
        for (RecordComponent part : Briefing.class.getRecordComponents()) {
            assertThat(part.getAccessor().invoke(stirred))
                    .as(part.getName())
                    .usingRecursiveComparison()
                    .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
                    .isEqualTo(part.getAccessor().invoke(calm));
        }
    }

    /** What a government is told where every figure of the economy is moved in the quarter in which it decides. */
    private static Briefing briefedAfter(double factor) throws ReflectiveOperationException {
        GovernmentStepTest world = new GovernmentStepTest();
        List<Briefing> told = new ArrayList<>();
        GovernmentStep step = world.governments(briefing -> {
            told.add(briefing);
            return Policy.NONE;
        });
        for (int quarter = 0; quarter < 3; quarter++) {
            world.economy.quarter = quarter;
            step.run();
        }
        for (Field field : Economy.class.getFields()) {
            if (!KNOWN.contains(field.getName())) {
                Object figures = field.get(world.economy);
                double[][] rows = figures instanceof double[] row
                        ? new double[][] {row}
                        : figures instanceof double[][] table ? table : new double[0][];
                for (double[] row : rows) {
                    Arrays.setAll(row, k -> factor * (1 + row[k]) - 1);
                }
            }
        }
        world.economy.quarter = 3;
        step.run();
        return told.get(0);
    }

    @Test
    void aPactTakesTwo() {
        Policy offer = Policy.NONE.withPact(new Policy.Offer(1, 40, 1), Motive.JOBS);
        Policy answer = Policy.NONE.withPact(new Policy.Offer(0, 40, 0), Motive.JOBS);
        economy.quarter = 3;
        governments(briefing -> offer).run();
        events.run();
        assertThat(drivers.pactQuarters).containsOnly(0);
        governments(briefing -> offer, briefing -> answer).run();
        events.run();
        assertThat(drivers.pactQuarters[1]).isEqualTo(40);
    }

    @Test
    void aNewLeadershipKeepsWhatItsPredecessorDidButForTheChanceThatItDropsIt() {
        GovernmentStep step = governments(briefing -> generous());
        economy.quarter = 2;
        economy.leaderChange[0] = 0.5;
        step.run();
        economy.quarter = 3;
        step.run();
        assertThat(economy.granted[FAMILY * base.nations]).isCloseTo(1e-4 * (1 - 0.2 * 0.75), within(1e-18));
        assertThat(economy.courted[FAMILY * base.nations]).isCloseTo(0.5 * (1 - 0.2 * 0.75), within(1e-15));
        economy.leaderChange[0] = 0;
        economy.quarter = 7;
        step.run();
        assertThat(economy.granted[FAMILY * base.nations]).isEqualTo(1e-4);
    }

    @Test
    void whereClustersAreDrawnANewLeadershipKeepsAllOrNothing() {
        int dropped = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Turnover turnover = new Turnover(base, economy, seed);
            economy.quarter = 3;
            economy.leaderChange[0] = 1;
            turnover.watch();
            Policy left = turnover.left(0, generous());
            boolean kept = left.subsidy()[FAMILY] == 1e-4;
            assertThat(kept || left.subsidy()[FAMILY] == 0).isTrue();
            dropped += kept ? 0 : 1;
        }
        // A fifth of 400, three standard errors either way.
        assertThat(dropped).isBetween(56, 104);
    }

    @Test
    void nobodyDropsAnythingWithTheSwitchOff() {
        Calibration lasting = new Calibration(base.world, base.settings.with(Switch.POLICY_REVERSAL, "off"));
        economy.leaderChange[0] = 1;
        Turnover turnover = new Turnover(lasting, economy, RunRecord.MEAN_FIELD);
        turnover.watch();
        Policy policy = generous();
        assertThat(turnover.left(0, policy)).isSameAs(policy);
    }
}
