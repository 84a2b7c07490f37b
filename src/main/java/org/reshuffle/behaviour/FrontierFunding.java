package org.reshuffle.behaviour;

/**
 * A state pays for a frontier until what it has lost is more than it can bear.
 *
 * <pre>
 * L' = max(0, L - cash/4)             funded while L &lt; T s (1 + w threat) G
 * </pre>
 *
 * L cumulated loss [bn USD]; cash what the frontier brings in less what it costs, research included [bn USD a year]; T
 * patience [years]; s loss that is borne in a year [fraction of value added]; G value added [bn USD a year]; threat how
 * threatened the nation feels [0, 1], w what that adds to patience.
 *
 * <p>Source: assumed; that a threat loosens purses: Logsdon (1970, The Decision to Go to the Moon). Departures: none.
 * Draws: none.
 */
public record FrontierFunding(double patience, double bearableLoss, double threatWeight) {

    /** Loss after a quarter. */
    public static double loss(double loss, double cash) {
        return Math.max(0, loss - cash / 4);
    }

    /** The largest loss that is borne. */
    public double limit(double threat, double valueAdded) {
        return patience * bearableLoss * (1 + threatWeight * threat) * Math.max(0, valueAdded);
    }
}
