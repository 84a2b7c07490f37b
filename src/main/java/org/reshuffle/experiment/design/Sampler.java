package org.reshuffle.experiment.design;

/** A way to choose points. The same sampler gives the same points. */
public interface Sampler {

    /**
     * Points of the unit cube, a row each.
     *
     * @param factors dimensions of the cube, at least 1
     */
    double[][] points(int factors);

    /** How many points that is. */
    long count(int factors);
}
