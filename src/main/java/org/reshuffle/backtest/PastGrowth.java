package org.reshuffle.backtest;

import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Text;

/**
 * Each nation goes on growing at its past rate. What older tables do not name, or had nothing of, grows like the world.
 *
 * <pre>s(t) ~ s(o) (p1 / p0)^((t - o) / years)</pre>
 */
final class PastGrowth implements Rival {

    @Override
    public String id() {
        return "past-growth";
    }

    @Override
    public Text title() {
        return new Text("Each nation at its past rate", "各国按过去增速");
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
            double ratio = past.late()[n] / past.early()[n];
            if (ratio > 0 && ratio < Double.POSITIVE_INFINITY) {
                shares[n] *= PortableMath.exp(PortableMath.log(ratio) * question.years() / past.years());
            }
        }
        return Shares.scaled(shares, question.origin());
    }
}
