package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * What a unit of the frontier's output costs against what buyers pay for it.
 *
 * <pre>m = m0 (X/X0)^-b</pre>
 *
 * m0 the first unit's cost over its price [above 1]; X the world's cumulated output, X0 what the research was worth
 * [bn USD]; b learning exponent. Where m is above 1 a state pays the rest, m - 1 per unit of sales, or there is no
 * market.
 *
 * <p>Source: Wright (1936, J. Aeronautical Sciences 3). Departures: what one nation learns all know. Draws: none.
 */
public record FrontierCost(double firstGap, double pilotOutput) {
    /** As of any family, a thousandfold fall is the most. */
    private static final double MOST = 6.907755278982137;

    /** Log fall of unit cost since the first unit. */
    public double learned(double exponent, double output) {
        return Math.min(MOST, exponent * PortableMath.log((pilotOutput + output) / pilotOutput));
    }

    /** m - 1, what a state pays per unit of sales; 0 where buyers pay all. */
    public static double support(double logGap) {
        return logGap <= 0 ? 0 : PortableMath.exp(logGap) - 1;
    }
}
