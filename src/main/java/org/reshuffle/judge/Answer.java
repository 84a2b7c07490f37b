package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.claim.Case;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.judge.claim.Runs;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.judge.claim.Window;

/**
 * What one draw says of a claim.
 *
 * @param truth whether the claim holds
 * @param parts whether each of its parts does, in the order of {@link #parts(Claim)}
 * @param figures the quantity of each part
 * @param againstControl effect on the claim's measure against the counterfactual [per cent; shares in points]
 * @param againstStart change of it since the start in the treatment, likewise
 * @param failure why there is no answer where a run failed
 */
public record Answer(
        Truth truth,
        ImmutableList<Truth> parts,
        double[] figures,
        double againstControl,
        double againstStart,
        @Nullable String failure) {

    /** What is reported by itself: every bound, whatever it is put together with. */
    public static ImmutableList<Condition.Bound> parts(Claim claim) {
        ImmutableList.Builder<Condition.Bound> parts = ImmutableList.builder();
        add(claim.holds(), parts);
        return parts.build();
    }

    private static void add(Condition condition, ImmutableList.Builder<Condition.Bound> parts) {
        if (condition instanceof Condition.Bound bound) {
            parts.add(bound);
        }
        condition.parts().forEach(part -> add(part, parts));
    }

    /** The answer of the runs of one draw; a run that fails leaves the whole draw without one. */
    public static Answer of(Claim claim, Runs runs) {
        ImmutableList<Condition.Bound> parts = parts(claim);
        double[] figures = new double[parts.size()];
        try {
            Case here = Case.of(runs);
            ImmutableList.Builder<Truth> truths = ImmutableList.builder();
            for (int k = 0; k < figures.length; k++) {
                figures[k] = parts.get(k).quantity().value(here);
                truths.add(parts.get(k).truth(figures[k]));
            }
            ImmutableList<Truth> found = truths.build();
            return new Answer(
                    whole(claim.holds(), found.iterator()),
                    found,
                    figures,
                    effect(claim, claim.run(ClaimRun.CONTROL), here),
                    effect(claim, null, here),
                    null);
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            Arrays.fill(figures, Double.NaN);
            ImmutableList<Truth> open =
                    parts.stream().map(part -> Truth.UNDEFINED).collect(ImmutableList.toImmutableList());
            return new Answer(Truth.UNDEFINED, open, figures, Double.NaN, Double.NaN, reason);
        }
    }

    /** Puts the truths of the parts together, so that no quantity is worked out twice. */
    private static Truth whole(Condition condition, Iterator<Truth> parts) {
        if (condition instanceof Condition.Bound) {
            return parts.next();
        }
        Truth truth = condition instanceof Condition.Any ? Truth.FALSE : Truth.TRUE;
        for (Condition part : condition.parts()) {
            Truth next = whole(part, parts);
            truth = condition instanceof Condition.Any ? truth.or(next) : truth.and(next);
        }
        return condition instanceof Condition.Not ? truth.not() : truth;
    }

    private static double effect(Claim claim, @Nullable ClaimRun against, Case here) {
        return new Change(
                        claim.measure(),
                        claim.run(ClaimRun.TREATMENT),
                        Window.at(claim.horizon()),
                        against,
                        Change.Unit.standard(claim.measure().measure()))
                .value(here);
    }
}
