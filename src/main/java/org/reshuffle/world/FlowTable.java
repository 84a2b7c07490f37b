package org.reshuffle.world;

/**
 * Figures by family, exporter and importer, immutable once built; rows run over importers, so an exporter's sales of a
 * family are contiguous.
 */
public final class FlowTable {
    private final int families;
    private final int nations;
    private final double[] values;

    /** @param values copied; index {@code (family * nations + exporter) * nations + importer} */
    public FlowTable(int families, int nations, double[] values) {
        if (values.length != families * nations * nations) {
            throw new IllegalArgumentException(
                    "expected " + families * nations * nations + " figures, got " + values.length);
        }
        this.families = families;
        this.nations = nations;
        this.values = values.clone();
    }

    public int families() {
        return families;
    }

    public int nations() {
        return nations;
    }

    public double get(int family, int exporter, int importer) {
        return values[(family * nations + exporter) * nations + importer];
    }

    /** The figure at an index of the constructor's array. */
    public double at(int index) {
        return values[index];
    }

    /** A fresh array of the figures, in the order of the constructor. */
    public double[] toArray() {
        return values.clone();
    }
}
