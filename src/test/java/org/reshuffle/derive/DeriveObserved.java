package org.reshuffle.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Derives what a back-test needs of the data folder, by nation and rounded, and writes it. */
public final class DeriveObserved {
    private DeriveObserved() {}

    /** @param arguments data folder, output folder */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: DeriveObserved DATA_DIR OUT_DIR");
            System.exit(2);
        }
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        for (Map.Entry<String, List<String>> table :
                tables(Path.of(arguments[0])).entrySet()) {
            Files.write(out.resolve(table.getKey()), table.getValue());
        }
    }

    /** The lines of every table, by file name. */
    static Map<String, List<String>> tables(Path data) {
        ObservedSeries observed = new ObservedSeries(data);
        Map<String, List<String>> tables = new TreeMap<>();
        tables.put("shares.csv", new ObservedShares(data, observed).shares());
        tables.put("past.csv", new ObservedShares(data, observed).past());
        tables.put("industries.csv", IndustryParts.lines(data, observed));
        tables.put("drivers.csv", new ObservedDrivers(data, observed).lines());
        tables.put("tariffs.csv", new ObservedTariffs(data).lines());
        return tables;
    }
}
