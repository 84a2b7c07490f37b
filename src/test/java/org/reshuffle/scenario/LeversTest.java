package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;

class LeversTest {
    @TempDir
    Path temporary;

    private Scenario scenario;

    @BeforeEach
    void readScenario() {
        scenario = ScenarioReader.read(ScenarioFolder.in(temporary).resolve("complete.yaml"));
    }

    @Test
    void everyLeverCanBeSetToWhatItIs() {
        String before = ScenarioWriter.resolved(scenario);
        for (LeverInfo info : Levers.all(scenario)) {
            Scenario same = Levers.apply(scenario, info.path(), Levers.get(scenario, info.path()));
            same = Levers.apply(same, info.path(), Levers.number(same, info.path()));
            assertThat(withoutFields(ScenarioWriter.resolved(same)))
                    .as(info.path())
                    .isEqualTo(withoutFields(before));
        }
    }

    /** A field that a file leaves out is written once its lever was moved, if only to its default. */
    private static String withoutFields(String resolved) {
        return resolved.replaceAll("(?m)^    (measure|fuel): .*\n", "");
    }

    @Test
    void everyLeverCanBeSetToTheEndsOfItsRange() {
        for (LeverInfo info : Levers.all(scenario)) {
            for (double end : new double[] {info.low(), info.high()}) {
                Scenario moved = Levers.apply(scenario, info.path(), end);
                assertThat(Levers.number(moved, info.path())).as(info.path()).isEqualTo(end);
            }
        }
    }

    @Test
    void movingALeverLeavesTheScenarioItself() {
        Scenario moved = Levers.apply(scenario, "shocks.duty.profile.size", "0.5");
        assertThat(Levers.get(moved, "shocks.duty.profile.size")).isEqualTo("0.5");
        assertThat(Levers.get(scenario, "shocks.duty.profile.size")).isEqualTo("0.25");
    }

    @Test
    void datesAreQuartersOrNumbers() {
        Scenario byDate = Levers.apply(scenario, "shocks.duty.profile.start", "2018Q3");
        Scenario byNumber = Levers.apply(scenario, "shocks.duty.profile.start", 2);
        assertThat(byDate.events().get(0).profile().start()).isEqualTo(2);
        assertThat(byNumber.events().get(0).profile())
                .isEqualTo(byDate.events().get(0).profile());
    }

    @Test
    void unknownLeverNamesTheNearest() {
        assertThatThrownBy(() -> Levers.apply(scenario, "parameters.scale.elastcity", "0.5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'parameters.scale.elasticity'?");
    }

    @Test
    void valueOutOfRangeNamesPathAndRange() {
        assertThatThrownBy(() -> Levers.apply(scenario, "shocks.duty.profile.size", "25"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shocks.duty.profile.size: expected a number from -1 to 5 fraction of value, got '25'");
        assertThatThrownBy(() -> Levers.apply(scenario, "seeds", "1.5"))
                .hasMessage("seeds: expected a whole number from 1 to 1000000 runs, got '1.5'");
        assertThatThrownBy(() -> Levers.apply(scenario, "switches.pool", "elastik"))
                .hasMessage("switches.pool: expected one of fixed, elastic, got 'elastik'");
        assertThatThrownBy(() -> Levers.apply(scenario, "shocks.duty.profile.start", "2021Q1"))
                .hasMessage("shocks.duty.profile.start: expected a quarter from 2018Q1 to 2020Q4, got '2021Q1'");
    }

    @Test
    void laboursShareLeavesRoomForInputs() {
        LeverInfo info = Levers.find(scenario, "world.families.MCH.labourShare");
        assertThat(info).isNotNull();
        assertThat(info.high()).isLessThan(0.48);
    }
}
