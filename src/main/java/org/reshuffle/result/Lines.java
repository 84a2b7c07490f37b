package org.reshuffle.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a large table line by line, as bytes: making text of each line would cost more than reading it. */
final class Lines {
    private static final int BLOCK = 1 << 18;

    private Lines() {}

    /** Takes one line, which ends with a line break. */
    @FunctionalInterface
    interface Reader {
        void read(byte[] block, int begin, int end);
    }

    /** @param head takes the first line */
    static void read(Path file, Consumer<String> head, Reader reader) throws IOException {
        byte[] block = new byte[BLOCK];
        int held = 0;
        boolean first = true;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block, held, block.length - held);
                    read >= 0;
                    read = in.read(block, held, block.length - held)) {
                held += read;
                int begin = 0;
                for (int end = end(block, 0, held); end >= 0; end = end(block, begin, held)) {
                    if (first) {
                        head.accept(new String(block, begin, end - begin, StandardCharsets.UTF_8));
                        first = false;
                    } else {
                        reader.read(block, begin, end);
                    }
                    begin = end + 1;
                }
                if (begin == 0 && held == block.length) {
                    block = Arrays.copyOf(block, 2 * block.length);
                }
                System.arraycopy(block, begin, block, 0, held - begin);
                held -= begin;
            }
        }
        if (first || held > 0) {
            throw new IllegalArgumentException(file.getFileName() + " ends in the middle of a line");
        }
    }

    private static int end(byte[] block, int from, int to) {
        for (int k = from; k < to; k++) {
            if (block[k] == '\n') {
                return k;
            }
        }
        return -1;
    }
}
