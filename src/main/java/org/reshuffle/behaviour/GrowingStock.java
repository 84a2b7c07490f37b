package org.reshuffle.behaviour;

/**
 * A stock that wears out and is built up, against what it would be had its nation only grown with the world.
 *
 * <pre>D' = D + delta (I - D),   delta = (d + g)/(1 + g)</pre>
 *
 * D stock and I what is added to it in a year, both over what they would be on the base path, so D = I = 1 is a fixed
 * point; d what a year wears out [1/year]; g growth of the base path [1/year].
 *
 * <p>Source: perpetual inventory, with depreciation after Corrado, Hulten, Sichel (2009, Review of Income and Wealth 55).
 * Departures: counted against the base path. Draws: none.
 */
public final class GrowingStock {
    private final double speed;

    public GrowingStock(double depreciation, double growth) {
        speed = (depreciation + growth) / (1 + growth);
    }

    /** The stock a year later. */
    public double next(double stock, double added) {
        return stock + speed * (added - stock);
    }
}
