package org.reshuffle.cli;

import java.io.PrintStream;
import org.reshuffle.sweep.Progress;

/** How far a scenario has come, on one line of a terminal that is written over again and again. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int BAR = 24;
    /** A terminal shows no more, and drawing takes time of its own. */
    private static final long NANOS_BETWEEN = 100_000_000;

    private final PrintStream err;
    private final String name;
    private final int columns;
    private long drawn;
    private int width;

    /**
     * @param name what is going on
     * @param columns what the terminal has: a longer line could not be written over
     */
    ProgressLine(PrintStream err, String name, int columns) {
        this.err = err;
        this.name = name;
        this.columns = columns;
        drawn = System.nanoTime() - NANOS_BETWEEN;
    }

    @Override
    public void update(int done, int total) {
        long now = System.nanoTime();
        if (now - drawn < NANOS_BETWEEN && done < total) {
            return;
        }
        drawn = now;
        draw(line(done, total));
    }

    private String line(int done, int total) {
        int full = (int) ((long) BAR * done / total);
        String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
        String line = bar + " " + done + "/" + total + " " + name;
        int length = line.length();
        while (length > 0 && TextTable.width(line.substring(0, length)) >= columns) {
            length--;
        }
        return line.substring(0, length);
    }

    private void draw(String line) {
        int now = TextTable.width(line);
        err.print("\r" + line + " ".repeat(Math.max(0, width - now)));
        err.flush();
        width = now;
    }

    /** Leaves the line as if nothing had been there. */
    @Override
    public void close() {
        if (width > 0) {
            draw("");
            err.print("\r");
            err.flush();
        }
    }
}
