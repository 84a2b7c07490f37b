package org.reshuffle.model;

import org.reshuffle.behaviour.government.Purchases;

/** What nations buy where no government looks at trade: nobody has taken it down. */
final class UnnotedPurchases implements Purchases {

    /** @throws IllegalStateException always */
    @Override
    public double of(int cell, int importer) {
        throw new IllegalStateException("a government that does not look at trade asked for purchases of cell " + cell);
    }

    /** @throws IllegalStateException always */
    @Override
    public double between(int exporter, int importer) {
        throw new IllegalStateException("a government that does not look at trade asked for purchases of " + exporter);
    }
}
