package org.reshuffle.derive;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Observed figures by nation, indicator and year, as {@code observed.csv} holds them. */
final class ObservedSeries {
    private final Map<String, Double> values = new HashMap<>();

    ObservedSeries(Path data) {
        CsvRows.forEach(
                data.resolve("observed.csv"),
                row -> values.put(
                        key(row.text("nation"), row.text("indicator"), Integer.parseInt(row.text("year"))),
                        row.number("value")));
    }

    /** The figure of that year, NaN when there is none. */
    double get(String nation, String indicator, int year) {
        return values.getOrDefault(key(nation, indicator, year), Double.NaN);
    }

    /** The figure of that year, else of the year before, else of the year after, else NaN. */
    double near(String nation, String indicator, int year) {
        for (int candidate : new int[] {year, year - 1, year + 1}) {
            double value = get(nation, indicator, candidate);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return Double.NaN;
    }

    private static String key(String nation, String indicator, int year) {
        return nation + '|' + indicator + '|' + year;
    }
}
