package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Event;

/** An engine whose seeds come out otherwise than they were drawn, and whose expected flows are as they were. */
public record ChangedSeeds(Engine engine, Change change) implements Engine {
    /** What is changed of a seed's run. */
    public interface Change {
        /** Changes the figures of an arm in which these events happen. */
        void apply(String arm, ImmutableList<Event> events, long seed, Observations observed);
    }

    @Override
    public RunRecord meanField(String arm, ImmutableList<Event> events, boolean detail) {
        return engine.meanField(arm, events, detail);
    }

    @Override
    public RunRecord stochastic(String arm, ImmutableList<Event> events, long seed, boolean ledger) {
        RunRecord record = engine.stochastic(arm, events, seed, ledger);
        change.apply(arm, events, seed, record.observations());
        return record;
    }
}
