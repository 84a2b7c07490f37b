package org.reshuffle.judge.claim;

import org.reshuffle.world.Quarter;

/** What part of one figure another is, in the same run [per cent]. */
public record Share(Subject part, Subject whole, ClaimRun run, Window window) implements Quantity {
    @Override
    public double value(Case at) {
        double all = Level.of(whole, run, window, at);
        return all == 0 ? Double.NaN : 100 * Level.of(part, run, window, at) / all;
    }

    @Override
    public Quarter last() {
        return window.to();
    }
}
