package org.reshuffle.derive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a comma-separated file row by row; fields may be quoted, a quote inside is doubled. */
final class CsvRows {
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> fields = List.of();

    private CsvRows() {}

    /** Hands every row below the header to {@code use}; the row is valid only during that call. */
    static void forEach(Path file, Consumer<CsvRows> use) {
        CsvRows row = new CsvRows();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            List<String> header = split(reader.readLine());
            for (int i = 0; i < header.size(); i++) {
                row.columns.put(header.get(i), i);
            }
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                row.fields = split(line);
                use.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return fields.get(columns.get(column));
    }

    /** The figure in a column, 0 when it is empty. */
    double number(String column) {
        String text = text(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
