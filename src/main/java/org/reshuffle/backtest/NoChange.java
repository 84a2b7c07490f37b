package org.reshuffle.backtest;

import org.reshuffle.world.Text;

/** Shares stay. */
final class NoChange implements Rival {

    @Override
    public String id() {
        return "no-change";
    }

    @Override
    public Text title() {
        return new Text("No change", "不变");
    }

    @Override
    public boolean knowsDemand() {
        return false;
    }

    @Override
    public double[] shares(Question question) {
        return question.origin().clone();
    }
}
