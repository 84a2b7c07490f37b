package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** What must be so for a claim, or a part of it, to hold. */
public sealed interface Condition {

    /** What it says, for a reader. */
    Text says();

    Truth truth(Case at);

    /** Last quarter that it asks about. */
    Quarter last();

    /** The conditions that it is put together from, none of a bound. */
    ImmutableList<Condition> parts();

    /**
     * A quantity lies within bounds. An infinite quantity lies beyond every bound.
     *
     * @param least lower end, negative infinity where there is none
     * @param most upper end, infinity where there is none
     * @param open whether the ends themselves are outside
     */
    record Bound(Text says, Quantity quantity, double least, double most, boolean open) implements Condition {
        @Override
        public Truth truth(Case at) {
            return truth(quantity.value(at));
        }

        /** Whether a value of the quantity meets it. */
        public Truth truth(double value) {
            if (Double.isNaN(value)) {
                return Truth.UNDEFINED;
            }
            // An end that is not there refuses nothing, an infinite value either.
            boolean low = least == Double.NEGATIVE_INFINITY || (open ? value > least : value >= least);
            boolean high = most == Double.POSITIVE_INFINITY || (open ? value < most : value <= most);
            return Truth.of(low && high);
        }

        @Override
        public Quarter last() {
            return quantity.last();
        }

        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of();
        }
    }

    /** Every part is met. */
    record All(Text says, ImmutableList<Condition> parts) implements Condition {
        @Override
        public Truth truth(Case at) {
            Truth truth = Truth.TRUE;
            for (Condition part : parts) {
                truth = truth.and(part.truth(at));
            }
            return truth;
        }

        @Override
        public Quarter last() {
            return latest(parts);
        }
    }

    /** At least one part is met. */
    record Any(Text says, ImmutableList<Condition> parts) implements Condition {
        @Override
        public Truth truth(Case at) {
            Truth truth = Truth.FALSE;
            for (Condition part : parts) {
                truth = truth.or(part.truth(at));
            }
            return truth;
        }

        @Override
        public Quarter last() {
            return latest(parts);
        }
    }

    /** The part is not met. */
    record Not(Text says, Condition part) implements Condition {
        @Override
        public Truth truth(Case at) {
            return part.truth(at).not();
        }

        @Override
        public Quarter last() {
            return part.last();
        }

        @Override
        public ImmutableList<Condition> parts() {
            return ImmutableList.of(part);
        }
    }

    private static Quarter latest(ImmutableList<Condition> parts) {
        Quarter latest = Quantity.NEVER;
        for (Condition part : parts) {
            latest = Quantity.later(latest, part.last());
        }
        return latest;
    }
}
