package org.reshuffle.observe;

import java.nio.charset.StandardCharsets;

/**
 * One number that stands for all figures of a result: equal fingerprints mean equal bits. Each run has a digest of its
 * own, so runs can be digested as they end, in any order and place; the fingerprint is the SHA-256 of those digests in
 * the order of arms and seeds.
 */
public final class Fingerprint {
    private static final int YEAR = 4;
    private static final int SIX_YEARS = 6 * YEAR;

    private final Sha256 digest = new Sha256();

    /**
     * Digest of one run: SHA-256 over its extent and then every kept series, measure by measure, as IEEE 754 doubles
     * with the lowest byte first. Minus zero counts as zero, and every NaN as the same.
     *
     * @param stride 1 takes every quarter; n every n-th, counted back from the last, which sees whatever happened
     *     before, for a quarter's state carries over to the next
     * @param words where the words go: fresh, and of SHA-256
     */
    public static byte[] ofRun(Observations observations, int stride, WordDigest words) {
        int quarters = observations.quarters();
        words.update(quarters);
        words.update(observations.world().nations().size());
        words.update(observations.world().families().size());
        for (Measure measure : Measure.values()) {
            if (measure.derived()) {
                continue;
            }
            for (int quarter = (quarters - 1) % stride; quarter < quarters; quarter += stride) {
                for (double figure : observations.row(measure, quarter)) {
                    // Adding zero turns -0.0 into 0.0 and leaves every other number as it is.
                    words.update(Double.doubleToLongBits(figure + 0.0));
                }
            }
        }
        return words.digest();
    }

    /**
     * The stride with which a run is taken: the last quarter and every year before it in the mean-field mode, every
     * sixth year of a seed's run. More would take longer than the run.
     */
    public static int stride(long seed) {
        return seed == RunRecord.MEAN_FIELD ? YEAR : SIX_YEARS;
    }

    /**
     * Takes in a run.
     *
     * @param seed its seed, {@link RunRecord#MEAN_FIELD} for the mean-field run
     * @param run its digest; an empty array for a run that failed
     */
    public Fingerprint add(String arm, long seed, byte[] run) {
        byte[] name = arm.getBytes(StandardCharsets.UTF_8);
        digest.update((long) name.length);
        digest.update(name);
        digest.update(seed);
        digest.update((long) run.length);
        digest.update(run);
        return this;
    }

    /** The fingerprint, 64 hexadecimal digits. Nothing may be added after it. */
    public String hex() {
        return Sha256.hex(digest.digest());
    }
}
