package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;

/**
 * The things that a quantity is worked out for, one after the other.
 *
 * @param items the things, at least two
 */
public record Over(ImmutableList<Item> items) {
    public Over {
        if (items.size() < 2) {
            throw new IllegalArgumentException("there is nothing to compare in " + items.size() + " items");
        }
    }

    /** The quantity of each item, in their order. */
    double[] values(Quantity quantity, Case at) {
        double[] values = new double[items.size()];
        for (int k = 0; k < values.length; k++) {
            values[k] = quantity.value(at.with(items.get(k)));
        }
        return values;
    }
}
