package org.reshuffle.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.reshuffle.world.BaseWorld;

/** The figures that the project carries, copied to a folder in which a test may change them. */
final class ObservedCopy {
    private static final Path CARRIED = Path.of("scenarios/observed");

    private final Path folder;

    ObservedCopy(Path folder) throws IOException {
        this.folder = folder;
        for (String table : List.of("shares", "past", "drivers", "tariffs", "industries")) {
            Files.copy(CARRIED.resolve(table + ".csv"), folder.resolve(table + ".csv"));
        }
    }

    /** Puts rows in place of all that a table has. */
    ObservedCopy rows(String table, String... rows) throws IOException {
        Path file = folder.resolve(table + ".csv");
        String header = Files.readAllLines(file).get(0);
        Files.write(file, Stream.concat(Stream.of(header), Stream.of(rows)).toList());
        return this;
    }

    /** Changes each row of a table. */
    ObservedCopy change(String table, UnaryOperator<String> row) throws IOException {
        Path file = folder.resolve(table + ".csv");
        List<String> lines = Files.readAllLines(file);
        Stream<String> changed = lines.stream().skip(1).map(row);
        Files.write(file, Stream.concat(Stream.of(lines.get(0)), changed).toList());
        return this;
    }

    ObservedFolder read(BaseWorld world) {
        return ObservedFolder.read(folder, world);
    }
}
