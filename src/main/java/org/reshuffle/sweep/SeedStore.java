package org.reshuffle.sweep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The figures of every seed of every arm, on disk until the quantiles are known, so that memory does not grow with the
 * number of seeds. The file has no name once it is open, so it goes when the process goes, however that ends.
 */
final class SeedStore implements AutoCloseable {
    private final FileChannel channel;
    private final int seeds;
    private final int quarters;
    private final int width;

    /**
     * @param folder where there is room: four bytes for every figure, quarter, seed and arm
     * @param width figures in a quarter
     */
    SeedStore(Path folder, int seeds, int quarters, int width) throws IOException {
        this.seeds = seeds;
        this.quarters = quarters;
        this.width = width;
        Path file = Files.createTempFile(folder, ".seeds", ".bin");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Files.delete(file);
        } catch (IOException e) {
            // Windows keeps the name of an open file; there the option above removes it when it is closed.
        }
    }

    int width() {
        return width;
    }

    /** A buffer for that many figures. */
    static ByteBuffer buffer(int figures) {
        return ByteBuffer.allocateDirect(Float.BYTES * figures).order(ByteOrder.nativeOrder());
    }

    /** Keeps the figures of one quarter of a run. */
    void put(int arm, int seed, int quarter, ByteBuffer figures) throws IOException {
        long at = offset(arm, seed, quarter);
        while (figures.hasRemaining()) {
            at += channel.write(figures, at);
        }
    }

    /** Reads figures of a quarter of a run, from number {@code from} on, as many as the buffer takes. */
    void get(int arm, int seed, int quarter, int from, ByteBuffer into) throws IOException {
        long at = offset(arm, seed, quarter) + (long) Float.BYTES * from;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new IOException("the store of seeds ends before the figures of a run");
            }
            at += read;
        }
    }

    private long offset(int arm, int seed, int quarter) {
        return (long) Float.BYTES * width * (((long) arm * seeds + seed) * quarters + quarter);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
