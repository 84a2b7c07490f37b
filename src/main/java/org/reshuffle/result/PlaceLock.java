package org.reshuffle.result;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other processes from changing a place where results lie. Its file is there only while it is held: who holds it
 * removes it, and who was waiting for a file that is gone asks again. One thread of a process at a time.
 */
public final class PlaceLock implements AutoCloseable {
    static final String NAME = ".reshuffle.lock";

    private final Path file;
    private final @Nullable Object key;
    private final FileChannel channel;

    private PlaceLock(Path file, @Nullable Object key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /** Waits until no other process holds the place. */
    static PlaceLock of(Path place) throws IOException {
        Path file = place.resolve(NAME);
        while (true) {
            PlaceLock lock = attempt(file);
            if (lock != null) {
                return lock;
            }
        }
    }

    /** Holds a place, or gives null at once where another process holds it. */
    public static @Nullable PlaceLock ifFree(Path place) throws IOException {
        Path file = place.resolve(NAME);
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    return null;
                }
            } catch (NoSuchFileException e) {
                // Removed by who held it.
            }
        }
        return of(place);
    }

    /** Null where the file was removed in between. */
    private static @Nullable PlaceLock attempt(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another process holds it, or was killed and left it.
        }
        FileChannel channel = null;
        PlaceLock taken = null;
        try {
            Object key = key(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
            boolean opened = Objects.equals(key, key(file));
            // Trying first lets a thread that was interrupted take a lock that nobody holds, and so remove it.
            if (channel.tryLock() == null) {
                channel.lock();
            }
            if (opened && Objects.equals(key, key(file))) {
                taken = new PlaceLock(file, key, channel);
            }
        } catch (NoSuchFileException e) {
            // Removed by who held it.
        } finally {
            if (channel != null && taken == null) {
                channel.close();
            }
        }
        return taken;
    }

    /** What tells a file from a later one of its name; null where the system does not say. */
    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    @Override
    public void close() throws IOException {
        try {
            if (key != null) {
                Files.deleteIfExists(file);
            }
        } finally {
            channel.close();
        }
    }
}
