package org.reshuffle.experiment.design;

/** Points of the unit cube by number, so that a design of any size takes no memory. One thread at a time. */
@FunctionalInterface
public interface Points {

    /**
     * One point; asking in rising order is fastest.
     *
     * @param number of the point, counted from 0
     */
    double[] at(long number);
}
