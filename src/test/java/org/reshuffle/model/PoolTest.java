package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.ClusterMove.Kind;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Zero-sum is an assumption that can be switched off. */
class PoolTest {
    private static final int QUARTERS = 60;
    private static final BaseWorld WORLD = SyntheticWorld.varied(5, 6, 3);
    private static final Event CHEAPER =
            Runs.event("technology", Runs.from(4, 0.3), "nations=ALL", "families=MANUFACTURING");
    private static final Event DEARER =
            Runs.event("technology", Runs.from(4, -0.5), "nations=ALL", "families=MANUFACTURING");

    private static Settings pool(String option) {
        return Runs.STILL.with(Switch.POOL, option);
    }

    /** The world's capacity at the end against the start. */
    private static double growth(String option, Event... events) {
        Observations run = Runs.meanField(WORLD, pool(option), QUARTERS, events);
        return run.value(Measure.CAPACITY, Observations.WORLD, Observations.ALL, QUARTERS - 1)
                / run.value(Measure.CAPACITY, Observations.WORLD, Observations.ALL, 0);
    }

    @Test
    void theFixedPoolNeitherGrowsNorShrinks() {
        assertThat(growth("fixed", CHEAPER)).isCloseTo(1, within(1e-12));
        assertThat(growth("fixed", DEARER)).isCloseTo(1, within(1e-12));
    }

    @Test
    void theElasticPoolGrowsWhereMoreIsMadeAndShrinksWhereLessIs() {
        assertThat(growth("elastic", CHEAPER)).isGreaterThan(1.3);
        assertThat(growth("elastic", DEARER)).isLessThan(0.8);
        assertThat(growth("elastic")).as("nothing happens").isCloseTo(1, within(1e-12));
    }

    @Test
    void everyNationCanGainAtOnceInTheElasticPoolOnly() {
        assertThat(gainers("elastic")).isEqualTo(5);
        assertThat(gainers("fixed")).isLessThan(5);
    }

    private static int gainers(String option) {
        Settings growing = pool(option).with(Parameter.GROWTH, 0.005);
        Observations run = Runs.meanField(WORLD, growing, QUARTERS, CHEAPER);
        int gainers = 0;
        for (int i = 0; i < 5; i++) {
            double before = run.value(Measure.CAPACITY, i, Observations.ALL, 0);
            gainers += run.value(Measure.CAPACITY, i, Observations.ALL, QUARTERS - 1) > before ? 1 : 0;
        }
        return gainers;
    }

    @Test
    void moreCapacityMakesMoreOutputAtLowerPrices() {
        Observations fixed = Runs.meanField(WORLD, pool("fixed"), QUARTERS, CHEAPER);
        Observations elastic = Runs.meanField(WORLD, pool("elastic"), QUARTERS, CHEAPER);
        assertThat(elastic.value(Measure.OUTPUT, Observations.WORLD, Observations.ALL, QUARTERS - 1))
                .isGreaterThan(fixed.value(Measure.OUTPUT, Observations.WORLD, Observations.ALL, QUARTERS - 1));
    }

    @Test
    void clustersAreBornAndDieWithTheElasticPoolOnly() {
        Observations growing = Runs.stochastic(new Calibration(WORLD, pool("elastic")), QUARTERS, 1, CHEAPER);
        assertThat(growing.moves()).anyMatch(move -> move.kind() == Kind.FOUNDED && move.quarter() > 0);
        Observations shrinking = Runs.stochastic(new Calibration(WORLD, pool("elastic")), QUARTERS, 1, DEARER);
        assertThat(shrinking.moves()).anyMatch(move -> move.kind() == Kind.ENDED);
        for (Event event : new Event[] {CHEAPER, DEARER}) {
            assertThat(Runs.stochastic(new Calibration(WORLD, pool("fixed")), QUARTERS, 1, event)
                            .moves())
                    .noneMatch(
                            move -> move.kind() == Kind.ENDED || (move.kind() == Kind.FOUNDED && move.quarter() > 0));
        }
    }

    @Test
    void clustersGrowInNumberAsCapacityDoesInExpectation() {
        double expected = growth("elastic", CHEAPER);
        double mean = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Observations run = Runs.stochastic(new Calibration(WORLD, pool("elastic")), QUARTERS, seed, CHEAPER);
            mean += run.value(Measure.CAPACITY, Observations.WORLD, Observations.ALL, QUARTERS - 1)
                    / run.value(Measure.CAPACITY, Observations.WORLD, Observations.ALL, 0)
                    / 10;
        }
        assertThat(mean).isCloseTo(expected, within(0.05 * expected));
    }
}
