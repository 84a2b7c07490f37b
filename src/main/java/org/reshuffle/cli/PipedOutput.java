package org.reshuffle.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What goes into a pipe. Its reader may have enough, as {@code head} has: what comes after is let go, and nothing is wrong.
 */
final class PipedOutput extends FilterOutputStream {
    private boolean read = true;

    PipedOutput(OutputStream pipe) {
        super(pipe);
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (read) {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                read = false;
            }
        }
    }

    @Override
    public void flush() {
        if (read) {
            try {
                out.flush();
            } catch (IOException e) {
                read = false;
            }
        }
    }
}
