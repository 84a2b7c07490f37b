package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.Observations;

/** Hands out what was observed in runs, all of them with the same assumptions. */
@FunctionalInterface
public interface Runs {

    /**
     * What was observed in a run.
     *
     * @param moves levers moved beside those that the claim fixes for the run
     * @throws RuntimeException if the run failed
     */
    Observations of(ClaimRun run, ImmutableList<Move> moves);
}
