package org.reshuffle.result;

import java.io.Serial;
import java.util.Locale;

/** A file that should be JSON and is not, or not to its end. */
public final class BrokenJson extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    BrokenJson(String file, int line, int column) {
        super(String.format(Locale.ROOT, "%s:%d:%d: is no JSON, or ends too early", file, line, column));
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    /** Where the reading ended, counted from 1. */
    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
