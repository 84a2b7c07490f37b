package org.reshuffle.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small table written in the source as text: the first line names the columns, every other line starts with its key.
 * A dash is a missing figure.
 */
final class Columns {
    private final List<String> names;
    private final Map<String, double[]> rows = new HashMap<>();

    private Columns(List<String> names) {
        this.names = names;
    }

    static Columns parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(List.of(line.trim().split("\\s+"))));
        Columns table = new Columns(lines.get(0).subList(1, lines.get(0).size()));
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != table.names.size() + 1) {
                throw new IllegalArgumentException(
                        "expected " + table.names.size() + " figures after the key, got " + line);
            }
            double[] figures = new double[table.names.size()];
            for (int i = 0; i < figures.length; i++) {
                String field = line.get(i + 1);
                figures[i] = field.equals("-") ? Double.NaN : Double.parseDouble(field);
            }
            table.rows.put(line.get(0), figures);
        }
        return table;
    }

    boolean has(String row) {
        return rows.containsKey(row);
    }

    /** A figure, NaN where the table has a dash. */
    double get(String row, String column) {
        double[] figures = rows.get(row);
        if (figures == null) {
            throw new IllegalArgumentException("no row '" + row + "' in the table of " + names);
        }
        return figures[names.indexOf(column)];
    }
}
