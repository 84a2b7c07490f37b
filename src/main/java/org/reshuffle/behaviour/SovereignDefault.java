package org.reshuffle.behaviour;

/**
 * A government stops paying when lenders ask too much.
 *
 * <pre>default if spread - spread0 > limit and none in the last 12 quarters;   D' = (1 - haircut) D</pre>
 *
 * spread, spread0 now and in the base year [fraction a year]; limit [0.02, 0.1]; haircut [0.2, 0.7]. For 12 quarters
 * nobody lends: the budget is balanced as far as cuts go, nothing is left for subsidies, and the place bears a risk
 * premium.
 *
 * <p>Source: haircut after Cruces, Trebesch (2013, AEJ Macro 5), a mean of 37 %; limit assumed. Departures: lenders at
 * home and abroad lose alike, and no bank fails. Draws: none.
 */
public record SovereignDefault(double limit, double haircut) {
    /** Quarters for which a government that has defaulted is shut out. */
    public static final int EXCLUSION = 12;

    public boolean happens(double excessSpread, int shutOut) {
        return shutOut == 0 && excessSpread > limit;
    }
}
