package org.reshuffle.judge.claim;

import org.reshuffle.world.Quarter;

/**
 * Where a quantity crosses a level when one lever is moved through a range in every run: the first crossing met from
 * the range's beginning. Infinite where it does not cross.
 *
 * @param quantity what is watched
 * @param level what it crosses
 * @param lever path of the lever
 * @param from where the lever begins
 * @param to where it ends, above or below
 */
public record Root(Quantity quantity, double level, String lever, double from, double to) implements Quantity {
    /** Steps in which the range is looked through: a crossing and its return within one step are not seen. */
    private static final int STEPS = 4;
    /** Times that a step is halved: the answer is exact to 1 in 128 of the range. */
    private static final int HALVINGS = 5;

    @Override
    public double value(Case at) {
        double low = from;
        double side = side(at, from);
        for (int step = 1; step <= STEPS; step++) {
            double high = from + (to - from) * step / STEPS;
            double next = side(at, high);
            if (Double.isNaN(side) || Double.isNaN(next)) {
                return Double.NaN;
            }
            if (next != side) {
                return halve(at, low, high, side);
            }
            low = high;
        }
        return Double.POSITIVE_INFINITY;
    }

    private double halve(Case at, double low, double high, double side) {
        double near = low;
        double far = high;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (near + far) / 2;
            double here = side(at, middle);
            if (Double.isNaN(here)) {
                return Double.NaN;
            }
            if (here == side) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return (near + far) / 2;
    }

    /** On which side of the level it is, the level itself counting as above. */
    private double side(Case at, double value) {
        double quantityThere = quantity.value(at.moved(Move.to(lever, value)));
        return Double.isNaN(quantityThere) ? Double.NaN : quantityThere >= level ? 1 : -1;
    }

    @Override
    public Quarter last() {
        return quantity.last();
    }
}
