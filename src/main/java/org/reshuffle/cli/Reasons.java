package org.reshuffle.cli;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CancellationException;
import org.reshuffle.result.BrokenJson;

/** Why something failed, as one line: Java's exceptions for files say little but the file's name. */
final class Reasons {
    private Reasons() {}

    static String of(Throwable failure, Language language) {
        if (failure instanceof NoSuchFileException e) {
            return language.text("reason.no-such-file", e.getFile());
        }
        if (failure instanceof AccessDeniedException e) {
            return language.text("reason.no-permission", e.getFile());
        }
        if (failure instanceof FileAlreadyExistsException e) {
            return language.text("reason.in-the-way", e.getFile());
        }
        if (failure instanceof NotDirectoryException e) {
            return language.text("reason.no-folder", e.getFile());
        }
        if (failure instanceof CharacterCodingException) {
            return language.text("reason.not-text");
        }
        if (failure instanceof BrokenJson e) {
            return language.text(
                    "reason.broken-json", e.file(), Integer.toString(e.line()), Integer.toString(e.column()));
        }
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        if (message == null) {
            return kind;
        }
        boolean tells = failure instanceof FileSystemException || failure instanceof IllegalArgumentException;
        return oneLine(tells ? message : kind + ": " + message);
    }

    /** Whether something ended because its thread was interrupted: file channels say so in ways of their own. */
    static boolean isInterruption(Throwable failure) {
        return failure instanceof InterruptedException
                || failure instanceof CancellationException
                || failure instanceof InterruptedIOException
                || failure instanceof ClosedByInterruptException
                || failure instanceof FileLockInterruptionException;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
