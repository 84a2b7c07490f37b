package org.reshuffle.observe;

/**
 * Sales of manufactures by each nation to each, home sales included, as the mean of each year of the run [bn USD a
 * year, current prices, basic].
 */
public final class TradeRecord {
    private final int nations;
    private final double[][] years;

    /** @param years how many years are kept */
    public TradeRecord(int nations, int years) {
        this.nations = nations;
        this.years = new double[years][nations * nations];
    }

    public int years() {
        return years.length;
    }

    /** Sales of an exporter in an importer's market in a year of the run, counted from 0. */
    public double get(int year, int exporter, int importer) {
        return years[year][exporter * nations + importer];
    }

    /** An exporter's part of what an importer buys from abroad in a year [per cent]. */
    public double importShare(int year, int exporter, int importer) {
        double imports = 0;
        for (int j = 0; j < nations; j++) {
            imports += j == importer ? 0 : get(year, j, importer);
        }
        return imports == 0 ? 0 : 100 * get(year, exporter, importer) / imports;
    }

    /** The table of a year, row by row over exporters, for the observer that fills it. */
    public double[] table(int year) {
        return years[year];
    }
}
