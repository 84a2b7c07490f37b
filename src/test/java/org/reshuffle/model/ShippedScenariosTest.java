package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/**
 * Every shipped scenario keeps every identity in every quarter, in both modes and with the governments that it names; a
 * broken one ends a run.
 */
class ShippedScenariosTest {
    private static final int QUARTERS = 120;
    /** Why something is done that no government chose. */
    private static final ImmutableSet<Motive> UNCHOSEN =
            ImmutableSet.of(Motive.NONE, Motive.SCENARIO, Motive.DEBT, Motive.TERM, Motive.NEW_LEADERSHIP);

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void keepsEveryIdentityInEveryQuarter(Path file) {
        Scenario scenario = ScenarioReader.read(file);
        Calibration calibration = new Calibration(scenario.world(), scenario.settings());
        for (Scenario.Arm arm : scenario.arms()) {
            RunSetup setup = ScenarioArm.setup(scenario, arm, calibration);
            check(Simulation.meanField(setup, arm.name(), true), scenario);
            check(Simulation.stochastic(setup, arm.name(), 1, true), scenario);
        }
    }

    static Stream<BaseWorld> worlds() {
        return ShippedWorlds.all();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyWorldKeepsThemWithoutEventsToo(BaseWorld world) {
        RunSetup setup = Runs.setup(new Calibration(world, Settings.standard()), QUARTERS);
        finite(Simulation.meanField(setup, "baseline", true), world.id());
        finite(Simulation.stochastic(setup, "baseline", 1, true), world.id());
    }

    /** Governments are heard of where, and only where, some decide for themselves. */
    private static void check(RunRecord record, Scenario scenario) {
        finite(record, scenario.name());
        assertThat(record.observations().decisions().stream()
                        .anyMatch(decision -> !UNCHOSEN.contains(decision.motive())))
                .as("%s, %s: a government has decided", scenario.name(), record.arm())
                .isEqualTo(scenario.governments().stream().anyMatch(stance -> stance != StanceKind.SCRIPTED));
    }

    private static void finite(RunRecord record, Object of) {
        Observations observations = record.observations();
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                for (double figure : observations.series(measure)) {
                    assertThat(figure).as("%s, %s", of, measure.key()).isFinite();
                }
            }
        }
    }
}
