package org.reshuffle.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Derives the worlds from the data folder, writes them, and prints what their plausibility can be judged by. */
public final class DeriveWorlds {
    static final List<Integer> YEARS = List.of(2018, 2011, 2000);

    private DeriveWorlds() {}

    /** @param arguments data folder, output folder */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: DeriveWorlds DATA_DIR OUT_DIR");
            System.exit(2);
        }
        Path out = Path.of(arguments[1]);
        for (DerivedWorld world : derive(Path.of(arguments[0]))) {
            write(world, out);
            Plausibility.print(world, System.out);
        }
    }

    static List<DerivedWorld> derive(Path data) {
        ObservedSeries observed = new ObservedSeries(data);
        WorldAverageInputs averages = new WorldAverageInputs(data);
        return YEARS.stream()
                .map(year -> DerivedWorld.derive(data, observed, averages, year))
                .toList();
    }

    static void write(DerivedWorld world, Path out) throws IOException {
        Files.createDirectories(out);
        WorldFile.write(world, out.resolve(world.id() + ".yaml"));
        TableFiles.write(world, out.resolve(world.id()));
    }
}
