package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.reshuffle.scenario.RecordFile;
import org.reshuffle.scenario.RecordFile.Column;

/** Mean duties on manufactures by importer, exporter and year; pairs whose duties hardly moved are left out. */
final class Tariffs {
    /** A pair of nations. */
    record Pair(String importer, String exporter) {}

    private final Map<Pair, NavigableMap<Integer, Double>> percent = new HashMap<>();

    static Tariffs read(Path file, ImmutableList<String> nations) {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.word("importer", nations),
                Column.word("exporter", nations),
                Column.year("year", 1990, 2100),
                Column.number("percent", 0, 500, "a duty from 0 to 500 per cent", " 0 至 500 的百分比税率"),
                Column.word("basis", ImmutableList.of("observed")));
        Tariffs tariffs = new Tariffs();
        for (RecordFile.Row row : RecordFile.read(file, columns, 3)) {
            tariffs.percent
                    .computeIfAbsent(new Pair(row.text(0), row.text(1)), key -> new TreeMap<>())
                    .put(row.whole(2), row.number(3));
        }
        return tariffs;
    }

    /** Pairs in the order of the nations. */
    ImmutableList<Pair> pairs(ImmutableList<String> nations) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        for (String importer : nations) {
            for (String exporter : nations) {
                if (percent.containsKey(new Pair(importer, exporter))) {
                    pairs.add(new Pair(importer, exporter));
                }
            }
        }
        return pairs.build();
    }

    /** Points by which a duty stands above that of another year, straight between known years [fraction of value]. */
    double change(Pair pair, int from, int to) {
        return (at(pair, to) - at(pair, from)) / 100;
    }

    private double at(Pair pair, int year) {
        NavigableMap<Integer, Double> years = percent.getOrDefault(pair, new TreeMap<>());
        Map.Entry<Integer, Double> before = years.floorEntry(year);
        Map.Entry<Integer, Double> after = years.ceilingEntry(year);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after != null ? after.getValue() : 0;
        }
        int span = after.getKey() - before.getKey();
        double part = span == 0 ? 0 : (double) (year - before.getKey()) / span;
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}
