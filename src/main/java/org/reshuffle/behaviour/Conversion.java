package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * Capacity changes to a related family without moving.
 *
 * <pre>hazard = h exp(-F_c (1 - phi)) [(R'/R)^beta - 1]   where positive</pre>
 *
 * R, R' sales per capacity in the family it belongs to and in the other, at that place, against the world's mean of all
 * clusters; phi proximity of the two [0, 1]; F_c cost of converting at distance 1 [log rate]; h base rate of
 * reconsidering [1/quarter]; beta response to profit.
 *
 * <p>Source: related diversification, Neffke, Henning, Boschma (2011, Economic Geography 87). Departures: form assumed.
 * Draws: none here.
 */
public record Conversion(double rate, double cost) {
    /** Families less related than this do not convert. */
    public static final double LEAST_PROXIMITY = 0.5;
    /** No more than this share converts in a quarter. */
    private static final double MOST = 0.1;
    /** e^5, beyond which a better place is no better. */
    private static final double MOST_WORTH = 148.4131591025766;

    /** h exp(-F_c (1 - phi)), 0 for families that are not related. */
    public double ease(double proximity) {
        return proximity < LEAST_PROXIMITY ? 0 : rate * PortableMath.exp(-cost * (1 - proximity));
    }

    /** @param worth (R'/R)^beta */
    public static double hazard(double ease, double worth) {
        if (!(worth > 1)) {
            return 0;
        }
        double hazard = ease * ((worth < MOST_WORTH ? worth : MOST_WORTH) - 1);
        return hazard < MOST ? hazard : MOST;
    }
}
