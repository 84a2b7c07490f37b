package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Text;

/**
 * Reads a CSV file of records: a header, then rows that each stand for themselves, in any order. Every fault has its
 * line and column, and all are told at once.
 */
public final class RecordFile {

    /**
     * A column.
     *
     * @param name its name in the header
     * @param words what may stand in it, empty where it holds figures
     * @param low lowest figure
     * @param high highest figure
     * @param whole whether figures are whole numbers
     * @param expected what is expected, for a message
     */
    public record Column(
            String name, ImmutableList<String> words, double low, double high, boolean whole, Text expected) {

        /** A column of words. */
        public static Column word(String name, Iterable<String> words) {
            return new Column(name, ImmutableList.copyOf(words), 0, 0, false, new Text("a name", "名称"));
        }

        /** A column of figures. */
        public static Column number(String name, double low, double high, String en, String zh) {
            return new Column(name, ImmutableList.of(), low, high, false, new Text(en, zh));
        }

        /** A column of years. */
        public static Column year(String name, int low, int high) {
            return new Column(
                    name,
                    ImmutableList.of(),
                    low,
                    high,
                    true,
                    new Text("a year from " + low + " to " + high, low + " 至 " + high + " 的年份"));
        }

        private boolean fits(String cell) {
            if (!words.isEmpty()) {
                return words.contains(cell);
            }
            double value = Decimal.parse(cell);
            return value >= low && value <= high && (!whole || value == Math.rint(value));
        }

        private Text fault(String cell) {
            if (!words.isEmpty()) {
                return Messages.unknown("name", "名称", cell, words);
            }
            String shown = Messages.shortened(cell);
            return new Text(
                    "expected " + expected.en() + ", got '" + shown + "'",
                    "应为" + expected.zh() + "，实为 '" + shown + "'");
        }
    }

    /** A row: its cells in the order of the columns. */
    public record Row(ImmutableList<String> cells) {
        public String text(int column) {
            return cells.get(column);
        }

        public double number(int column) {
            return Decimal.parse(cells.get(column));
        }

        public int whole(int column) {
            return (int) number(column);
        }
    }

    private final String shown;
    private final Findings findings;
    private final ImmutableList<Column> columns;
    private final int keys;
    private final Map<List<String>, Position> seen = new HashMap<>();

    private RecordFile(String shown, ImmutableList<Column> columns, int keys) {
        this.shown = shown;
        this.columns = columns;
        this.keys = keys;
        findings = new Findings(shown);
    }

    /**
     * The rows of a file.
     *
     * @param keys how many of the first columns name a row, which no other row may be named
     * @throws InvalidInput with everything that is wrong
     */
    public static ImmutableList<Row> read(Path file, ImmutableList<Column> columns, int keys) {
        RecordFile reader = new RecordFile(file.toString(), columns, keys);
        String text = SourceFile.read(file, reader.shown, SourceFile.MOST_TABLE_BYTES, reader.findings);
        ImmutableList<Row> rows = reader.rows(text);
        reader.findings.check();
        return rows;
    }

    private ImmutableList<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            if (headed) {
                row(row, number, rows);
            } else if (!header(row, number)) {
                return ImmutableList.of();
            }
            headed = true;
        }
        if (rows.isEmpty() && findings.count() == 0) {
            findings.add(
                    new Position(shown, 1, 1),
                    "file",
                    new Text("the table is empty, expected a header and rows", "表格为空，应有表头和数据行"));
        }
        return ImmutableList.copyOf(rows);
    }

    private boolean header(String line, int number) {
        String[] found = line.split(",", -1);
        int at = 1;
        for (int k = 0; k < Math.max(found.length, columns.size()); k++) {
            String wanted = k < columns.size() ? columns.get(k).name() : "";
            String got = k < found.length ? found[k] : "";
            if (!wanted.equals(got)) {
                findings.add(
                        new Position(shown, number, at),
                        "header",
                        new Text(
                                "the header has " + quoted(got, "nothing") + " here, expected "
                                        + quoted(wanted, "its end"),
                                "表头此处为 " + quoted(got, "空") + "，应为 " + quoted(wanted, "结尾")));
                return false;
            }
            at += got.length() + 1;
        }
        return true;
    }

    private static String quoted(String word, String otherwise) {
        return word.isEmpty() ? otherwise : "'" + Messages.shortened(word) + "'";
    }

    private void row(String line, int number, List<Row> rows) {
        ImmutableList<String> cells = ImmutableList.copyOf(line.split(",", -1));
        if (cells.size() != columns.size()) {
            findings.add(
                    new Position(shown, number, 1),
                    "row",
                    new Text(
                            "has " + cells.size() + " cells, expected " + columns.size() + " as in the header",
                            "有 " + cells.size() + " 个单元格，应与表头一样为 " + columns.size() + " 个"));
            return;
        }
        int at = 1;
        boolean sound = true;
        for (int k = 0; k < columns.size(); k++) {
            Column column = columns.get(k);
            if (!column.fits(cells.get(k))) {
                findings.add(new Position(shown, number, at), column.name(), column.fault(cells.get(k)));
                sound = false;
            }
            at += cells.get(k).length() + 1;
        }
        Position here = new Position(shown, number, 1);
        Position first = sound ? seen.putIfAbsent(cells.subList(0, keys), here) : null;
        if (first != null) {
            findings.add(here, "row", Messages.twice("row", "数据行", String.join(".", cells.subList(0, keys)), first));
        } else if (sound) {
            rows.add(new Row(cells));
        }
    }
}
