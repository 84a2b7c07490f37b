package org.reshuffle.result;

import org.reshuffle.experiment.Numerals;
import org.reshuffle.world.Quarter;

/**
 * What came of one outcome in one arm: figures of the mean-field run, or else means of the seeds. Effects are in per cent of the thing compared with, shares in points; NaN
 * stands for what cannot be said.
 *
 * @param arm the arm
 * @param id {@code NATION.FAMILY.measure}
 * @param unit unit of the figures
 * @param at when
 * @param asked when it was asked for, later than {@code at} where the run ends before that
 * @param start the arm's own figure in its first quarter
 * @param baseline figure of the baseline at that time
 * @param value figure of the arm at that time
 * @param againstBaseline effect against the counterfactual
 * @param againstStart effect against the arm's own first quarter
 * @param low 5 % of the seeds' effects against the counterfactual lie below it; NaN without enough seeds
 * @param high 5 % lie above it; NaN without seeds
 */
public record OutcomeResult(
        String arm,
        String id,
        String unit,
        Quarter at,
        Quarter asked,
        double start,
        double baseline,
        double value,
        double againstBaseline,
        double againstStart,
        double low,
        double high) {

    /**
     * Whether the effect lies outside the interval of the seeds, as far as can be seen in print: chance has taken whole
     * clusters and governments elsewhere than expected flows went.
     */
    public boolean isOutside() {
        double nearest = Math.max(low, Math.min(high, againstBaseline));
        return nearest != againstBaseline
                && Double.isFinite(nearest)
                && !Numerals.signed(nearest).equals(Numerals.signed(againstBaseline));
    }
}
