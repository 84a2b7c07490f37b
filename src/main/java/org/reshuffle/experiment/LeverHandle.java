package org.reshuffle.experiment;

/**
 * A lever and what moving it makes of the scenario it was taken from.
 *
 * @param info what the lever is
 * @param setter the scenario after the move
 */
record LeverHandle(LeverInfo info, Setter setter) {

    /** Makes a scenario of a value that {@link LeverValue} has checked. */
    interface Setter {
        Scenario set(LeverValue value);
    }
}
