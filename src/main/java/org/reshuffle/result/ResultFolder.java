package org.reshuffle.result;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A folder of results being written. Everything goes to a temporary folder beside the final one and is moved into
 * place at once by {@link #commit}; until then earlier results stay as they are. A process that dies leaves a temporary
 * folder, which the next one in the same place removes. What others keep in a result's folder, such as a sweep, stays.
 *
 * <p>Two locks keep processes apart: each temporary folder is locked by its writer as long as it lives, and moving and
 * clearing happen under one lock of the place.
 */
public final class ResultFolder implements AutoCloseable {
    private static final String LOCK = PlaceLock.NAME;
    private static final String WRITING = ".writing-";
    private static final String REPLACED = ".replaced-";
    /** Threads of one process cannot hold a file lock twice: they queue here first. */
    private static final Object PLACE = new Object();
    /** Folders that this process writes: probing their locks would release them. */
    private static final Set<Path> ALIVE = ConcurrentHashMap.newKeySet();

    /** Every file that a run may write: a new result replaces these and nothing else. */
    static final ImmutableSet<String> OWN = ImmutableSet.of(
            LOCK,
            ResultWriter.MANIFEST,
            ResultWriter.RESOLVED,
            ResultWriter.NATIONS,
            ResultWriter.SECTORS,
            ResultWriter.EFFECTS,
            ResultWriter.MOVES,
            ResultWriter.DECISIONS,
            ResultWriter.FORCES,
            ResultWriter.FLOWS,
            ResultWriter.TRADE,
            ResultWriter.SUMMARY,
            ResultWriter.COLUMNS,
            ResultWriter.REPORT,
            ResultWriter.SEED_NATIONS,
            ResultWriter.SEED_SECTORS);

    private final Path out;
    private final String name;
    private final Path folder;
    private @Nullable FileChannel alive;

    private ResultFolder(Path out, String name, Path folder, FileChannel alive) {
        this.out = out;
        this.name = name;
        this.folder = folder;
        this.alive = alive;
    }

    /**
     * Starts a folder of results.
     *
     * @param out where results lie; made if missing
     * @param name name of the scenario
     */
    public static ResultFolder begin(Path out, String name) throws IOException {
        Files.createDirectories(out);
        synchronized (PLACE) {
            try (PlaceLock place = PlaceLock.of(out)) {
                clearLeftovers(out, name);
                Path folder = Files.createDirectory(out.resolve(
                        "." + name + WRITING + UUID.randomUUID().toString().substring(0, 8)));
                try {
                    return new ResultFolder(out, name, folder, lockAlive(folder));
                } catch (IOException | RuntimeException e) {
                    delete(folder);
                    throw e;
                }
            }
        }
    }

    /** Where to write. */
    public Path path() {
        return folder;
    }

    /** Where it will stand. */
    public Path target() {
        return out.resolve(name);
    }

    /** Puts the folder in its place, instead of an earlier one of that name. */
    public Path commit() throws IOException {
        synchronized (PLACE) {
            try (PlaceLock place = PlaceLock.of(out)) {
                release();
                Files.deleteIfExists(folder.resolve(LOCK));
                Path replaced = out.resolve(
                        "." + name + REPLACED + UUID.randomUUID().toString().substring(0, 8));
                boolean earlier = Files.exists(target());
                if (earlier) {
                    Files.move(target(), replaced);
                }
                Files.move(folder, target());
                if (earlier) {
                    settle(replaced, target());
                }
                return target();
            }
        }
    }

    /** Removes what was not put in its place. */
    @Override
    public void close() throws IOException {
        release();
        delete(folder);
    }

    private void release() throws IOException {
        ALIVE.remove(folder);
        if (alive != null) {
            alive.close();
            alive = null;
        }
    }

    private static FileChannel lockAlive(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        // Nobody else knows the folder yet; trying, unlike waiting, does not mind an interruption.
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("another process holds " + folder);
        }
        ALIVE.add(folder);
        return channel;
    }

    /** Gives a result that was set aside back if nothing took its place; else only what is not a run's own. */
    private static void settle(Path replaced, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(replaced, target);
            return;
        }
        if (Files.isDirectory(replaced)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(replaced)) {
                for (Path entry : entries) {
                    Path kept = target.resolve(entry.getFileName().toString());
                    if (!OWN.contains(entry.getFileName().toString()) && !Files.exists(kept)) {
                        Files.move(entry, kept);
                    }
                }
            }
        }
        delete(replaced);
    }

    private static void clearLeftovers(Path out, String name) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(out, "." + name + ".*-*")) {
            for (Path leftover : leftovers) {
                String file = leftover.getFileName().toString();
                if (file.startsWith("." + name + REPLACED)) {
                    settle(leftover, out.resolve(name));
                } else if (file.startsWith("." + name + WRITING) && abandoned(leftover)) {
                    delete(leftover);
                }
            }
        }
    }

    private static boolean abandoned(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (ALIVE.contains(folder)) {
            return false;
        }
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
