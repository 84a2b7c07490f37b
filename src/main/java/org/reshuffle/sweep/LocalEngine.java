package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;

/** Runs the model; the arms and seeds of a scenario share its calibrated base year. */
public final class LocalEngine implements Engine {
    private final Scenario scenario;
    private final Calibration calibration;
    private final ImmutableIntArray asked;

    public LocalEngine(Scenario scenario) {
        this(scenario, ImmutableIntArray.of());
    }

    /** @param asked quarters whose figures are kept; empty for all */
    LocalEngine(Scenario scenario, ImmutableIntArray asked) {
        this.scenario = scenario;
        this.asked = asked;
        calibration = new Calibration(scenario.world(), scenario.settings());
    }

    private RunSetup setup(ImmutableList<Event> events) {
        return new RunSetup(
                calibration,
                scenario.start(),
                scenario.quarters(),
                events,
                scenario.multiplier(),
                asked,
                scenario.governments());
    }

    @Override
    public RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail) {
        return Simulation.meanField(setup(events), arm, detail);
    }

    @Override
    public RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger) {
        return Simulation.stochastic(setup(events), arm, seed, ledger);
    }
}
