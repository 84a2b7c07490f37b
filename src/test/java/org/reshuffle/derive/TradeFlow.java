package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One row of {@code trade_flows.csv}: what a region sells to another, or to itself, of a sector.
 *
 * @param sector sector of the source
 * @param exporter region of the source
 * @param importer region of the source
 * @param value million USD
 * @param tariff fraction of value
 */
record TradeFlow(String sector, String exporter, String importer, double value, double tariff) {
    /** The tables a base year is taken from. */
    static String dataset(int year) {
        return year < 2011 ? "WIOD" : "ICIO";
    }

    /** Hands on the rows of one year's tables, in the order of the file. */
    static void forEach(Path data, int year, Consumer<TradeFlow> use) {
        String dataset = dataset(year);
        String wantedYear = Integer.toString(year);
        CsvRows.forEach(data.resolve("trade_flows.csv"), row -> {
            if (row.text("dataset").equals(dataset) && row.text("year").equals(wantedYear)) {
                use.accept(new TradeFlow(
                        row.text("sector"),
                        row.text("exporter"),
                        row.text("importer"),
                        row.number("flow_musd"),
                        row.number("avg_tariff")));
            }
        });
    }
}
