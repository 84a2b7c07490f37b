package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.Comparator;
import org.reshuffle.world.Economy;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A world that runs quarter by quarter. One sequence of phases is scheduled, never nations or clusters. MASON's generator decides
 * nothing here: every draw is looked up by key in {@code KeyedStream}.
 */
final class TradeModel extends SimState {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Economy economy;
    private final transient ImmutableList<PhaseStep> steps;
    private transient int phasesDone;

    /** @param steps one for each phase, in the order of {@link Phase} */
    TradeModel(Economy economy, ImmutableList<PhaseStep> steps) {
        super(0);
        if (steps.size() != Phase.values().length) {
            throw new IllegalArgumentException(
                    "expected a step for each of the " + Phase.values().length + " phases, got " + steps.size());
        }
        this.economy = economy;
        this.steps = steps;
        // Scheduled here, not when MASON starts: that would first stop threads, which there are none of in a browser.
        ImmutableList<PhaseStep> inOrder = ImmutableList.sortedCopyOf(Comparator.comparing(PhaseStep::phase), steps);
        schedule.scheduleRepeating(new Sequence(inOrder.toArray(new Steppable[0])));
    }

    /** Runs one quarter. */
    void runQuarter(int quarter) {
        economy.quarter = quarter;
        phasesDone = 0;
        schedule.step(this);
        if (phasesDone != steps.size()) {
            throw new IllegalStateException("quarter " + quarter + " ran " + phasesDone + " phases");
        }
    }

    /** Guards the order of the phases. */
    void enter(Phase phase) {
        if (phase.ordinal() != phasesDone) {
            throw new IllegalStateException("phase " + phase + " ran as number " + phasesDone);
        }
        phasesDone++;
    }
}
