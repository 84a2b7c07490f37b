package org.reshuffle.backtest;

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

    /** The years before the origin: from 2011 on where the origin is later, else as older tables have them. */
    Past past() {
        ShareTable shares = feed.observed().shares();
        int first = shares.years().first();
        if (feed.from() > first) {
            return new Past(row(shares, first), origin, feed.from() - first);
        }
        ShareTable older = feed.observed().past();
        Integer early = older.years().stream()
                .filter(year -> older.has(measure, year, sector))
                .min(Integer::compare)
                .orElse(first);
        Integer late = older.years().stream()
                .filter(year -> older.has(measure, year, sector))
                .max(Integer::compare)
                .orElse(first);
        return new Past(row(older, early), row(older, late), Math.max(1, late - early));
    }

    private double[] row(ShareTable table, int year) {
        return table.row(measure, year, sector, feed.nations());
    }
}
