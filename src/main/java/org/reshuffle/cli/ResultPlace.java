package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.reshuffle.result.ResultWriter;

/** Whether a result may be written where it would go: over an earlier result, but over nothing else. */
final class ResultPlace {
    /** What a sweep leaves in the same folder. */
    private static final String SWEEP = "sweep";

    private ResultPlace() {}

    /** What keeps a result from being written, null if nothing does. */
    static @Nullable String obstacle(Path out, String name, Language language) throws IOException {
        Path nearest = nearest(out.toAbsolutePath().normalize());
        if (!Files.isDirectory(nearest)) {
            return language.text("error.not-a-folder", nearest.toString());
        }
        if (!takes(nearest)) {
            return language.text("error.not-writable", nearest.toString());
        }
        Path target = out.resolve(name);
        return isFree(target) ? null : language.text("error.foreign-folder", target.toString());
    }

    /** What is there of a folder and those above it: a folder in which the rest can be made, or what is in the way. */
    static Path nearest(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there;
    }

    /** Whether a folder can be made there: rights alone do not tell of file systems that take nothing. */
    static boolean takes(Path folder) {
        try {
            Files.delete(Files.createTempDirectory(folder, ".reshuffle"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        if (Files.isRegularFile(target.resolve(ResultWriter.MANIFEST))) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(target)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().equals(SWEEP)) {
                    return false;
                }
            }
        }
        return true;
    }
}
