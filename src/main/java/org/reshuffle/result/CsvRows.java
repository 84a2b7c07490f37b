package org.reshuffle.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads small tables line by line; none of our tables needs quotation marks. */
final class CsvRows {
    private CsvRows() {}

    /** Takes one line's fields, which it may not keep. */
    @FunctionalInterface
    interface Reader {
        void read(String[] fields);
    }

    /**
     * Reads a table.
     *
     * @param columns the head that the file must have
     * @param selection whether a line is wanted
     */
    static void read(Path file, List<String> columns, Predicate<String> selection, Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String head = lines.readLine();
            if (head == null || !head.equals(String.join(",", columns))) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "%s should begin with %s", file.getFileName(), String.join(",", columns)));
            }
            String[] fields = new String[columns.size()];
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (selection.test(line)) {
                    split(line, fields, file);
                    reader.read(fields);
                }
            }
        }
    }

    private static void split(String line, String[] fields, Path file) {
        int from = 0;
        for (int k = 0; k < fields.length; k++) {
            int comma = line.indexOf(',', from);
            boolean last = k == fields.length - 1;
            if (last == (comma >= 0)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s has a line that is not of %d columns: %s",
                        file.getFileName(),
                        fields.length,
                        line));
            }
            fields[k] = last ? line.substring(from) : line.substring(from, comma);
            from = comma + 1;
        }
    }
}
