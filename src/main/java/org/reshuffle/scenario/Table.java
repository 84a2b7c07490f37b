package org.reshuffle.scenario;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.world.Text;

/**
 * Reads a table of figures in CSV: a header, then one row for every key, in any order. Figures are checked one by one,
 * and every fault has its line and column.
 */
final class Table {
    /** What one table may say of itself before the rest is left out. */
    private static final int MOST_FINDINGS = 20;

    /**
     * What figures a table may hold.
     *
     * @param low lowest figure
     * @param lowOpen whether the lowest figure itself is refused
     * @param high highest figure
     * @param expected what is expected, for a message
     */
    record Rule(double low, boolean lowOpen, double high, Text expected) {}

    private final String text;
    /** The same text, quicker to read figures from. */
    private final char[] letters;

    private final Position origin;
    private final String path;
    private final Findings findings;
    private final Rule rule;
    private final List<ImmutableList<String>> keys;
    private final ImmutableList<String> columns;
    private final double[] values;
    /** Where each row begins in the text, -1 where there is none. */
    private final int[] rowStarts;

    private final int[] rowLines;
    private int refused;

    /**
     * @param text the table
     * @param origin where the text begins
     * @param path path of the table in its world file
     * @param keys what may stand in each of the first columns
     * @param columns names of the columns of figures
     */
    Table(
            String text,
            Position origin,
            String path,
            Findings findings,
            Rule rule,
            List<ImmutableList<String>> keys,
            ImmutableList<String> columns) {
        this.text = text;
        this.letters = text.toCharArray();
        this.origin = origin;
        this.path = path;
        this.findings = findings;
        this.rule = rule;
        this.keys = keys;
        this.columns = columns;
        int rows = keys.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
        values = new double[rows * columns.size()];
        rowStarts = new int[rows];
        rowLines = new int[rows];
        Arrays.fill(rowStarts, -1);
    }

    /**
     * The figures, row by row in the order of the keys, whatever the order of the file.
     *
     * @param header names of the first columns
     */
    double[] read(String... header) {
        List<Map<String, Integer>> places = keys.stream().map(Table::places).toList();
        boolean headed = false;
        int line = 0;
        for (int begin = 0; begin < text.length() && refused < MOST_FINDINGS; line++) {
            int end = text.indexOf('\n', begin);
            int next = end < 0 ? text.length() : end + 1;
            end = end < 0 ? text.length() : end;
            end = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (end > begin && text.charAt(begin) != '#') {
                if (!headed) {
                    headed = true;
                    if (!header(begin, end, line, header)) {
                        return values;
                    }
                } else {
                    row(begin, end, line, places);
                }
            }
            begin = next;
        }
        if (!headed) {
            refuse(0, 1, new Text("the table is empty, expected a header and rows", "表格为空，应有表头和数据行"));
        } else if (refused == 0) {
            missingRows();
        }
        return values;
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }

    private boolean header(int begin, int end, int line, String[] header) {
        String[] found = text.substring(begin, end).split(",", -1);
        int column = 1;
        int count = header.length + columns.size();
        for (int k = 0; k < Math.max(found.length, count); k++) {
            String wanted = k < header.length ? header[k] : k < count ? columns.get(k - header.length) : "";
            String got = k < found.length ? found[k] : "";
            if (!wanted.equals(got)) {
                refuse(
                        line,
                        column,
                        new Text(
                                "the header has " + quoted(got, "nothing") + " here, expected "
                                        + quoted(wanted, "its end"),
                                "表头此处为 " + quoted(got, "空") + "，应为 " + quoted(wanted, "结尾")));
                return false;
            }
            column += got.length() + 1;
        }
        return true;
    }

    private static String quoted(String word, String otherwise) {
        return word.isEmpty() ? otherwise : "'" + Messages.shortened(word) + "'";
    }

    private void row(int begin, int end, int line, List<Map<String, Integer>> places) {
        int at = begin;
        int row = 0;
        for (int k = 0; k < keys.size(); k++) {
            int comma = comma(at, end);
            String key = text.substring(at, comma);
            Integer place = places.get(k).get(key);
            if (place == null) {
                refuse(line, at - begin + 1, Messages.unknown("name", "名称", key, keys.get(k)));
                return;
            }
            row = row * keys.get(k).size() + place;
            at = Math.min(end, comma + 1);
        }
        if (rowStarts[row] >= 0) {
            Position first = position(rowLines[row], 1);
            refuse(line, 1, Messages.twice("row", "数据行", name(row), first));
            return;
        }
        rowStarts[row] = begin;
        rowLines[row] = line;
        figures(begin, at, end, line, row);
    }

    private void figures(int begin, int from, int end, int line, int row) {
        int at = from;
        int count = columns.size();
        for (int k = 0; k < count; k++) {
            int comma = comma(at, end);
            if ((comma == end) != (k == count - 1)) {
                boolean few = comma == end;
                int column = (few ? end : comma) - begin + 1;
                refuse(
                        line,
                        column,
                        new Text(
                                "the row " + name(row) + " has " + (few ? "fewer" : "more")
                                        + " figures than the header," + " expected " + count,
                                "数据行 " + name(row) + " 的数值个数与表头不符，应为 " + count + " 个"));
                return;
            }
            double value = Decimal.parse(letters, at, comma);
            values[row * count + k] = value;
            if (!(value >= rule.low() && value <= rule.high()) || (rule.lowOpen() && value == rule.low())) {
                figure(line, at - begin + 1, row, k, text.substring(at, comma));
            }
            at = comma + 1;
        }
    }

    private void figure(int line, int column, int row, int k, String got) {
        String shown = Messages.shortened(got);
        if (refused++ < MOST_FINDINGS) {
            findings.add(
                    position(line, column),
                    path + "." + name(row) + "." + columns.get(k),
                    new Text(
                            "expected " + rule.expected().en() + ", got '" + shown + "'",
                            "应为" + rule.expected().zh() + "，实为 '" + shown + "'"));
        }
    }

    private int comma(int from, int end) {
        int comma = text.indexOf(',', from);
        return comma < 0 || comma > end ? end : comma;
    }

    private void missingRows() {
        int missing = 0;
        StringBuilder names = new StringBuilder();
        for (int row = 0; row < rowStarts.length; row++) {
            if (rowStarts[row] < 0 && ++missing <= 5) {
                names.append(missing == 1 ? "" : ", ").append(name(row));
            }
        }
        if (missing > 0) {
            refuse(
                    0,
                    1,
                    new Text(
                            "lacks " + missing + " of " + rowStarts.length + " rows, expected also " + names
                                    + (missing > 5 ? ", ..." : ""),
                            "缺少 " + rowStarts.length + " 行中的 " + missing + " 行：" + names + (missing > 5 ? " 等" : "")));
        }
    }

    /** The keys of a row, joined by dots. */
    private String name(int row) {
        StringBuilder name = new StringBuilder();
        int rest = row;
        for (int k = keys.size() - 1; k >= 0; k--) {
            int size = keys.get(k).size();
            name.insert(0, keys.get(k).get(rest % size)).insert(0, k == 0 ? "" : ".");
            rest /= size;
        }
        return name.toString();
    }

    /** Says what is wrong with a figure that was read. */
    void refuse(int row, int column, String name, Text message) {
        int begin = rowStarts[row];
        int at = begin;
        for (int k = 0; k < keys.size() + column; k++) {
            at = text.indexOf(',', at) + 1;
        }
        findings.add(position(rowLines[row], at - begin + 1), path + "." + name, message);
    }

    private void refuse(int line, int column, Text message) {
        refused++;
        findings.add(position(line, column), path, message);
    }

    private Position position(int line, int column) {
        return new Position(origin.file(), origin.line() + line, origin.column() + column - 1);
    }
}
