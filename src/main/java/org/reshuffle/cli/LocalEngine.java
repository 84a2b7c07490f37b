package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.sweep.Engine;
import org.reshuffle.world.Calibration;

/** Runs the model in this process. Arms and seeds share one calibration, which is never written. */
final class LocalEngine implements Engine {
    private final Scenario scenario;
    private final Calibration calibration;

    LocalEngine(Scenario scenario) {
        this.scenario = scenario;
        calibration = new Calibration(scenario.world(), scenario.settings());
    }

    @Override
    public RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail) {
        return Simulation.meanField(setup(events), arm, detail);
    }

    @Override
    public RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger) {
        return Simulation.stochastic(setup(events), arm, seed, ledger);
    }

    private RunSetup setup(ImmutableList<Event> events) {
        return new RunSetup(calibration, scenario.start(), scenario.quarters(), events, scenario.multiplier());
    }
}
