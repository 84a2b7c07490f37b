package org.reshuffle.backtest;

import org.reshuffle.world.Text;

/**
 * Shares go on in a straight line; none falls below nothing. What older tables do not name stays.
 *
 * <pre>s(t) = max(0, s(o) + (t - o) (p1 - p0) / years)</pre>
 */
final class LinearTrend implements Rival {

    @Override
    public String id() {
        return "trend";
    }

    @Override
    public Text title() {
        return new Text("Linear trend", "线性趋势");
    }

    @Override
    public boolean knowsDemand() {
        return false;
    }

    @Override
    public double[] shares(Question question) {
        Question.Past past = question.past();
        double[] shares = question.origin().clone();
        for (int n = 0; n < shares.length; n++) {
            double slope = (past.late()[n] - past.early()[n]) / past.years();
            shares[n] = Double.isNaN(slope) ? shares[n] : Math.max(0, shares[n] + question.years() * slope);
        }
        return Shares.scaled(shares, question.origin());
    }
}
