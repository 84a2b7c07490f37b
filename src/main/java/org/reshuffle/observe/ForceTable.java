package org.reshuffle.observe;

/**
 * How much each force has added to the output of each nation and family since the base quarter [bn USD a year,
 * base-year prices]. For every cell and kept quarter the forces add up to the whole change of output.
 */
public final class ForceTable {
    private static final int FORCES = Force.values().length;

    private final int nations;
    private final int families;
    private final int[] quarters;
    private final double[] values;

    /** @param quarters the quarters kept, rising */
    public ForceTable(int nations, int families, int[] quarters) {
        this.nations = nations;
        this.families = families;
        this.quarters = quarters.clone();
        values = new double[quarters.length * nations * families * FORCES];
    }

    public int[] quarters() {
        return quarters.clone();
    }

    /** @param kept index into {@link #quarters} */
    public double get(int kept, int nation, int family, Force force) {
        return values[index(kept, nation, family, force)];
    }

    public void set(int kept, int nation, int family, Force force, double value) {
        values[index(kept, nation, family, force)] = value;
    }

    private int index(int kept, int nation, int family, Force force) {
        return ((kept * nations + nation) * families + family) * FORCES + force.ordinal();
    }
}
