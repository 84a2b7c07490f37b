package org.reshuffle.observe;

import java.nio.charset.StandardCharsets;

/**
 * One number that stands for all figures of a result: equal fingerprints mean equal bits. Each run has a digest of its
 * own, so runs can be digested as they end, in any order and place; the fingerprint is the SHA-256 of those digests in
 * the order of arms and seeds.
 */
public final class Fingerprint {
    private final Sha256 digest = new Sha256();

    /**
     * Digest of one run: SHA-256 over its extent and then every kept series, measure by measure, as IEEE 754 doubles
     * with the lowest byte first. Minus zero counts as zero, and every NaN as the same.
     *
     * @param words where the words go: fresh, and of SHA-256
     */
    public static byte[] ofRun(Observations observations, WordDigest words) {
        words.update(observations.quarters());
        words.update(observations.world().nations().size());
        words.update(observations.world().families().size());
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                for (double value : observations.series(measure)) {
                    // Adding zero turns -0.0 into 0.0 and leaves every other number as it is.
                    words.update(Double.doubleToLongBits(value + 0.0));
                }
            }
        }
        return words.digest();
    }

    /** {@link #ofRun(Observations, WordDigest)} without help from the platform. */
    public static byte[] ofRun(Observations observations) {
        return ofRun(observations, new Sha256());
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
