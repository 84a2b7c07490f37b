package org.reshuffle.sweep;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of paired differences, with Student's interval and tests of difference and of equivalence.
 *
 * <pre>
 * interval   mean -/+ t(1 - alpha/2, n - 1) s / sqrt(n)
 * different  two-sided test of a mean of zero
 * equivalent two one-sided tests, p = max(P(T >= (mean + margin) / se), P(T >= (margin - mean) / se))
 * </pre>
 *
 * Source: Student (1908), Biometrika 6; Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15. Without
 * any spread between pairs the mean is taken as known.
 *
 * @param pairs how many pairs, n
 * @param mean of the differences
 * @param standardError of the mean, NaN where nothing is known of it
 * @param freedom degrees of freedom of the standard error, 0 without one
 * @param exact whether the difference is known and no estimate, as between runs without chance
 */
public record PairedDifference(long pairs, double mean, double standardError, long freedom, boolean exact) {
    /** Chance of a false finding, of either kind. */
    public static final double ALPHA = 0.05;

    /** Of pairs that are independent of each other; {@code deviation} is the standard deviation of the differences. */
    public static PairedDifference of(long pairs, double mean, double deviation) {
        return new PairedDifference(pairs, mean, deviation / Math.sqrt(pairs), Math.max(0, pairs - 1), false);
    }

    /**
     * Of pairs that share both points and seeds, each seed being run at every point. The variance of the mean is taken as
     * the sum of that over points and that over seeds, which is a little too large rather than too small; Owen (2007),
     * Annals of Applied Statistics 1, section 3. Degrees of freedom are those of the smaller of the two.
     *
     * @param points how many points, over whose means the differences have the standard deviation {@code overPoints}
     * @param seeds likewise
     */
    public static PairedDifference crossed(long points, double overPoints, long seeds, double overSeeds, double mean) {
        double variance = overPoints * overPoints / points + overSeeds * overSeeds / seeds;
        return new PairedDifference(
                points * seeds, mean, Math.sqrt(variance), Math.max(0, Math.min(points, seeds) - 1), false);
    }

    /** Of what is known without chance. */
    public static PairedDifference known(long pairs, double mean) {
        return new PairedDifference(pairs, mean, 0, 0, true);
    }

    /** Of means alone, of whose chance nothing is known. */
    public static PairedDifference unknown(long pairs, double mean) {
        return new PairedDifference(pairs, mean, Double.NaN, 0, false);
    }

    /** Whether chance can be told from difference. */
    public boolean hasInterval() {
        return !exact && freedom > 0 && Double.isFinite(standardError);
    }

    /** Half of the interval that holds the mean with probability {@code 1 - }{@link #ALPHA}; NaN without one. */
    public double halfWidth() {
        return hasInterval() ? student().inverseCumulativeProbability(1 - ALPHA / 2) * standardError : Double.NaN;
    }

    public double low() {
        return mean - halfWidth();
    }

    public double high() {
        return mean + halfWidth();
    }

    private TDistribution student() {
        return new TDistribution(freedom);
    }

    /** Probability of so large a mean, to either side, if there were no difference; NaN without an interval. */
    public double pDifferent() {
        return hasInterval() ? Math.min(1, 2 * above(Math.abs(mean))) : Double.NaN;
    }

    /**
     * Probability of so small a mean if the difference were as large as the margin or larger; NaN without an interval.
     *
     * @param margin largest difference that does not matter, in the unit of the mean
     */
    public double pEquivalent(double margin) {
        return hasInterval() ? Math.max(above(mean + margin), above(margin - mean)) : Double.NaN;
    }

    /** P(T >= distance / se). */
    private double above(double distance) {
        if (standardError == 0) {
            return distance > 0 ? 0 : distance < 0 ? 1 : 0.5;
        }
        return student().cumulativeProbability(-distance / standardError);
    }

    /** What the pairs show. A difference that is there but surely smaller than the margin counts as equivalence. */
    public Likeness likeness(double margin) {
        if (exact || (hasInterval() && standardError == 0)) {
            return Math.abs(mean) <= margin ? Likeness.EQUIVALENT : Likeness.DIFFERENT;
        }
        if (pEquivalent(margin) < ALPHA) {
            return Likeness.EQUIVALENT;
        }
        return pDifferent() < ALPHA ? Likeness.DIFFERENT : Likeness.UNDECIDED;
    }
}
