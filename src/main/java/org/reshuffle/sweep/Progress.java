package org.reshuffle.sweep;

/** Is told how far a scenario has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, total) -> {};

    /** So many runs of so many have ended; called by one thread at a time, with rising numbers. */
    void update(int done, int total);
}
