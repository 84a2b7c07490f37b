package org.reshuffle.cli;

import java.util.List;

/** Something about the call that keeps anything from being run, told in the language of the session. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** One complaint a line, for {@code reshuffle: } to stand before the first. */
    UsageError(String message) {
        super(message, null, false, false);
    }

    UsageError(List<String> lines) {
        this(String.join("\n", lines));
    }
}
