package org.reshuffle.judge.claim;

import org.reshuffle.world.Quarter;

/** A number that the claim gives. */
public record Constant(double number) implements Quantity {
    @Override
    public double value(Case at) {
        return number;
    }

    @Override
    public Quarter last() {
        return NEVER;
    }
}
