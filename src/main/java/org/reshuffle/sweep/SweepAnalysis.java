package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.sensitivity.MorrisEffects;
import org.reshuffle.experiment.sensitivity.RankRegression;
import org.reshuffle.experiment.sensitivity.Replication;
import org.reshuffle.experiment.sensitivity.Shapley;
import org.reshuffle.experiment.sensitivity.SobolIndices;
import org.reshuffle.experiment.sensitivity.Swings;

/**
 * What the rows of a sweep tell of its factors, by the method that its design was made for: Sobol indices of a Saltelli
 * design, elementary effects of Morris's, swings of one factor at a time, Shapley values of every set of causes, and of
 * any other sample a regression of ranks. Points with a run that failed are left out, with their block.
 */
public final class SweepAnalysis {
    private static final int RESAMPLES = 200;
    private static final int FEWEST_BLOCKS = 2;

    private final SweepPlan plan;
    private final SweepOutcomes outcomes;

    public SweepAnalysis(Sweep sweep) {
        plan = sweep.plan();
        outcomes = new SweepOutcomes(sweep);
    }

    /** Of every arm and outcome of which enough is known. */
    public ImmutableList<Influence> influences() throws IOException {
        ImmutableList.Builder<Influence> influences = ImmutableList.builder();
        double[][] points = plan.design().kind().equals("saltelli") ? new double[0][] : outcomes.points();
        for (String arm : outcomes.arms()) {
            for (int k = 0; k < plan.outcomes().size(); k++) {
                Influence influence = influence(arm, k, points, outcomes.means(arm, k));
                if (influence != null) {
                    influences.add(influence);
                }
            }
        }
        return influences.build();
    }

    private @Nullable Influence influence(String arm, int outcome, double[][] points, double[] all) {
        int block = plan.design().block();
        List<Integer> whole = SweepOutcomes.whole(all, block);
        double[] values = whole.stream().mapToDouble(point -> all[point]).toArray();
        if (values.length < FEWEST_BLOCKS * block) {
            return null;
        }
        String kind = plan.design().kind();
        if (kind.equals("saltelli")) {
            return sobol(arm, outcome, values);
        }
        double[][] rows = whole.stream().map(point -> points[point]).toArray(double[][]::new);
        return switch (kind) {
            case "morris" -> morris(arm, outcome, unit(rows), values);
            // Swings are from the centre, which is the first point.
            case "oat" -> whole.get(0) == 0 ? swings(arm, outcome, rows, values) : null;
            case "shapley" -> values.length == all.length ? shapley(arm, outcome, rows, values) : null;
            default -> ranks(arm, outcome, rows, values);
        };
    }

    private Influence sobol(String arm, int outcome, double[] values) {
        int factors = plan.design().factors().size();
        SobolIndices found =
                SobolIndices.of(values, factors, RESAMPLES, plan.scenario().seed());
        List<ImmutableDoubleArray> rows = new ArrayList<>();
        for (int k = 0; k < factors; k++) {
            rows.add(ImmutableDoubleArray.of(
                    found.first().get(k),
                    found.firstLow().get(k),
                    found.firstHigh().get(k),
                    found.total().get(k),
                    found.totalLow().get(k),
                    found.totalHigh().get(k)));
        }
        return influence(
                arm,
                outcome,
                values.length,
                "sobol",
                ImmutableList.of("first", "firstLow", "firstHigh", "total", "totalLow", "totalHigh"),
                3,
                rows,
                found.first().stream().sum());
    }

    private Influence morris(String arm, int outcome, double[][] points, double[] values) {
        MorrisEffects found = MorrisEffects.of(points, values);
        List<ImmutableDoubleArray> rows = new ArrayList<>();
        for (int k = 0; k < points[0].length; k++) {
            rows.add(ImmutableDoubleArray.of(
                    found.meanAbsolute().get(k),
                    found.mean().get(k),
                    found.deviation().get(k)));
        }
        return influence(
                arm, outcome, values.length, "morris", ImmutableList.of("muStar", "mu", "sigma"), 0, rows, Double.NaN);
    }

    private Influence swings(String arm, int outcome, double[][] points, double[] values) {
        Swings found = Swings.of(points, values);
        List<ImmutableDoubleArray> rows = new ArrayList<>();
        for (int k = 0; k < points[0].length; k++) {
            rows.add(ImmutableDoubleArray.of(
                    found.swing().get(k), found.low().get(k), found.high().get(k)));
        }
        return influence(
                arm,
                outcome,
                values.length,
                "one-at-a-time",
                ImmutableList.of("swing", "atLow", "atHigh"),
                0,
                rows,
                Double.NaN);
    }

    /** Effects are per range of a factor, so that factors of other units compare. */
    private double[][] unit(double[][] points) {
        List<Factor> factors = plan.design().factors();
        double[][] unit = new double[points.length][];
        for (int row = 0; row < points.length; row++) {
            unit[row] = points[row].clone();
            for (int k = 0; k < unit[row].length; k++) {
                double low = factors.get(k).at(0);
                double range = factors.get(k).at(1) - low;
                unit[row][k] = range == 0 ? 0 : (points[row][k] - low) / range;
            }
        }
        return unit;
    }

    /** The first factor is the highest bit of a point's number. */
    private Influence shapley(String arm, int outcome, double[][] points, double[] values) {
        double[] sets = new double[values.length];
        for (int row = 0; row < points.length; row++) {
            int set = 0;
            for (int k = 0; k < points[row].length; k++) {
                set |= points[row][k] != 0 ? 1 << k : 0;
            }
            sets[set] = values[row];
        }
        Shapley found = Shapley.of(sets);
        List<ImmutableDoubleArray> rows = new ArrayList<>();
        for (int k = 0; k < points[0].length; k++) {
            rows.add(ImmutableDoubleArray.of(found.parts().get(k), found.share(k)));
        }
        return influence(
                arm, outcome, values.length, "shapley", ImmutableList.of("part", "share"), 0, rows, Double.NaN);
    }

    private @Nullable Influence ranks(String arm, int outcome, double[][] points, double[] values) {
        RankRegression found = RankRegression.of(points, values);
        if (found == null) {
            return null;
        }
        List<ImmutableDoubleArray> rows = new ArrayList<>();
        found.coefficients().forEach(coefficient -> rows.add(ImmutableDoubleArray.of(coefficient)));
        return influence(
                arm,
                outcome,
                values.length,
                "rank-regression",
                ImmutableList.of("coefficient"),
                0,
                rows,
                found.explained());
    }

    private Influence influence(
            String arm,
            int outcome,
            int points,
            String method,
            ImmutableList<String> figures,
            int ranking,
            List<ImmutableDoubleArray> values,
            double explained) {
        List<Influence.Row> rows = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            rows.add(new Influence.Row(plan.design().factors().get(k).path(), values.get(k)));
        }
        rows.sort(Comparator.comparingDouble(row -> -Math.abs(row.values().get(ranking))));
        return new Influence(
                arm,
                plan.outcomes().get(outcome),
                outcomes.effect(arm),
                points,
                method,
                figures,
                ranking,
                ImmutableList.copyOf(rows),
                explained);
    }

    /**
     * How many seeds an outcome of an arm needs.
     *
     * @param arm the arm
     * @param outcome head of the outcome's column
     */
    public record Seeds(String arm, String outcome, Replication replication) {}

    /** Of every outcome, where there are two seeds or more. */
    public ImmutableList<Seeds> seeds() throws IOException {
        ImmutableList.Builder<Seeds> advice = ImmutableList.builder();
        int first = plan.seeds().get(0) == org.reshuffle.observe.RunRecord.MEAN_FIELD ? 1 : 0;
        int count = plan.seeds().size() - first;
        if (count < 2) {
            return advice.build();
        }
        for (String arm : outcomes.arms()) {
            for (int k = 0; k < plan.outcomes().size(); k++) {
                double[][] bySeed = new double[count][];
                for (int seed = 0; seed < count; seed++) {
                    bySeed[seed] = outcomes.values(arm, k, first + seed);
                }
                double[][] byPoint = complete(bySeed);
                if (byPoint.length >= 2) {
                    advice.add(new Seeds(arm, plan.outcomes().get(k), Replication.of(byPoint)));
                }
            }
        }
        return advice.build();
    }

    /** Points of which all seeds ended well, a row each. */
    private static double[][] complete(double[][] bySeed) {
        List<double[]> rows = new ArrayList<>();
        for (int point = 0; point < bySeed[0].length; point++) {
            double[] row = new double[bySeed.length];
            boolean sound = true;
            for (int seed = 0; seed < row.length; seed++) {
                row[seed] = bySeed[seed][point];
                sound &= Double.isFinite(row[seed]);
            }
            if (sound) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** The arms and points of this analysis, for the search for conditions. */
    SweepOutcomes outcomes() {
        return outcomes;
    }
}
