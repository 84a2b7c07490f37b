package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Text;

/**
 * The world in which a claim's mechanism is switched off, where another answer is expected if the answer comes from
 * the mechanism and not from the wording.
 *
 * @param moves what switches the mechanism off, in every run; none where no such world can be made
 * @param drop ids of events that are left out of every run, for mechanisms that are events
 * @param expect what is expected there
 * @param why what is switched off and why another answer follows, or why there is no such world
 */
public record Without(ImmutableList<Move> moves, ImmutableList<String> drop, Expect expect, Text why) {

    /** What is expected of a world without the mechanism; the key is what claim files write. */
    public enum Expect {
        /** There is no such world. */
        NONE("none"),
        /** The claim holds there. */
        HOLDS("holds"),
        /** The claim fails there. */
        FAILS("fails"),
        /** The effect against the counterfactual is nearer to zero there. */
        WEAKER("weaker"),
        /** The effect against the counterfactual is further from zero there, or has the other sign. */
        STRONGER("stronger");

        private final String key;

        Expect(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
