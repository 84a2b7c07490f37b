package org.reshuffle.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;

/** The worlds of {@code scenarios/worlds}, read once. */
public final class ShippedWorlds {
    private static final Path FOLDER = Path.of("scenarios", "worlds");
    private static final Map<String, BaseWorld> READ = new ConcurrentHashMap<>();

    private ShippedWorlds() {}

    /** Every world there is, by name. */
    public static Stream<BaseWorld> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .map(name -> of(name.substring(0, name.indexOf('.'))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BaseWorld of(String name) {
        return READ.computeIfAbsent(name, id -> WorldReader.read(FOLDER.resolve(id + ".yaml")));
    }
}
