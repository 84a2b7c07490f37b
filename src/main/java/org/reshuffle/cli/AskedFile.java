package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that an option asks for: where it cannot be written, that is said before minutes of work and not after. */
final class AskedFile {
    private AskedFile() {}

    /**
     * Where the file goes; an earlier one there is replaced, and its folder need not be there yet.
     *
     * @param option the option that names it
     * @throws UsageError if no file can be written there
     */
    static Path of(Session session, String option, String text) throws IOException {
        Path file = path(session, option, text);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (text.isBlank() || folder == null || Files.isDirectory(file)) {
            throw new UsageError(session.text("error.file-name", option, text));
        }
        Path nearest = ResultPlace.nearest(folder);
        if (!Files.isDirectory(nearest)) {
            throw new UsageError(session.text("error.not-a-folder", nearest.toString()));
        }
        if (!ResultPlace.takes(nearest)) {
            throw new UsageError(session.text("error.file-place", option, nearest.toString()));
        }
        return file;
    }

    private static Path path(Session session, String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageError(session.text("error.file-name", option, text));
        }
    }
}
