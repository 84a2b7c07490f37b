package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.reshuffle.scenario.RecordFile;
import org.reshuffle.scenario.RecordFile.Column;

/** Observed shares of nations [per cent] by measure, year and sector. */
public final class ShareTable {
    /** All manufacturing. */
    public static final String ALL = "MFG";

    /** Manufacturing industries of the OECD's inter-country tables. */
    public static final ImmutableList<String> INDUSTRIES = ImmutableList.of(
            "C10T12",
            "C13T15",
            "C16",
            "C17_18",
            "C19",
            "C20",
            "C21",
            "C22",
            "C23",
            "C24A",
            "C24B",
            "C25",
            "C26",
            "C27",
            "C28",
            "C29",
            "C301",
            "C302T309",
            "C31T33");

    private record Key(ShareMeasure measure, int year, String sector, String nation) {}

    private final ImmutableMap<Key, Double> shares;

    private ShareTable(Map<Key, Double> shares) {
        this.shares = ImmutableMap.copyOf(shares);
    }

    /**
     * Reads {@code measure,year,nation,sector,share_percent}.
     *
     * @param nations codes that a row may name
     * @throws org.reshuffle.scenario.InvalidInput with every fault and its line and column
     */
    public static ShareTable read(Path file, ImmutableList<String> nations) {
        ImmutableList<Column> columns = ImmutableList.of(
                Column.word("measure", ShareMeasure.keys()),
                Column.year("year", 1990, 2100),
                Column.word("nation", nations),
                Column.word(
                        "sector",
                        ImmutableList.<String>builder()
                                .add(ALL)
                                .addAll(INDUSTRIES)
                                .build()),
                Column.number("share_percent", 0, 100, "a share from 0 to 100 per cent", " 0 至 100 的百分比份额"));
        Map<Key, Double> shares = new HashMap<>();
        for (RecordFile.Row row : RecordFile.read(file, columns, 4)) {
            for (ShareMeasure measure : ShareMeasure.values()) {
                if (measure.key().equals(row.text(0))) {
                    shares.put(new Key(measure, row.whole(1), row.text(3), row.text(2)), row.number(4));
                }
            }
        }
        return new ShareTable(shares);
    }

    /** This table with the figures of another in place of its own, year by year of a measure and sector. */
    public ShareTable with(ShareTable other) {
        Map<Key, Double> merged = new HashMap<>(shares);
        merged.keySet().removeIf(key -> other.has(key.measure, key.year, key.sector));
        merged.putAll(other.shares);
        return new ShareTable(merged);
    }

    public boolean has(ShareMeasure measure, int year, String sector) {
        return shares.keySet().stream()
                .anyMatch(key -> key.measure == measure && key.year == year && key.sector.equals(sector));
    }

    /** Years with figures of any measure. */
    public ImmutableSortedSet<Integer> years() {
        return years(key -> true);
    }

    /** Years with figures of a measure in a sector. */
    public ImmutableSortedSet<Integer> years(ShareMeasure measure, String sector) {
        return years(key -> key.measure == measure && key.sector.equals(sector));
    }

    private ImmutableSortedSet<Integer> years(Predicate<Key> wanted) {
        return shares.keySet().stream()
                .filter(wanted)
                .map(Key::year)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
    }

    /** Sectors with figures of a measure in a year. */
    public ImmutableSet<String> sectors(ShareMeasure measure, int year) {
        return shares.keySet().stream()
                .filter(key -> key.measure == measure && key.year == year)
                .map(Key::sector)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Shares in the order of the nations, NaN where there is none. */
    public double[] row(ShareMeasure measure, int year, String sector, ImmutableList<String> nations) {
        double[] row = new double[nations.size()];
        Arrays.setAll(row, n -> shares.getOrDefault(new Key(measure, year, sector, nations.get(n)), Double.NaN));
        return row;
    }
}
