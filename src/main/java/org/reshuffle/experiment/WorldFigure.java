package org.reshuffle.experiment;

import org.reshuffle.world.Text;

/** A figure of a nation or a family that is one number: its key in a world file, unit, range and meaning. */
public interface WorldFigure {

    /** What there is to know of it. */
    Form form();

    /**
     * What there is to know of a figure.
     *
     * @param key what a world file calls it
     * @param unit its unit
     * @param low lowest value a file may give
     * @param high highest value a file may give
     * @param lever whether a scenario may move it
     * @param meaning what it means
     */
    record Form(String key, String unit, double low, double high, boolean lever, Text meaning) {}

    default String key() {
        return form().key();
    }

    default String unit() {
        return form().unit();
    }

    /** Lowest value a file may give. */
    default double low() {
        return form().low();
    }

    /** Highest value a file may give. */
    default double high() {
        return form().high();
    }

    /** Whether a scenario may move it. */
    default boolean lever() {
        return form().lever();
    }

    default Text meaning() {
        return form().meaning();
    }
}
