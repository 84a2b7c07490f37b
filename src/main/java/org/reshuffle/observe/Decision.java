package org.reshuffle.observe;

import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;

/**
 * What a government decided to do otherwise than before, or what befell it, and why.
 *
 * @param quarter when, counted from 0; what is decided in a quarter is in force from the next
 * @param nation index of the nation
 * @param act what it does
 * @param partner index of the nation it is meant for, -1 for all or none
 * @param family index of the family that it is most of all about, -1 for none
 * @param change begun, raised, lowered or ended
 * @param before size until then [unit of the act]
 * @param size size from then on, likewise
 * @param motive why
 * @param cost what it costs the state from then on [bn USD a year]; NaN where nothing is paid
 * @param costShare the same [per cent of income]
 */
public record Decision(
        int quarter,
        int nation,
        Act act,
        int partner,
        int family,
        Change change,
        double before,
        double size,
        Motive motive,
        double cost,
        double costShare) {

    /** How it differs from before; the key is what the file writes. */
    public enum Change {
        BEGUN("begun"),
        RAISED("raised"),
        LOWERED("lowered"),
        ENDED("ended");

        private final String key;

        Change(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
