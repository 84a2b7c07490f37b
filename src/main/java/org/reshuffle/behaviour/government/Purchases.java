package org.reshuffle.behaviour.government;

/** What nations buy of whom, as governments are told. N nations; a cell is {@code family * N + nation}. */
public interface Purchases {

    /** What an importer spends on the goods of an exporter's cell [bn USD a year]. */
    double of(int cell, int importer);

    /** What an importer spends on all goods of an exporter [bn USD a year]. */
    double between(int exporter, int importer);
}
