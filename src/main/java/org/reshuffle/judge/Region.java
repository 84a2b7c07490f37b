package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.reshuffle.experiment.Scenario.Uncertainty;

/**
 * Where in the space of assumptions a claim holds.
 *
 * @param limits what it takes, the tightest first
 * @param coverage share of the draws in which it holds that lie here [0, 1]
 * @param density share of the draws here in which it holds [0, 1]
 */
public record Region(ImmutableList<Limit> limits, double coverage, double density) {
    /** Density from which a region tells where a claim holds. */
    private static final double DENSE = Verdict.MOSTLY;
    /** Density below which a region does not tell where a claim holds, but where it does so more often. */
    private static final double TELLING = 0.75;
    /** Depth of the tree: two conditions can be kept in mind. */
    private static final int DEPTH = 2;
    /** Smallest part of all draws that tells anything. */
    private static final double LEAST = 0.05;
    /** A tree of two conditions is preferred as long as it covers this much of what a box of many covers. */
    private static final double READABLE = 0.8;

    /**
     * What one assumption must be.
     *
     * @param path the assumption
     * @param low from where on, negative infinity where there is no lower end
     * @param high up to where, infinity where there is no upper end
     */
    public record Limit(String path, double low, double high) {}

    /** Whether a claim can be said to hold here, and not only to hold more often. */
    public boolean tells() {
        return density >= TELLING;
    }

    /**
     * Finds the region: a leaf of a tree of depth two, or a box by patient rule induction where that covers more, freed
     * of the limits that chance explains.
     *
     * @param points a row each, in the units of the uncertainties
     * @param holds whether the claim holds there
     */
    static Region of(List<Uncertainty> uncertainties, double[][] points, boolean[] holds) {
        Box leaf = BoxSearch.widest(ConditionTree.leaves(points, holds, DEPTH, LEAST), DENSE);
        LimitTest test = new LimitTest(points, holds);
        Box box = BoxSearch.widest(
                BoxSearch.STANDARD.boxes(points, holds).stream()
                        .map(test::kept)
                        .collect(ImmutableList.toImmutableList()),
                DENSE);
        boolean leafTells = leaf.density() >= DENSE;
        boolean boxTells = box.density() >= DENSE;
        // Where neither tells where the claim holds, the one that comes nearer to it does.
        boolean dense = leafTells != boxTells
                ? leafTells
                : leafTells ? leaf.coverage() >= READABLE * box.coverage() : leaf.density() >= box.density();
        Box best = dense && leaf.bounded() > 0 ? leaf : box;
        return new Region(limits(uncertainties, points, best), best.coverage(), best.density());
    }

    private static ImmutableList<Limit> limits(List<Uncertainty> uncertainties, double[][] points, Box box) {
        return IntStream.range(0, uncertainties.size())
                .filter(box::bounds)
                .boxed()
                .sorted(Comparator.comparingLong(factor -> left(points, box, factor)))
                .map(factor -> new Limit(
                        uncertainties.get(factor).path(),
                        box.low().get(factor),
                        box.high().get(factor)))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many points the limits of one factor alone leave: the fewer, the tighter they are. */
    private static long left(double[][] points, Box box, int factor) {
        return Arrays.stream(points)
                .filter(point -> point[factor] >= box.low().get(factor)
                        && point[factor] <= box.high().get(factor))
                .count();
    }
}
