package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.reshuffle.scenario.RecordFile;
import org.reshuffle.scenario.RecordFile.Column;

/** Observed drivers by name, nation and year; where the source has no figure the rule that filled it is marked. */
final class Series {
    static final String GDP = "gdp";
    static final String PRODUCTIVITY = "productivity";
    static final String POWER_PRICE = "power-price";
    static final String ELECTRIC_SHARE = "electric-share";
    static final String LABOUR_COST = "labour-cost";

    private static final ImmutableList<String> NAMES =
            ImmutableList.of(GDP, PRODUCTIVITY, POWER_PRICE, ELECTRIC_SHARE, LABOUR_COST);
    private static final ImmutableList<String> BASES = ImmutableList.of("observed", "remainder", "rule");

    private record Figure(double value, boolean observed) {}

    private final Map<String, NavigableMap<Integer, Figure>> figures = new HashMap<>();

    static Series read(Path file, ImmutableList<String> nations) {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.word("driver", NAMES),
                Column.word("nation", nations),
                Column.year("year", 1990, 2100),
                Column.number("value", 0, 1e9, "a figure of at least 0", "不小于 0 的数"),
                Column.word("basis", BASES));
        Series series = new Series();
        for (RecordFile.Row row : RecordFile.read(file, columns, 3)) {
            series.figures
                    .computeIfAbsent(key(row.text(0), row.text(1)), key -> new TreeMap<>())
                    .put(row.whole(2), new Figure(row.number(3), row.text(4).equals("observed")));
        }
        return series;
    }

    private static String key(String driver, String nation) {
        return driver + " " + nation;
    }

    /** The figure of a year, NaN where there is none. */
    double get(String driver, String nation, int year) {
        Figure figure = of(driver, nation).get(year);
        return figure == null ? Double.NaN : figure.value;
    }

    /** Whether the source itself has the figure. */
    boolean observed(String driver, String nation, int year) {
        Figure figure = of(driver, nation).get(year);
        return figure != null && figure.observed;
    }

    /** The figure of a year or of the last year before it, NaN where there is none. */
    double latest(String driver, String nation, int year) {
        Map.Entry<Integer, Figure> entry = of(driver, nation).floorEntry(year);
        return entry == null ? Double.NaN : entry.getValue().value;
    }

    /** Last year of any nation's figures. */
    int last(String driver) {
        int last = 0;
        for (Map.Entry<String, NavigableMap<Integer, Figure>> entry : figures.entrySet()) {
            if (entry.getKey().startsWith(driver + " ")) {
                last = Math.max(last, entry.getValue().lastKey());
            }
        }
        return last;
    }

    private NavigableMap<Integer, Figure> of(String driver, String nation) {
        return figures.getOrDefault(key(driver, nation), new TreeMap<>());
    }
}
