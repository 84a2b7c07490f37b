package org.reshuffle.shock;

/** The strength of an event over time. Quarters are counted from the first quarter of a run, which is 0. */
public interface Profile {

    /** The strength in a quarter, in the unit of the event's kind; 0 means that nothing happens. */
    double level(int quarter);

    /** First quarter in which the event can be felt. */
    int start();

    /** A quarter from which on the strength stays as it is; {@link Integer#MAX_VALUE} if it may never. */
    int settled();
}
