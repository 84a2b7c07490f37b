package org.reshuffle.result;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose pieces are made by several threads and stand in it in their own order. */
final class OrderedOutput implements AutoCloseable {
    private final OutputStream out;
    private int next;

    private OrderedOutput(OutputStream out) {
        this.out = out;
    }

    /** Makes one piece of a file. */
    interface Maker {
        void make(int index, ByteText into);
    }

    /**
     * Writes a file of a head and {@code count} pieces.
     *
     * @param pieceSize about how many bytes a piece has
     */
    static void write(Path file, ByteText head, int threads, int count, int pieceSize, Maker maker)
            throws IOException, InterruptedException {
        try (OrderedOutput output = new OrderedOutput(Files.newOutputStream(file))) {
            output.out.write(head.array(), 0, head.length());
            ThreadLocal<ByteText> buffers = ThreadLocal.withInitial(() -> new ByteText(pieceSize));
            Parallel.each(threads, count, index -> {
                ByteText piece = buffers.get();
                piece.clear();
                maker.make(index, piece);
                output.put(index, piece);
            });
            buffers.remove();
        }
    }

    private synchronized void put(int index, ByteText piece) throws IOException, InterruptedException {
        while (next != index) {
            wait();
        }
        out.write(piece.array(), 0, piece.length());
        next++;
        notifyAll();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
