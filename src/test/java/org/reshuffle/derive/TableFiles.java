package org.reshuffle.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the comma-separated tables of a world. */
final class TableFiles {
    private TableFiles() {}

    static void write(DerivedWorld world, Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder.resolve("flows.csv"), byExporter(world.nations(), world.tables().flows));
        write(folder.resolve("tariffs.csv"), byExporter(world.nations(), world.tables().tariffs));
        write(folder.resolve("inputs.csv"), rectangle("family", Codes.FAMILIES, world.inputs()));
        write(
                folder.resolve("input-factors.csv"),
                rectangle("nation", world.nations().codes(), world.factors()));
        write(folder.resolve("proximity.csv"), rectangle("family", Codes.FAMILIES, world.proximity()));
    }

    private static void write(Path file, StringBuilder text) throws IOException {
        Files.writeString(file, text);
    }

    private static StringBuilder byExporter(Nations nations, double[][][] table) {
        StringBuilder text = new StringBuilder("family,exporter,")
                .append(String.join(",", nations.codes()))
                .append('\n');
        for (int s = 0; s < table.length; s++) {
            for (int i = 0; i < table[s].length; i++) {
                text.append(Codes.FAMILIES.get(s)).append(',').append(nations.code(i));
                append(text, table[s][i]);
            }
        }
        return text;
    }

    private static StringBuilder rectangle(String corner, List<String> rows, double[][] table) {
        StringBuilder text = new StringBuilder(corner)
                .append(',')
                .append(String.join(",", Codes.FAMILIES))
                .append('\n');
        for (int row = 0; row < rows.size(); row++) {
            text.append(rows.get(row));
            append(text, table[row]);
        }
        return text;
    }

    private static void append(StringBuilder text, double[] figures) {
        for (double figure : figures) {
            text.append(',').append(Rounding.text(figure));
        }
        text.append('\n');
    }
}
