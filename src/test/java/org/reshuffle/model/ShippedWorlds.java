package org.reshuffle.model;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reshuffle.scenario.WorldReader;
import org.reshuffle.world.BaseWorld;

/** The worlds of {@code scenarios/worlds}, read once. */
public final class ShippedWorlds {
    private static final Map<String, BaseWorld> READ = new ConcurrentHashMap<>();

    private ShippedWorlds() {}

    public static BaseWorld of(String name) {
        return READ.computeIfAbsent(name, id -> WorldReader.read(Path.of("scenarios", "worlds", id + ".yaml")));
    }
}
