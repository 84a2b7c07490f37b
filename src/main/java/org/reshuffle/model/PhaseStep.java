package org.reshuffle.model;

import java.io.Serial;
import sim.engine.SimState;
import sim.engine.Steppable;

/** One phase of the quarter as MASON's schedule sees it. */
abstract class PhaseStep implements Steppable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Phase phase;

    PhaseStep(Phase phase) {
        this.phase = phase;
    }

    final Phase phase() {
        return phase;
    }

    /** Does the phase for the economy's quarter. */
    abstract void run();

    @Override
    public final void step(SimState state) {
        ((TradeModel) state).enter(phase);
        run();
    }
}
