package org.reshuffle.random;

/**
 * Random numbers looked up by key, not drawn in turn: the same (seed, purpose, quarter, agent) gives the same number
 * whatever else happens, so two runs differ only by what differs in the world.
 *
 * <p>A key is mixed word by word with the finaliser of SplitMix64 (Steele, Lea, Flood 2014, OOPSLA; constants of
 * Stafford's variant 13), a bijection that passes the usual batteries on counters.
 */
public final class KeyedStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;

    /** What a draw decides. Appending a purpose leaves the draws of the others alone. */
    public enum Purpose {
        EVENT,
        DESTINATION,
        FAMILY,
        BIRTH,
        DEATH,
        CONVERSION,
        LEADER,
        PACT,
        INVESTMENT,
        BRIEFING,
        STANCE,
        DESIGN_ORDER,
        DESIGN_PLACE,
        BOOTSTRAP,
        REVERSAL
    }

    private final long key;

    private KeyedStream(long key) {
        this.key = key;
    }

    /** The stream of one decision in one quarter. */
    public static KeyedStream of(long seed, Purpose purpose, int quarter) {
        return new KeyedStream(
                mix(mix(mix(seed + GOLDEN) + GOLDEN * (purpose.ordinal() + 1)) + GOLDEN * (quarter + 1)));
    }

    /** A number in [0, 1) that belongs to an agent. */
    public double uniform(long agent) {
        return (mix(key + GOLDEN * (agent + 1)) >>> 11) * UNIT;
    }

    private static long mix(long word) {
        long z = word;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
