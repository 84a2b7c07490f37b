package org.reshuffle.judge;

/** What is found of a claim; the key is what machines read. */
public enum Verdict {
    /** In at least 90 per cent of the draws. */
    HOLDS("holds"),
    /** In some draws and not in others: it depends on assumptions. */
    CONDITIONAL("holds-only-under"),
    /** In at most 10 per cent. */
    FAILS("fails"),
    /** More than 10 per cent of the draws give no answer. */
    UNDEFINED("undefined");

    /** From this share of draws on a claim holds. */
    public static final double MOSTLY = 0.9;

    /** Down to this share it fails. */
    public static final double HARDLY = 0.1;

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /**
     * The verdict on a claim. Draws without an answer count against whatever verdict they could overturn.
     *
     * @param holding draws in which it holds
     * @param undefined draws that give no answer
     * @param draws all draws
     */
    public static Verdict of(int holding, int undefined, int draws) {
        if (undefined > HARDLY * draws) {
            return UNDEFINED;
        }
        if (holding >= MOSTLY * draws) {
            return HOLDS;
        }
        return holding + undefined <= HARDLY * draws ? FAILS : CONDITIONAL;
    }
}
