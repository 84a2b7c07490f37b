package org.reshuffle.behaviour;

/**
 * Capacity is born where the world is busy and dies where it is idle; only with the elastic pool.
 *
 * <pre>births = r max(0, u - 1) K,   deaths = r max(0, 1 - u) K</pre>
 *
 * u world output of the family over its capacity, 1 in the base year; K its world capacity; r [1/quarter].
 *
 * <p>Source: assumed; the counter-assumption to a fixed pool. Draws: none here.
 */
public record ElasticPool(double response) {
    private static final double MOST = 0.1;

    /** Births as a share of capacity, deaths when negative. */
    public double growth(double utilisation) {
        return Math.max(-MOST, Math.min(MOST, response * (utilisation - 1)));
    }
}
