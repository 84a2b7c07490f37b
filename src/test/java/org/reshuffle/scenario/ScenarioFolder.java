package org.reshuffle.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder like {@code scenarios/}, made of the test files: worlds beside sound and broken scenarios. */
final class ScenarioFolder {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private ScenarioFolder() {}

    /** Copies the test files into an empty folder. */
    static Path in(Path folder) {
        copy(RESOURCES.resolve("worlds"), folder.resolve("worlds"));
        copy(RESOURCES.resolve("scenarios"), folder);
        copy(RESOURCES.resolve("broken"), folder);
        return folder;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
