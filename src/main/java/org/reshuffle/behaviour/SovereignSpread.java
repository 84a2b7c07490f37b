package org.reshuffle.behaviour;

/**
 * What lenders ask of a government above the safe rate.
 *
 * <pre>spread = k max(0, d - d*)^2 (1 - relief o),   at most 0.25</pre>
 *
 * d public debt [share of income]; d* the nation's threshold [0.6 emerging, 1 advanced]; o part of the debt in the
 * nation's own currency [0, 1]; relief what that spares [0.3, 1]; k slope [0.01, 0.1 a year].
 *
 * <p>Source: debt intolerance, Reinhart, Rogoff, Savastano (2003, Brookings Papers 1), for thresholds that differ
 * between nations; form and slope assumed: there is no threshold in Herndon, Ash, Pollin (2014, CJE 38). Departures: no
 * expectations. Draws: none.
 */
public record SovereignSpread(double slope, double relief) {
    /** Fraction a year beyond which nobody lends at any price: assumed. */
    public static final double MOST = 0.25;

    /** Fraction a year. */
    public double of(double debt, double threshold, double ownCurrency) {
        double above = Math.max(0, debt - threshold);
        return Math.min(MOST, slope * above * above * (1 - relief * ownCurrency));
    }
}
