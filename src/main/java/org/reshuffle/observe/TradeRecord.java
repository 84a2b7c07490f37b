package org.reshuffle.observe;

/**
 * Sales of manufactures by each nation to each, home sales included, as the mean of each year of the run [bn USD a
 * year, current prices, basic].
 */
public final class TradeRecord {
    private final int nations;
    private final double[][][] years;

    /** @param years how many years are kept */
    public TradeRecord(int nations, int families, int years) {
        this.nations = nations;
        this.years = new double[years][families][nations * nations];
    }

    public int years() {
        return years.length;
    }

    /** Sales of an exporter in an importer's market in a year of the run, counted from 0, of all families. */
    public double get(int year, int exporter, int importer) {
        double sum = 0;
        for (int family = 0; family < years[year].length; family++) {
            sum += get(year, family, exporter, importer);
        }
        return sum;
    }

    /** The same of one family; 0 of what is no manufacture. */
    public double get(int year, int family, int exporter, int importer) {
        return years[year][family][exporter * nations + importer];
    }

    /** An exporter's part of what an importer buys from abroad in a year [per cent]. */
    public double importShare(int year, int exporter, int importer) {
        double imports = 0;
        for (int j = 0; j < nations; j++) {
            imports += j == importer ? 0 : get(year, j, importer);
        }
        return imports == 0 ? 0 : 100 * get(year, exporter, importer) / imports;
    }

    /** A family's table of a year, row by row over exporters, for the observer that fills it. */
    public double[] table(int year, int family) {
        return years[year][family];
    }
}
