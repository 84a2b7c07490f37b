package org.reshuffle.observe;

/**
 * Gross capacity that has gone from one nation to another, over all cluster families, added up from the first quarter
 * [bn USD a year of base-year output], at the end of each year of the run.
 */
public final class FlowRecord {
    private final int nations;
    private final double[][] years;

    /** @param years how many years are kept */
    public FlowRecord(int nations, int years) {
        this.nations = nations;
        this.years = new double[years][nations * nations];
    }

    public int years() {
        return years.length;
    }

    /** Capacity that had gone from one nation to another by the end of a year of the run, counted from 0. */
    public double get(int year, int from, int to) {
        return years[year][from * nations + to];
    }

    /** The table of a year, row by row over the nations left, for the observer that fills it. */
    public double[] table(int year) {
        return years[year];
    }
}
