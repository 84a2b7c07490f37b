package org.reshuffle.backtest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.reshuffle.scenario.RecordFile;
import org.reshuffle.scenario.RecordFile.Column;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Family;

/** How much of an industry's output each family makes, by nation, as the worlds were cut. */
final class IndustryTable {
    private record Key(int year, String sector, String nation) {}

    private final ImmutableList<String> families;
    private final Map<Key, double[]> parts = new HashMap<>();

    private IndustryTable(ImmutableList<String> families) {
        this.families = families;
    }

    static IndustryTable read(Path file, BaseWorld world) {
        ImmutableList<String> families =
                world.families().stream().map(Family::code).collect(ImmutableList.toImmutableList());
        ImmutableList<Column> columns = ImmutableList.of(
                Column.year("year", 1990, 2100),
                Column.word("sector", ShareTable.INDUSTRIES),
                Column.word(
                        "nation",
                        ImmutableList.<String>builder()
                                .add("ALL")
                                .addAll(ObservedFolder.nations(world))
                                .build()),
                Column.word("family", families),
                Column.number("share", 0, 1, "a share from 0 to 1", " 0 至 1 的份额"));
        IndustryTable table = new IndustryTable(families);
        for (RecordFile.Row row : RecordFile.read(file, columns, 4)) {
            table.parts
                            .computeIfAbsent(
                                    new Key(row.whole(0), row.text(1), row.text(2)),
                                    key -> new double[families.size()])[families.indexOf(row.text(3))] =
                    row.number(4);
        }
        return table;
    }

    /** Parts of the families in an industry of a nation as of a world's year; NaN where the nation has none of it. */
    double[] parts(int year, String sector, String nation) {
        double[] found = parts.get(new Key(year, sector, "ALL"));
        found = found == null ? parts.get(new Key(year, sector, nation)) : found;
        if (found == null) {
            double[] none = new double[families.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return found;
    }
}
