package org.reshuffle.model;

import java.io.Serial;

/** A run broke an accounting identity; the message names the quarter, the place and both numbers. */
public final class InvariantViolation extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    InvariantViolation(String message) {
        super(message);
    }
}
