package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.sweep.Engine;
import org.reshuffle.sweep.SyntheticEngine;

/** Draws differently in every arm, so that the seeds leave the sign of every effect open. */
final class NoisyEngine implements Engine {
    private final Engine engine;

    NoisyEngine(Scenario scenario) {
        engine = new SyntheticEngine(scenario);
    }

    @Override
    public RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail) {
        return engine.meanField(arm, events, detail);
    }

    @Override
    public RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger) {
        RunRecord record = engine.stochastic(arm, events, seed, ledger);
        Random random = new Random(31 * seed + arm.hashCode());
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                for (int quarter = 0; quarter < record.observations().quarters(); quarter++) {
                    double[] row = record.observations().row(measure, quarter);
                    for (int k = 0; k < row.length; k++) {
                        row[k] *= Math.exp(0.5 * random.nextGaussian());
                    }
                }
            }
        }
        return record;
    }
}
