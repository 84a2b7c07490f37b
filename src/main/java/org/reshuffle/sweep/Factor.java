package org.reshuffle.sweep;

import org.reshuffle.experiment.Scenario;

/** One thing that a design moves. Its values are numbers; what a person reads may be a word or a date. */
public interface Factor {

    /** What is moved, as the head of its column. */
    String path();

    /** Its range or values, as text that tells two designs apart. */
    String range();

    /** The value at a place of the unit interval: 0 is the low end, 1 the high one. */
    double at(double place);

    /** How many levels a grid gives it that is asked for so many: things that can be counted have no more than that. */
    int levels(int asked);

    /** The value as a file writes it. */
    String text(double value);

    /** Whether values are words or dates rather than numbers. */
    boolean inWords();

    /** The scenario with the value in it. */
    Scenario move(Scenario scenario, double value);
}
