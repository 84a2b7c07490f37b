package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Machines that take tasks leave more of what is made to capital, and hold more of them where hands are dear. */
class AutomationDisplacesLabourTest {
    private static final Event TASKS =
            Runs.event("automation", Runs.from(4, 0.3), "nations=ALL", "families=MANUFACTURING");
    private static final Event CHEAP_MACHINES =
            Runs.event("automation", Runs.from(4, -0.5), "nations=ALL", "measure=machine-cost");

    static LongStream seeds() {
        return Theory.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameOutputTakesFewerHands(long seed) {
        for (int nation = 0; nation < 5; nation++) {
            double hands = 1 + effect(seed, Measure.EMPLOYMENT, nation, "on");
            double output = 1 + effect(seed, Measure.OUTPUT, nation, "on");
            assertThat(hands / output).as("nation %d", nation).isLessThan(0.85);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void newTasksTakeSomeOfThemBack(long seed) {
        for (int nation = 0; nation < 5; nation++) {
            assertThat(effect(seed, Measure.EMPLOYMENT, nation, "on"))
                    .as("nation %d", nation)
                    .isGreaterThan(effect(seed, Measure.EMPLOYMENT, nation, "off"));
        }
    }

    private static double effect(long seed, Measure measure, int nation, String newTasks) {
        return Theory.effect(
                Theory.world(seed),
                Settings.standard().with(Switch.NEW_TASKS, newTasks),
                measure,
                nation,
                Observations.ALL,
                Theory.QUARTERS - 1,
                TASKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void capitalsShareRises(long seed) {
        Calibration base = new Calibration(Theory.world(seed), Settings.standard());
        OpenModel with = OpenModel.meanField(Runs.setup(base, 6, TASKS)).run(6);
        OpenModel without = OpenModel.meanField(Runs.setup(base, 6)).run(6);
        for (int i = 0; i < 5; i++) {
            assertThat(with.economy.wageBill[i] / with.economy.valueAdded[i])
                    .as("labour's share in nation %d", i)
                    .isLessThan(without.economy.wageBill[i] / without.economy.valueAdded[i]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHN:DEU", "IND:USA", "VNM:JPN"})
    void machinesHoldMoreTasksWhereHandsAreDearAndTakeMoreEverywhereAsTheyGetCheap(String pair) {
        BaseWorld world = ShippedWorlds.of("world-2018");
        Observations run = Runs.meanField(world, Settings.standard(), 40, CHEAP_MACHINES);
        int machinery = world.family("MCH");
        int poor = world.nation(pair.substring(0, 3));
        int rich = world.nation(pair.substring(4));
        for (int quarter : new int[] {0, 39}) {
            assertThat(run.value(Measure.AUTOMATED, rich, machinery, quarter))
                    .isGreaterThan(run.value(Measure.AUTOMATED, poor, machinery, quarter));
        }
        for (int nation : new int[] {poor, rich}) {
            assertThat(run.value(Measure.AUTOMATED, nation, machinery, 39))
                    .isGreaterThan(run.value(Measure.AUTOMATED, nation, machinery, 0));
        }
    }
}
