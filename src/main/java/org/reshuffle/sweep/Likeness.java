package org.reshuffle.sweep;

/** What two results are found to be in one figure. */
public enum Likeness {
    /** A difference is there, and not shown to be smaller than the margin. */
    DIFFERENT("different"),
    /** Any difference is shown to be smaller than the margin. */
    EQUIVALENT("equivalent"),
    /** Too few or too scattered pairs for either. */
    UNDECIDED("undecided");

    private final String key;

    Likeness(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
