package org.reshuffle.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads small tables line by line; none of our tables needs quotation marks. */
final class CsvRows {
    private CsvRows() {}

    /** Takes one line's fields. */
    @FunctionalInterface
    interface Reader {
        void read(String[] fields);
    }

    /** @param columns the head that the file must have */
    static void read(Path file, List<String> columns, Reader reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String head = lines.readLine();
            if (head == null || !Arrays.asList(head.split(",", -1)).equals(columns)) {
                throw new IllegalArgumentException(
                        "%s should begin with %s".formatted(file.getFileName(), String.join(",", columns)));
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(",", -1);
                if (fields.length != columns.size()) {
                    throw new IllegalArgumentException("%s has a line of %d columns, not %d: %s"
                            .formatted(file.getFileName(), fields.length, columns.size(), line));
                }
                reader.read(fields);
            }
        }
    }
}
