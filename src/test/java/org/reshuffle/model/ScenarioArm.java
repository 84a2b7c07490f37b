package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.Calibration;

/** A run of one arm of a scenario, with its governments. */
public final class ScenarioArm {
    private ScenarioArm() {}

    /** @param calibration of the scenario's world and settings, the same for all arms */
    public static RunSetup setup(Scenario scenario, Scenario.Arm arm, Calibration calibration) {
        return new RunSetup(
                calibration,
                scenario.start(),
                scenario.quarters(),
                scenario.events().stream()
                        .filter(event -> arm.events().contains(event.id()))
                        .collect(ImmutableList.toImmutableList()),
                scenario.multiplier(),
                scenario.governments());
    }
}
