package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;

/** Runs the arms of one scenario; called by several threads at once. */
public interface Engine {

    /**
     * One run of expected flows.
     *
     * @param detail whether forces and flows are kept
     */
    RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail);

    /**
     * One run of discrete clusters.
     *
     * @param ledger whether every cluster's biography is kept
     */
    RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger);
}
