package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * Capacity changes to a related family without moving.
 *
 * <pre>
 * hazard = h exp(-F_c (1 - phi)) [(R'/R)^beta - 1]   where positive, times 1/(1 + F/X)
 * </pre>
 *
 * R, R' sales per capacity in the family it belongs to and in the other, at that place, against the world's mean of all
 * clusters; phi proximity of the two [0, 1]; F_c cost of converting at distance 1 [log rate]; h base rate of
 * reconsidering [1/quarter]; beta response to profit; F what would convert into the family at that place by the
 * hazards alone, X what makes it pay no more than what converts ({@link #equalising}), the mean over F.
 *
 * <p>The last factor is the backward step of a flow that ends where both pay alike. A quarter is too long for a
 * forward one where a large family is next to a small: a ten-thousandth of the combustion capacity of 2000 is more
 * than all electric one, so a gap of any size was passed many hundredfold.
 *
 * <p>Source: related diversification, Neffke, Henning, Boschma (2011, Economic Geography 87). Departures: form assumed.
 * Draws: none here.
 */
public record Conversion(double rate, double cost) {
    /** Families less related than this do not convert. */
    public static final double LEAST_PROXIMITY = 0.5;
    /** No more than this share converts in a quarter. */
    public static final double MOST = 0.1;
    /** h exp(-F_c (1 - phi)), 0 for families that are not related. */
    public double ease(double proximity) {
        return proximity < LEAST_PROXIMITY ? 0 : rate * PortableMath.exp(-cost * (1 - proximity));
    }

    /**
     * Hazard at one place.
     *
     * @param most it is never more
     * @param worth (R'/R)^beta, finite
     */
    public static double hazard(double ease, double most, double worth) {
        return most - PortableMath.positivePart(most - ease * PortableMath.positivePart(worth - 1));
    }

    /**
     * What has to convert until both families pay alike, at what they sell now: R K/(K - x) = R' K'/(K' + x). Nothing
     * where the other family pays no more.
     *
     * @param here capacity K of the family that converts
     * @param pays what it pays, R
     * @param there capacity K' of the other
     * @param better what that pays, R'
     */
    public static double equalising(double here, double pays, double there, double better) {
        // The least number in place of a branch where neither sells anything.
        return here
                * there
                * PortableMath.positivePart(better - pays)
                / (here * pays + there * better + Double.MIN_NORMAL);
    }

    /** The same for places in a row. */
    public static void equalising(double[] here, double[] pays, double[] there, double[] better, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = equalising(here[i], pays[i], there[i], better[i]);
        }
    }

    /**
     * Hazards of places in a row.
     *
     * @param perHere R^-beta of the family that converts, by place
     * @param there R'^beta of the other
     * @param hazards filled
     */
    public static void hazards(double ease, double most, double[] perHere, double[] there, double[] hazards) {
        for (int i = 0; i < hazards.length; i++) {
            hazards[i] = hazard(ease, most, there[i] * perHere[i]);
        }
    }
}
