package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Gross output of manufacturing by nation, from {@code sector_output.csv}, which the derivation does not read. */
final class PublishedOutput {
    private final Map<String, Double> manufacturing = new HashMap<>();

    PublishedOutput(Path data, int year) {
        String dataset = TradeFlow.dataset(year);
        String wanted = Integer.toString(year);
        CsvRows.forEach(data.resolve("sector_output.csv"), row -> {
            boolean wantedRow =
                    row.text("dataset").equals(dataset) && row.text("year").equals(wanted);
            boolean made = dataset.equals("WIOD")
                    ? WiodSectors.manufacturing(row.text("sector"))
                    : Codes.manufacturing(row.text("sector"));
            if (wantedRow && made) {
                manufacturing.merge(row.text("iso3"), row.number("gross_output_musd"), Double::sum);
            }
        });
    }

    /** Million USD. */
    double manufacturing(String nation) {
        return manufacturing.get(nation);
    }
}
