package org.reshuffle.backtest;

import org.reshuffle.world.Text;

/** A forecast that needs no model, one theory a file: what a model has to beat. */
interface Rival {

    String id();

    Text title();

    /** Whether it knows how demand grew after the origin, so that only a driven replay is its match. */
    boolean knowsDemand();

    /** Shares in the last year, in the order of nations; NaN where the origin has none. */
    double[] shares(Question question);
}
