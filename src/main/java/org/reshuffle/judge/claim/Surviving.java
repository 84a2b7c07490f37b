package org.reshuffle.judge.claim;

import org.reshuffle.world.Quarter;

/**
 * How many of several items meet a condition: those that survive, those that lose.
 *
 * @param share whether it is told as a share of all items [per cent], else as a number
 */
public record Surviving(boolean share, Condition condition, Over over) implements Quantity {
    @Override
    public double value(Case at) {
        int count = 0;
        for (Item item : over.items()) {
            Truth truth = condition.truth(at.with(item));
            if (truth == Truth.UNDEFINED) {
                return Double.NaN;
            }
            count += truth == Truth.TRUE ? 1 : 0;
        }
        return share ? 100.0 * count / over.items().size() : count;
    }

    @Override
    public Quarter last() {
        return condition.last();
    }
}
