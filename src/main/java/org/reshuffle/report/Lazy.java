package org.reshuffle.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Something that is read from a file when it is first needed, once whoever asks. */
final class Lazy<T> {
    private final Source<T> source;
    private @Nullable T value;

    Lazy(Source<T> source) {
        this.source = source;
    }

    /** Reads it. */
    @FunctionalInterface
    interface Source<T> {
        T read() throws IOException;
    }

    synchronized T get() {
        T held = value;
        if (held == null) {
            try {
                held = source.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            value = held;
        }
        return held;
    }
}
