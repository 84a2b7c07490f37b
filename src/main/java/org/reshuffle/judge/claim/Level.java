package org.reshuffle.judge.claim;

import org.reshuffle.observe.Observations;
import org.reshuffle.world.Quarter;

/** A figure of a run in a quarter or over a window. */
public record Level(Subject subject, ClaimRun run, Window window) implements Quantity {
    @Override
    public double value(Case at) {
        return of(subject, run, window, at);
    }

    static double of(Subject subject, ClaimRun run, Window window, Case at) {
        Observations observed = at.observed(run);
        return window.of(observed.start(), quarter -> subject.value(observed, quarter, at));
    }

    /** The figure in the first quarter of its run. */
    static double start(Subject subject, ClaimRun run, Case at) {
        return subject.value(at.observed(run), 0, at);
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
