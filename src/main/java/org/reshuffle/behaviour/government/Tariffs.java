package org.reshuffle.behaviour.government;

/** Tariffs that all know of on the day they decide. N nations; a cell is {@code family * N + nation}. */
public interface Tariffs {

    /**
     * Points by which tariffs differ from the base year's, by exporter's cell and importer [fraction]. Rows may be one
     * and the same, and stay as they are.
     */
    double[][] points();

    /** Mean of those points over what an importer buys from an exporter, importer by exporter [fraction]. */
    double[][] means();
}
