package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Pulse;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.FrontierStage;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** The latent family of the world of 2018: locked, opened, kept alive or given up. Every run checks every account. */
class FrontierTest {
    private static final int QUARTERS = 120;
    private static final int LAST = QUARTERS - 1;
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final int SPACE = WORLD.family("SPC");
    private static final int USA = WORLD.nation("USA");
    private static final int DEU = WORLD.nation("DEU");
    private static final Event FUNDED = Runs.event("frontier", Runs.from(4, 0.004), "nations=USA,CHN");
    private static final Event OPENED = Runs.event("new-industry", Runs.from(8, 1), "nations=USA", "families=SPC");

    private static Observations run(Settings settings, Event... events) {
        return Runs.meanField(WORLD, settings, QUARTERS, events);
    }

    private static double stage(Observations observations, int quarter) {
        return observations.value(Measure.FRONTIER_STAGE, USA, Observations.ALL, quarter);
    }

    private static double world(Observations observations, Measure measure, int quarter) {
        return observations.value(measure, Observations.WORLD, SPACE, quarter);
    }

    private static boolean lives(Parameter parameter, double value) {
        return stage(run(Settings.standard().with(parameter, value), FUNDED), LAST) == 100;
    }

    @Test
    void staysLockedAsLongAsNobodyPays() {
        Observations observations = run(Settings.standard());
        assertThat(stage(observations, LAST)).isZero();
        assertThat(world(observations, Measure.SALES, LAST)).isZero();
        assertThat(world(observations, Measure.CAPACITY, LAST)).isZero();
    }

    @Test
    void opensWhenResearchReachesTheThreshold() {
        Observations observations = run(Settings.standard(), FUNDED);
        int quarter = 0;
        while (stage(observations, quarter) == 0) {
            assertThat(world(observations, Measure.SALES, quarter)).isZero();
            quarter++;
        }
        double effort = observations.value(Measure.FRONTIER_EFFORT, Observations.WORLD, Observations.ALL, quarter);
        double before = observations.value(Measure.FRONTIER_EFFORT, Observations.WORLD, Observations.ALL, quarter - 1);
        assertThat(before).isLessThan(300);
        assertThat(effort).isGreaterThanOrEqualTo(300);
        assertThat(stage(observations, quarter)).isEqualTo(50);
        assertThat(world(observations, Measure.SALES, quarter)).isPositive();
        assertThat(world(observations, Measure.EMPLOYMENT, quarter)).isPositive();
    }

    /** Sharp on both sides: a hair more patience and it lives, a hair less and it dies; likewise what it learns and costs. */
    @Test
    void livesAboveAThresholdOfPatienceAndDiesBelowIt() {
        sharp(Parameter.FRONTIER_PATIENCE, 3, 40);
    }

    @Test
    void livesAboveAThresholdOfLearningAndDiesBelowIt() {
        sharp(Parameter.LEARNING_SCALE, 0.5, 1.6);
    }

    @Test
    void diesAboveAThresholdOfCostAndLivesBelowIt() {
        assertThat(lives(Parameter.FRONTIER_GAP, 5)).isFalse();
        assertThat(lives(Parameter.FRONTIER_GAP, 1.2)).isTrue();
    }

    private static void sharp(Parameter parameter, double low, double high) {
        double dies = low;
        double lives = high;
        Settings cost = Settings.standard().with(Parameter.FRONTIER_GAP, 2.5);
        while (lives - dies > 1e-3) {
            double middle = (dies + lives) / 2;
            if (stage(run(cost.with(parameter, middle), FUNDED), LAST) == 100) {
                lives = middle;
            } else {
                dies = middle;
            }
        }
        assertThat(dies).isGreaterThan(low);
        assertThat(lives).isLessThan(high);
        for (double away : new double[] {0.001, 0.01, 0.1}) {
            assertThat(stage(run(cost.with(parameter, lives * (1 + away)), FUNDED), LAST))
                    .isEqualTo(100);
            assertThat(stage(run(cost.with(parameter, dies * (1 - away)), FUNDED), LAST))
                    .isZero();
        }
    }

    @Test
    void nothingIsLeftWhereItDied() {
        Observations observations = run(Settings.standard().with(Parameter.FRONTIER_PATIENCE, 4), FUNDED);
        assertThat(stage(observations, LAST)).isZero();
        for (Measure measure : new Measure[] {Measure.SALES, Measure.CAPACITY, Measure.EMPLOYMENT, Measure.OUTPUT}) {
            assertThat(world(observations, measure, LAST)).as(measure.key()).isZero();
        }
        assertThat(observations.value(Measure.FRONTIER_FUNDED, USA, Observations.ALL, LAST))
                .isZero();
    }

    @Test
    void aThreatMakesStatesBearMore() {
        Settings impatient = Settings.standard().with(Parameter.FRONTIER_PATIENCE, 5);
        Event threat = Runs.event("frontier", Runs.from(0, 1), "nations=USA,CHN", "measure=threat");
        assertThat(stage(run(impatient, FUNDED), LAST)).isZero();
        assertThat(stage(run(impatient, FUNDED, threat), LAST)).isEqualTo(100);
        Settings unmoved = impatient.with(Parameter.FRONTIER_THREAT, 0);
        assertThat(stage(run(unmoved, FUNDED, threat), LAST)).isZero();
    }

    /** Money that stops before the industry pays for itself ends it, however patient its state was. */
    @Test
    void closesWhenTheMoneyStops() {
        Event brief = Runs.event("frontier", new Pulse(0.008, 4, 16, 1), "nations=USA,CHN");
        Observations observations = run(Settings.standard(), brief);
        assertThat(stage(observations, 15)).isEqualTo(50);
        assertThat(stage(observations, 24)).isZero();
    }

    @Test
    void staysLockedWhereTheSwitchSaysSo() {
        Settings off = Settings.standard().with(Switch.FRONTIER, "off");
        for (Event event : new Event[] {FUNDED, OPENED}) {
            assertThat(run(off, event).series(Measure.OUTPUT)).isEqualTo(run(off).series(Measure.OUTPUT));
        }
    }

    @Test
    void opensAsAGoingConcernAndOthersFollow() {
        Observations observations = run(Settings.standard(), OPENED);
        assertThat(stage(observations, 7)).isZero();
        assertThat(stage(observations, 8)).isEqualTo(100);
        double share = observations.value(Measure.SALES, USA, SPACE, 8) / world(observations, Measure.SALES, 8);
        assertThat(share).isGreaterThan(0.95);
        assertThat(observations.value(Measure.SALES, DEU, SPACE, LAST)).isPositive();
    }

    /** Spending on it comes out of other spending: world spending in money is what it was. */
    @Test
    void addsNoMoneyToTheWorld() {
        Calibration base = new Calibration(WORLD, Settings.standard());
        OpenModel with = OpenModel.meanField(Runs.setup(base, 60, OPENED)).run(60);
        OpenModel without = OpenModel.meanField(Runs.setup(base, 60)).run(60);
        double more = 0;
        double before = 0;
        for (int i = 0; i < base.nations; i++) {
            more += with.economy.spending[i] - without.economy.spending[i];
            before += without.economy.spending[i];
        }
        assertThat(more).isCloseTo(0, within(1e-9 * before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixed", "elastic"})
    void holdsEveryAccountInBothModesAndPools(String pool) {
        Calibration base = new Calibration(WORLD, Settings.standard().with(Switch.POOL, pool));
        for (double patience : new double[] {4, 15}) {
            Calibration patient = new Calibration(WORLD, base.settings.with(Parameter.FRONTIER_PATIENCE, patience));
            double flows = world(Runs.meanField(patient, QUARTERS, FUNDED), Measure.CAPACITY, LAST);
            double clusters = world(Runs.stochastic(patient, QUARTERS, 3, FUNDED), Measure.CAPACITY, LAST);
            assertThat(clusters).isCloseTo(flows, within(0.05 * flows));
            assertThat(flows > 0).isEqualTo(patience > 10);
        }
    }

    /** The pool of all other families stays what it was; only what is built for the new one comes on top. */
    @Test
    void addsOnlyItsOwnCapacityToAFixedPool() {
        Observations observations = run(Settings.standard(), OPENED);
        double before = 0;
        double after = 0;
        for (int s = 0; s < WORLD.families().size(); s++) {
            if (s != SPACE && s != WORLD.fuelFamily() && s != WORLD.powerFamily()) {
                before += observations.value(Measure.CAPACITY, Observations.WORLD, s, 0);
                after += observations.value(Measure.CAPACITY, Observations.WORLD, s, LAST);
            }
        }
        assertThat(after).isCloseTo(before, within(1e-11 * before));
        assertThat(world(observations, Measure.CAPACITY, LAST)).isPositive();
    }

    @Test
    void pullsTheIndustriesThatSupplyIt() {
        Observations with = run(Settings.standard(), OPENED);
        Observations without = run(Settings.standard());
        for (String family : new String[] {"MCH", "ELC", "ENI"}) {
            int s = WORLD.family(family);
            assertThat(world(with, s)).as(family).isGreaterThan(world(without, s));
        }
    }

    private static double world(Observations observations, int family) {
        return observations.value(Measure.OUTPUT, Observations.WORLD, family, LAST);
    }

    @Test
    void tariffsOnItWorkAsOnAnyOther() {
        Event tariff = Runs.event("tariff", Runs.from(0, 0.5), "exporters=USA", "importers=ALL", "families=SPC");
        Event late = Runs.event("tariff", Runs.from(30, 0.5), "exporters=USA", "importers=ALL", "families=SPC");
        double free = run(Settings.standard(), OPENED).value(Measure.SALES, USA, SPACE, LAST);
        double early = run(Settings.standard(), OPENED, tariff).value(Measure.SALES, USA, SPACE, LAST);
        assertThat(early).isLessThan(free);
        assertThat(run(Settings.standard(), OPENED, late).value(Measure.SALES, USA, SPACE, LAST))
                .isLessThan(free);
    }

    @Test
    void expectationsMayBeWrong() {
        Calibration base = new Calibration(WORLD, Settings.standard());
        Event hope = Runs.event("frontier", Runs.from(2, 0.25), "nations=USA", "measure=expectation");
        OpenModel open = OpenModel.meanField(Runs.setup(base, 20, hope)).run(20);
        assertThat(open.economy.frontierExpected[USA]).isEqualTo(0.25);
        assertThat(open.economy.frontierExpected[DEU]).isEqualTo(0.02);
        assertThat(open.economy.frontierStage).isEqualTo(FrontierStage.LOCKED);
        OpenModel there = OpenModel.meanField(Runs.setup(base, 20, OPENED)).run(20);
        assertThat(there.economy.frontierExpected[DEU]).isEqualTo(1);
    }

    @Test
    void whatTheGovernmentGrantsCountsAsWhatEventsSay() {
        Calibration base = new Calibration(WORLD, Settings.standard());
        OpenModel granted = OpenModel.meanField(Runs.setup(base, 30));
        OpenModel told =
                OpenModel.meanField(Runs.setup(base, 30, Runs.event("frontier", Runs.from(0, 0.004), "nations=USA")));
        for (int quarter = 0; quarter < 30; quarter++) {
            granted.economy.frontierGranted[USA] = 0.004 * Runs.valueAdded(granted, USA, quarter);
            granted.run(1);
        }
        double byEvent = told.run(30).economy.frontierEffort[USA];
        // What is granted is owed as well, which costs the nation a little.
        assertThat(granted.economy.frontierEffort[USA]).isCloseTo(byEvent, within(1e-3 * byEvent));
        assertThat(granted.economy.debt[USA]).isGreaterThan(told.economy.debt[USA]);
    }
}
