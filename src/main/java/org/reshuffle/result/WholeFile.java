package org.reshuffle.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of text under another name and moves it into place, so that nobody ever finds half of it. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a file in place of an earlier one; its folder is made if need be. */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no file");
        }
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
