package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import java.util.List;
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

    /**
     * Finds the region: a leaf of a tree of depth two, or a box by patient rule induction where that covers more.
     *
     * @param points a row each, in the units of the uncertainties
     * @param holds whether the claim holds there
     */
    static Region of(List<Uncertainty> uncertainties, double[][] points, boolean[] holds) {
        Box leaf = BoxSearch.widest(ConditionTree.leaves(points, holds, DEPTH, LEAST), DENSE);
        Box box = BoxSearch.widest(BoxSearch.STANDARD.boxes(points, holds), DENSE);
        boolean dense = leaf.density() >= DENSE == box.density() >= DENSE
                ? leaf.coverage() >= READABLE * box.coverage()
                : leaf.density() >= DENSE;
        Box best = dense && leaf.bounded() > 0 ? leaf : box;
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        for (int k = 0; k < uncertainties.size(); k++) {
            if (best.bounds(k)) {
                limits.add(new Limit(
                        uncertainties.get(k).path(),
                        best.low().get(k),
                        best.high().get(k)));
            }
        }
        return new Region(limits.build(), best.coverage(), best.density());
    }
}
