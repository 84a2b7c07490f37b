package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.ArmResult;
import org.reshuffle.result.Comparison;
import org.reshuffle.result.Figure;

/** Outcomes of a sweep as an analysis wants them: of one arm, by point. */
final class SweepOutcomes {
    /** Points that ranking and discovery look at, in whole blocks: more tell little more, and take memory. */
    private static final int MOST = 1 << 16;

    private final Sweep sweep;
    private final SweepPlan plan;
    private final int size;

    SweepOutcomes(Sweep sweep) {
        this.sweep = sweep;
        plan = sweep.plan();
        int block = plan.design().block();
        // Sobol indices need no points, only outcomes: eight bytes for each run.
        long most = plan.design().kind().equals("saltelli") ? Integer.MAX_VALUE / 8 : MOST;
        size = (int) (Math.min(most, plan.design().count()) / block * block);
    }

    /** How many points are looked at. */
    int size() {
        return size;
    }

    /** Arms that are looked at: all but the baseline, unless there is no other. */
    List<String> arms() {
        List<String> arms = new ArrayList<>(plan.arms());
        if (arms.size() > 1) {
            arms.remove(ArmResult.BASELINE);
        }
        return arms;
    }

    /** Whether outcomes of an arm are taken against the baseline. */
    boolean effect(String arm) {
        return plan.hasBaseline() && !arm.equals(ArmResult.BASELINE);
    }

    /** What the factors stood at, a row a point. */
    double[][] points() {
        Points points = plan.design().source().open();
        double[][] rows = new double[size][];
        Arrays.setAll(rows, points::at);
        return rows;
    }

    /** An outcome by point, the mean of its seeds; NaN where a run of the point failed. */
    double[] means(String arm, int outcome) throws IOException {
        double[] means = new double[size];
        // The mean-field run stands for the mean of the seeds where both were made.
        List<Integer> seeds = plan.seeds().contains(RunRecord.MEAN_FIELD)
                ? List.of(plan.seeds().indexOf(RunRecord.MEAN_FIELD))
                : java.util.stream.IntStream.range(0, plan.seeds().size())
                        .boxed()
                        .toList();
        for (int seed : seeds) {
            double[] values = values(arm, outcome, seed);
            for (int point = 0; point < size; point++) {
                means[point] += values[point] / seeds.size();
            }
        }
        return means;
    }

    /** An outcome by point with one seed. */
    double[] values(String arm, int outcome, int seed) throws IOException {
        double[] values = level(arm, outcome, seed);
        if (effect(arm)) {
            Measure measure = Figure.of(
                            plan.scenario().outcomes().get(outcome).id(),
                            plan.scenario().world())
                    .measure();
            double[] control = level(ArmResult.BASELINE, outcome, seed);
            for (int point = 0; point < size; point++) {
                values[point] = Comparison.effect(measure, values[point], control[point]);
            }
        }
        return values;
    }

    private double[] level(String arm, int outcome, int seed) throws IOException {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        int place = seed * plan.arms().size() + plan.arms().indexOf(arm);
        List<Path> parts = sweep.parts();
        if (parts.isEmpty()) {
            return values;
        }
        String column = SweepColumns.name(plan.outcomes().get(outcome));
        String sql = "SELECT point, " + column + " FROM " + SweepStore.reading(parts) + " WHERE " + column
                + " IS NOT NULL AND run % " + plan.each() + " = " + place + " AND point < " + size;
        sweep.store().query(sql, rows -> {
            while (rows.next()) {
                values[(int) rows.getLong(1)] = rows.getDouble(2);
            }
        });
        return values;
    }

    /** Which of the points have a value in every block of theirs. */
    static ImmutableList<Integer> whole(double[] values, int block) {
        ImmutableList.Builder<Integer> whole = ImmutableList.builder();
        for (int from = 0; from + block <= values.length; from += block) {
            boolean sound = true;
            for (int k = from; k < from + block; k++) {
                sound &= Double.isFinite(values[k]);
            }
            for (int k = from; sound && k < from + block; k++) {
                whole.add(k);
            }
        }
        return whole.build();
    }
}
