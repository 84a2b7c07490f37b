package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.judge.Box;
import org.reshuffle.judge.BoxSearch;
import org.reshuffle.judge.ConditionTree;

/**
 * Where in the space of its factors a sweep's outcome is on one side of a threshold: a box (PRIM) and the leaves of a
 * tree of depth two in which most points are cases.
 *
 * @param arm in which arm
 * @param where the condition, as it was asked
 * @param points how many points were looked at
 * @param cases how many of them meet the condition
 * @param box where most of them lie; null where all points or none are cases
 * @param leaves where more than half of the points are cases
 */
public record Discovery(
        String arm,
        String where,
        int points,
        int cases,
        @Nullable Box box,
        ImmutableList<Box> leaves) {
    private static final double DENSE = 0.8;
    private static final int DEPTH = 2;
    private static final double LEAST_MASS = 0.05;

    /** What is asked of an outcome. */
    public record Condition(String text, int outcome, boolean below, boolean orEqual, double threshold) {
        boolean meets(double value) {
            return value == threshold ? orEqual : value < threshold == below;
        }
    }

    /** Looks in every arm. */
    public static ImmutableList<Discovery> of(SweepAnalysis analysis, Condition condition) throws IOException {
        SweepOutcomes outcomes = analysis.outcomes();
        double[][] points = outcomes.points();
        ImmutableList.Builder<Discovery> found = ImmutableList.builder();
        for (String arm : outcomes.arms()) {
            double[] values = outcomes.means(arm, condition.outcome());
            List<Integer> whole = SweepOutcomes.whole(values, 1);
            boolean[] cases = new boolean[whole.size()];
            int count = 0;
            for (int row = 0; row < cases.length; row++) {
                cases[row] = condition.meets(values[whole.get(row)]);
                count += cases[row] ? 1 : 0;
            }
            double[][] rows = whole.stream().map(point -> points[point]).toArray(double[][]::new);
            boolean some = count > 0 && count < cases.length;
            found.add(new Discovery(
                    arm,
                    condition.text(),
                    cases.length,
                    count,
                    some ? BoxSearch.widest(BoxSearch.STANDARD.boxes(rows, cases), DENSE) : null,
                    some ? leaves(rows, cases) : ImmutableList.of()));
        }
        return found.build();
    }

    private static ImmutableList<Box> leaves(double[][] rows, boolean[] cases) {
        return ConditionTree.leaves(rows, cases, DEPTH, LEAST_MASS).stream()
                .filter(leaf -> leaf.density() > 0.5)
                .collect(ImmutableList.toImmutableList());
    }
}
