package org.reshuffle.judge.claim;

/** Whether a condition is met; a quantity that has no answer leaves it open (Kleene 1952, strong three-valued logic). */
public enum Truth {
    FALSE,
    UNDEFINED,
    TRUE;

    static Truth of(boolean met) {
        return met ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    public Truth or(Truth other) {
        return ordinal() > other.ordinal() ? this : other;
    }

    public Truth not() {
        return values()[2 - ordinal()];
    }
}
