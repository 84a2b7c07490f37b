package org.reshuffle.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts the figures of a table's lines where a {@link Panel} keeps them. Keys stand before figures. */
final class PanelRow {
    private final String file;
    private final List<KeyColumn> keys;
    private final List<String> columns;
    private final Panel.Selection selection;
    private final double[] values;
    /** By place in a line: the key there, or the wanted column, or -1. */
    private int[] keyOf = {};

    private int[] columnOf = {};
    private int figuresFrom;
    private final int[] found;

    PanelRow(String file, List<KeyColumn> keys, List<String> columns, Panel.Selection selection, double[] values) {
        this.file = file;
        this.keys = keys;
        this.columns = columns;
        this.selection = selection;
        this.values = values;
        found = new int[keys.size()];
    }

    /** Finds out from the first line where the columns are. */
    void head(String line) {
        String[] names = line.split(",", -1);
        keyOf = new int[names.length];
        columnOf = new int[names.length];
        int wanted = 0;
        Arrays.fill(keyOf, -1);
        for (int k = 0; k < names.length; k++) {
            for (int key = 0; key < keys.size(); key++) {
                if (keys.get(key).name().equals(names[k])) {
                    keyOf[k] = key;
                    figuresFrom = k + 1;
                }
            }
            columnOf[k] = columns.indexOf(names[k]);
            wanted += columnOf[k] >= 0 ? 1 : 0;
        }
        if (wanted != columns.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s should have the columns %s", file, String.join(", ", columns)));
        }
    }

    void read(byte[] line, int begin, int lineEnd) {
        int at = begin;
        int base = 0;
        for (int k = 0; k < keyOf.length; k++) {
            int end = at;
            while (line[end] != ',' && line[end] != '\n') {
                end++;
            }
            if (end == lineEnd && k < keyOf.length - 1) {
                throw new IllegalArgumentException(
                        file + " has a line with too few columns: " + text(line, begin, lineEnd));
            }
            if (columnOf[k] >= 0) {
                values[base + columnOf[k]] = ByteNumbers.parse(line, at, end);
            } else if (keyOf[k] >= 0) {
                found[keyOf[k]] = find(keys.get(keyOf[k]), line, at, end);
                if (k == figuresFrom - 1) {
                    if (!selection.wants(found[1], found[2], found[3])) {
                        return;
                    }
                    base = base();
                }
            }
            at = end + 1;
        }
    }

    private int base() {
        int base = 0;
        for (int key = 0; key < found.length; key++) {
            base = base * keys.get(key).size() + found[key];
        }
        return base * columns.size();
    }

    private int find(KeyColumn key, byte[] line, int from, int to) {
        int index = key.find(line, from, to);
        if (index < 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s: there is no %s '%s' in this result", file, key.name(), text(line, from, to)));
        }
        return index;
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }
}
