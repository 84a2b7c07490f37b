package org.reshuffle.judge.claim;

import java.util.Arrays;
import org.reshuffle.world.Quarter;

/**
 * What part of the variance that two causes explain together, in a linear regression over many items, is the first
 * one's: what it adds to R squared, averaged over both orders in which the causes may come.
 *
 * <pre>
 * R2(1) = r_y1^2,  R2(2) = r_y2^2,  R2(12) = (r_y1^2 + r_y2^2 - 2 r_y1 r_y2 r_12) / (1 - r_12^2)
 * share of 1 = (R2(1) + R2(12) - R2(2)) / (2 R2(12))
 * </pre>
 *
 * <p>Source: Lindeman, Merenda, Gold (1980); Groemping (2007, The American Statistician 61).
 *
 * @param outcome what is explained
 * @param first the cause whose part is told [per cent]
 * @param second the other cause
 */
public record Explained(Quantity outcome, Quantity first, Quantity second, Over over) implements Quantity {
    /** Below this the causes explain nothing, or are one and the same. */
    private static final double NOTHING = 1e-9;

    @Override
    public double value(Case at) {
        return part(over.values(outcome, at), over.values(first, at), over.values(second, at));
    }

    static double part(double[] outcome, double[] first, double[] second) {
        double[] all = {
            Relation.correlation(outcome, first),
            Relation.correlation(outcome, second),
            Relation.correlation(first, second)
        };
        double left = 1 - all[2] * all[2];
        if (Double.isNaN(Arrays.stream(all).sum()) || left < NOTHING) {
            return Double.NaN;
        }
        double alone = all[0] * all[0];
        double other = all[1] * all[1];
        double both = (alone + other - 2 * all[0] * all[1] * all[2]) / left;
        return both < NOTHING ? Double.NaN : 100 * (alone + both - other) / (2 * both);
    }

    @Override
    public Quarter last() {
        return Quantity.later(outcome.last(), Quantity.later(first.last(), second.last()));
    }
}
