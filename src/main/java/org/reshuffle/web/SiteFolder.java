package org.reshuffle.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the page as a folder that any web host can serve. It is written under another name and moved into place, so
 * that no visitor ever finds half of it.
 */
public final class SiteFolder {
    /** Tells GitHub Pages to serve files as they are; by it a folder of ours is known. */
    static final String MARK = ".nojekyll";

    private static final String WORKER = ServiceWorker.PATH;

    private SiteFolder() {}

    /** Whether a page may be written here: nothing is there, or an empty folder, or an earlier page. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty()
                    || (Files.exists(folder.resolve(MARK))
                            && Files.exists(folder.resolve(WORKER))
                            && Files.exists(folder.resolve("data").resolve("catalog.json")));
        }
    }

    /** Writes the files in place of what is there. */
    public static void write(PageFiles files, Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            throw new IOException(folder + " is no folder to write to");
        }
        Files.createDirectories(parent);
        Path unfinished = Files.createTempDirectory(parent, "." + whole.getFileName() + ".");
        Path former = unfinished.resolveSibling(unfinished.getFileName() + ".former");
        try {
            Path made = Files.createDirectory(unfinished.resolve("page"));
            for (PageFile file : files.all()) {
                Path place = made.resolve(file.path());
                Files.createDirectories(place.getParent());
                Files.write(place, file.bytes());
            }
            if (Files.exists(whole)) {
                Files.move(whole, former);
            }
            try {
                Files.move(made, whole, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (Files.exists(former)) {
                    Files.move(former, whole);
                }
                throw e;
            }
        } finally {
            delete(unfinished);
            delete(former);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> entries = Files.walk(folder)) {
            deepestFirst = entries.sorted((one, other) -> other.compareTo(one)).toList();
        }
        for (Path entry : deepestFirst) {
            Files.delete(entry);
        }
    }
}
