package org.reshuffle.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes from changing a place where results lie. Its empty file stays when it is let go: were it
 * removed, a process that had opened it could hold a file that is gone while another holds one of the same name. One
 * thread of a process at a time.
 */
public final class PlaceLock implements AutoCloseable {
    static final String NAME = ".reshuffle.lock";

    private final FileChannel channel;

    private PlaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other process holds the place. */
    static PlaceLock of(Path place) throws IOException {
        FileChannel channel =
                FileChannel.open(place.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            // Trying first lets a thread that was interrupted take a lock that nobody holds.
            taken = channel.tryLock() != null || channel.lock().isValid();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return new PlaceLock(channel);
    }

    /** Holds a place, or gives null at once where another process holds it. */
    public static @Nullable PlaceLock ifFree(Path place) throws IOException {
        FileChannel channel =
                FileChannel.open(place.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
            return taken ? new PlaceLock(channel) : null;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
