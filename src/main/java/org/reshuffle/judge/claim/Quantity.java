package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Quarter;

/** A number taken from the runs of one draw. */
public interface Quantity {
    /** Before anything is asked. */
    Quarter NEVER = new Quarter(0, 1);

    /** The number; NaN where there is no answer, such as a share of nothing or a rank among equals. */
    double value(Case at);

    /** Last quarter that it asks about. */
    Quarter last();

    /** The later of two quarters. */
    static Quarter later(Quarter one, Quarter other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Last quarter that any of them asks about. */
    static Quarter last(ImmutableList<? extends Quantity> quantities) {
        Quarter last = NEVER;
        for (Quantity quantity : quantities) {
            last = later(last, quantity.last());
        }
        return last;
    }
}
