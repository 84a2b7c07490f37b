package org.reshuffle.behaviour.government;

/**
 * A government's way of choosing its policy for the year to come. It is told what a government can know, never the
 * state itself.
 */
public interface Stance {

    /** Whether it asks who buys of whom, which takes long to take down. */
    default boolean looksAtTrade() {
        return true;
    }

    /** The policy of the next four quarters. */
    Policy decide(Briefing briefing);
}
