package org.reshuffle.judge.claim;

import org.reshuffle.world.Quarter;

/**
 * The place of one item among several, 1 the first; none where another is equal.
 *
 * @param quantity what they are ranked by
 * @param of place of the item among the items
 * @param highest whether the highest comes first, else the lowest
 */
public record Rank(Quantity quantity, Over over, int of, boolean highest) implements Quantity {
    @Override
    public double value(Case at) {
        double[] values = over.values(quantity, at);
        int rank = 1;
        for (int k = 0; k < values.length; k++) {
            if (Double.isNaN(values[k]) || (k != of && values[k] == values[of])) {
                return Double.NaN;
            }
            rank += highest == values[k] > values[of] && k != of ? 1 : 0;
        }
        return rank;
    }

    @Override
    public Quarter last() {
        return quantity.last();
    }
}
