package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.world.Text;

/**
 * What is found of a claim.
 *
 * @param claim the claim
 * @param draws how many draws were judged
 * @param holding in how many of them it holds
 * @param undefined how many gave no answer, failed runs among them
 * @param interval of the share in which it holds
 * @param parts what is found of each part
 * @param againstControl effect on its measure against the counterfactual
 * @param againstStart change of it since the start
 * @param region where it holds; null unless it holds only under conditions
 * @param central whether it holds where every assumption is central
 * @param flips changes of one assumption that turn the central answer, the smallest first
 * @param failures how often runs failed, by reason
 */
public record Judgement(
        Claim claim,
        int draws,
        int holding,
        int undefined,
        WilsonInterval interval,
        ImmutableList<Part> parts,
        Spread againstControl,
        Spread againstStart,
        @Nullable Region region,
        Truth central,
        ImmutableList<Flip> flips,
        ImmutableMap<String, Integer> failures) {

    /**
     * What is found of a part.
     *
     * @param says what it asks
     * @param holding draws in which it is met
     * @param undefined draws without an answer
     * @param figure its quantity
     */
    public record Part(Text says, int holding, int undefined, Spread figure) {}

    public Verdict verdict() {
        return Verdict.of(holding, undefined, draws);
    }

    /** Share of the draws in which it holds [0, 1]. */
    public double share() {
        return holding / (double) draws;
    }

    /** Whether more draws would not change the verdict, at 95 per cent. */
    public boolean settled() {
        return verdict() != Verdict.UNDEFINED && interval.settles();
    }

    /** Whether answers so far settle a claim, so that more draws would not change what is said of it. */
    public static boolean settles(List<Answer> answers) {
        List<Truth> truths = answers.stream().map(Answer::truth).toList();
        int holding = count(truths, Truth.TRUE);
        return WilsonInterval.of(holding, truths.size()).settles()
                && Verdict.of(holding, count(truths, Truth.UNDEFINED), truths.size()) != Verdict.UNDEFINED;
    }

    /**
     * Counts answers.
     *
     * @param points where each was given, in the units of the group's uncertainties
     * @param search looks for flips
     */
    public static Judgement of(
            ClaimGroup group, Claim claim, double[][] points, List<Answer> answers, FlipSearch search) {
        boolean[] holds = new boolean[answers.size()];
        Map<String, Integer> failures = new TreeMap<>();
        for (int k = 0; k < holds.length; k++) {
            holds[k] = answers.get(k).truth() == Truth.TRUE;
            String failure = answers.get(k).failure();
            if (failure != null) {
                failures.merge(failure, 1, Integer::sum);
            }
        }
        int holding = count(answers.stream().map(Answer::truth).toList(), Truth.TRUE);
        int undefined = count(answers.stream().map(Answer::truth).toList(), Truth.UNDEFINED);
        boolean conditional = Verdict.of(holding, undefined, holds.length) == Verdict.CONDITIONAL;
        return new Judgement(
                claim,
                holds.length,
                holding,
                undefined,
                WilsonInterval.of(holding, holds.length),
                parts(claim, answers),
                Spread.ofAll(
                        answers.stream().mapToDouble(Answer::againstControl).toArray()),
                Spread.ofAll(answers.stream().mapToDouble(Answer::againstStart).toArray()),
                conditional ? Region.of(group.uncertainties(), points, holds) : null,
                search.central(),
                search.flips(),
                ImmutableMap.copyOf(failures));
    }

    private static ImmutableList<Part> parts(Claim claim, List<Answer> answers) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (int k = 0; k < Answer.parts(claim).size(); k++) {
            int part = k;
            List<Truth> truths =
                    answers.stream().map(answer -> answer.parts().get(part)).toList();
            parts.add(new Part(
                    Answer.parts(claim).get(k).says(),
                    count(truths, Truth.TRUE),
                    count(truths, Truth.UNDEFINED),
                    Spread.of(answers.stream()
                            .mapToDouble(answer -> answer.figures()[part])
                            .toArray())));
        }
        return parts.build();
    }

    private static int count(List<Truth> truths, Truth which) {
        return (int) truths.stream().filter(truth -> truth == which).count();
    }
}
