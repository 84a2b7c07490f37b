package org.reshuffle.backtest;

import org.reshuffle.world.Text;

/**
 * Each nation's shares move with its share of the world's GDP; a nation without GDP of its own in the source stays,
 * before all are scaled.
 *
 * <pre>s_i(t) ~ s_i(o) (GDP_i(t) / GDP_i(o)) / (GDP_w(t) / GDP_w(o))</pre>
 */
final class GdpShares implements Rival {

    @Override
    public String id() {
        return "gdp-shares";
    }

    @Override
    public Text title() {
        return new Text("Shares move with shares of world GDP", "份额随世界 GDP 份额变动");
    }

    @Override
    public boolean knowsDemand() {
        return true;
    }

    @Override
    public double[] shares(Question question) {
        Feed feed = question.feed();
        Series series = feed.observed().series();
        double world = GrowthDriver.world(feed, feed.from(), feed.to());
        double[] shares = question.origin().clone();
        for (int n = 0; n < shares.length; n++) {
            String nation = feed.nations().get(n);
            boolean own =
                    series.observed(Series.GDP, nation, feed.from()) && series.observed(Series.GDP, nation, feed.to());
            if (own) {
                shares[n] *=
                        series.get(Series.GDP, nation, feed.to()) / series.get(Series.GDP, nation, feed.from()) / world;
            }
        }
        return Shares.scaled(shares, question.origin());
    }
}
