package org.reshuffle.sweep;

/**
 * One figure of two results.
 *
 * @param arm the arm, as the reference calls it
 * @param outcome the figure
 * @param effect whether it is the effect against the baseline, in per cent or points, rather than the figure itself
 * @param reference mean in the reference
 * @param other mean in the other
 * @param referenceDeviation standard deviation over the pairs, NaN of one
 * @param otherDeviation likewise
 * @param difference the other less the reference, in the unit of the figure
 * @param margin largest difference that does not matter, in the same unit
 */
public record PairedRow(
        String arm,
        OutcomeAt outcome,
        boolean effect,
        double reference,
        double other,
        double referenceDeviation,
        double otherDeviation,
        PairedDifference difference,
        double margin) {
    /** What rounding leaves of nothing. */
    private static final double NOTHING = 1e-12;

    /** @param margin in per cent of the reference; in points of shares and of effects */
    static PairedRow of(
            String arm,
            OutcomeAt outcome,
            boolean effect,
            double[] means,
            double[] deviations,
            PairedDifference found,
            double margin) {
        double size = Math.max(Math.abs(means[0]), Math.abs(means[1]));
        boolean points = effect || outcome.inPoints();
        double allowed = points ? margin : Math.max(NOTHING, Math.abs(means[0]) * margin / 100);
        PairedDifference sound = size < NOTHING ? PairedDifference.known(found.pairs(), 0) : found;
        return new PairedRow(arm, outcome, effect, means[0], means[1], deviations[0], deviations[1], sound, allowed);
    }

    /** Whether differences are told in points rather than per cent of the reference. */
    public boolean inPoints() {
        return effect || outcome.inPoints();
    }

    /** A difference in the unit of the figure as it is told: in per cent of the reference, or points; NaN of nothing. */
    private double told(double value) {
        if (inPoints() || value == 0) {
            return value;
        }
        return Math.abs(reference) < NOTHING ? Double.NaN : 100 * value / Math.abs(reference);
    }

    /** The difference in per cent of the reference, or in points. */
    public double change() {
        return told(difference.mean());
    }

    /** Lower end of the interval of {@link #change}, NaN without one. */
    public double low() {
        return difference.hasInterval() ? told(difference.low()) : Double.NaN;
    }

    public double high() {
        return difference.hasInterval() ? told(difference.high()) : Double.NaN;
    }

    public Likeness likeness() {
        return difference.likeness(margin);
    }

    /** Whether nothing at all differs. */
    public boolean same() {
        return difference.mean() == 0 && likeness() == Likeness.EQUIVALENT;
    }
}
