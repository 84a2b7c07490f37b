package org.reshuffle.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files of a sweep in their folder. A part belongs to a generation, which the manifest names: a changed design makes
 * a new one, and until its manifest is in place the parts of the old one count.
 */
public final class SweepFiles {
    /** What a sweep's folder is called, inside the scenario's. */
    public static final String FOLDER = "sweep";

    public static final String MANIFEST = "manifest.json";
    public static final String DESIGN = "design.csv";
    public static final String VIEWS = "views.sql";
    public static final String ANALYSIS = "analysis.json";
    public static final String RESOLVED = "scenario.resolved.yaml";
    private static final String RESULTS = "results";
    private static final String WRITING = ".writing-";

    private final Path folder;

    public SweepFiles(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** A file, whether it is there or not. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Makes the folders, and removes what a process that was killed left behind. */
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve(RESULTS));
        for (Path place : List.of(folder, folder.resolve(RESULTS))) {
            for (Path leftover : list(place, WRITING + "*")) {
                Files.delete(leftover);
            }
        }
    }

    /** Parts of a generation, by number. */
    public List<Path> parts(int generation) throws IOException {
        return Files.isDirectory(folder.resolve(RESULTS))
                ? list(folder.resolve(RESULTS), "part-" + generation + "-*.parquet")
                : List.of();
    }

    Path part(int generation, int number) {
        return folder.resolve(RESULTS).resolve(String.format(Locale.ROOT, "part-%d-%06d.parquet", generation, number));
    }

    /** Number that the next part takes. */
    int nextPart(int generation) throws IOException {
        List<Path> parts = parts(generation);
        if (parts.isEmpty()) {
            return 0;
        }
        String last = parts.get(parts.size() - 1).getFileName().toString();
        return 1 + Integer.parseInt(last.substring(last.lastIndexOf('-') + 1, last.indexOf('.')));
    }

    /** Removes the parts of every other generation. */
    void keepOnly(int generation) throws IOException {
        for (Path part : list(folder.resolve(RESULTS), "part-*.parquet")) {
            if (!part.getFileName().toString().startsWith("part-" + generation + "-")) {
                Files.delete(part);
            }
        }
    }

    /** Writes one file. */
    @FunctionalInterface
    public interface Body {
        void write(Path file) throws IOException;
    }

    /** Puts a file in its place when all of it is written and on the disk. */
    public static void put(Path file, Body body) throws IOException {
        Path writing = file.resolveSibling(WRITING + file.getFileName());
        body.write(writing);
        try (FileChannel channel = FileChannel.open(writing, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(writing, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, pattern)) {
            entries.forEach(files::add);
        } catch (NoSuchFileException e) {
            return files;
        }
        files.sort(null);
        return files;
    }
}
