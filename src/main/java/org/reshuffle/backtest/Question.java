package org.reshuffle.backtest;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What is to be forecast, with what was known.
 *
 * @param feed world, years and carried figures
 * @param measure of what the shares are
 * @param sector an industry, or {@link ShareTable#ALL}
 * @param origin shares in the first year
 */
record Question(Feed feed, ShareMeasure measure, String sector, double[] origin) {

    /** Shares at the two ends of a stretch of years before the origin, of one source. */
    record Past(double[] early, double[] late, int years) {}

    int years() {
        return feed.to() - feed.from();
    }

    /**
     * The years before the origin: from the first year of this measure and sector on where the origin is later, else as
     * older tables have them; where these know nothing of it, nothing moved.
     */
    Past past() {
        ShareTable shares = feed.observed().shares();
        int first = shares.years(measure, sector).first();
        if (feed.from() > first) {
            return new Past(row(shares, first), origin, feed.from() - first);
        }
        ShareTable older = feed.observed().past();
        ImmutableSortedSet<Integer> years = older.years(measure, sector);
        return years.isEmpty()
                ? new Past(origin, origin, 1)
                : new Past(
                        row(older, years.first()), row(older, years.last()), Math.max(1, years.last() - years.first()));
    }

    private double[] row(ShareTable table, int year) {
        return table.row(measure, year, sector, feed.nations());
    }
}
