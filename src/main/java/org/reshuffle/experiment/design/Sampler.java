package org.reshuffle.experiment.design;

/** A way to choose points. The same sampler gives the same points. */
public interface Sampler {

    /**
     * Points of the unit cube, by number.
     *
     * @param factors dimensions of the cube, at least 1
     */
    Points open(int factors);

    /** How many points that is. */
    long count(int factors);

    /** All of them at once, a row each. */
    default double[][] points(int factors) {
        Points points = open(factors);
        double[][] rows = new double[Math.toIntExact(count(factors))][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = points.at(row);
        }
        return rows;
    }
}
