package org.reshuffle.observe;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;

/**
 * Everything observed in one run of one arm. Quarters are counted from 0, the first of the run. Nation {@link #WORLD}
 * stands for all nations, family {@link #ALL} for the manufacturing families.
 */
public final class Observations {
    /** Index that stands for the whole world. */
    public static final int WORLD = -1;
    /** Index that stands for all manufacturing families. */
    public static final int ALL = -1;

    private static final Measure[] MEASURES = Measure.values();

    private final BaseWorld world;
    private final Quarter start;
    private final int quarters;
    private final int nations;
    private final int families;
    private final boolean[] manufacturing;
    /** By measure; cells at {@code (quarter * S + family) * N + nation}, nations at {@code quarter * N + nation}. */
    private final double[][] values;

    private ImmutableList<ClusterMove> moves = ImmutableList.of();

    public Observations(BaseWorld world, Quarter start, int quarters) {
        this.world = world;
        this.start = start;
        this.quarters = quarters;
        this.nations = world.nations().size();
        this.families = world.families().size();
        manufacturing = new boolean[families];
        for (int s = 0; s < families; s++) {
            manufacturing[s] = world.families().get(s).manufacturing();
        }
        values = new double[MEASURES.length][];
        for (Measure measure : MEASURES) {
            if (!measure.derived()) {
                int width = measure.scope() == Measure.Scope.CELL ? nations * families : nations;
                values[measure.ordinal()] = new double[quarters * width];
            }
        }
    }

    public BaseWorld world() {
        return world;
    }

    public Quarter start() {
        return start;
    }

    public int quarters() {
        return quarters;
    }

    /** Moves of clusters in the order they happened; empty in the mean-field mode, which has no clusters. */
    public ImmutableList<ClusterMove> moves() {
        return moves;
    }

    public void keep(ImmutableList<ClusterMove> ledger) {
        moves = ledger;
    }

    /** The whole series of a measure that is kept, for the observer that fills it and for fast readers. */
    public double[] series(Measure measure) {
        if (measure.derived()) {
            throw new IllegalArgumentException(measure.key() + " is derived, not kept");
        }
        return values[measure.ordinal()];
    }

    /** Index of a cell's figure in {@link #series}. */
    public int cell(int quarter, int nation, int family) {
        return (quarter * families + family) * nations + nation;
    }

    /**
     * A figure, aggregated where {@code nation} is {@link #WORLD} or {@code family} is {@link #ALL}: sums add up,
     * indices and shares of a cell measure are averaged with output as weights; a nation measure is averaged with
     * income as weights and ignores the family. The world's {@code share} of a family is the family's part of world
     * manufacturing output.
     */
    public double value(Measure measure, int nation, int family, int quarter) {
        if (measure.derived()) {
            Measure part = measure == Measure.SHARE ? Measure.OUTPUT : Measure.CAPACITY;
            double whole = nation == WORLD ? value(part, WORLD, ALL, quarter) : value(part, WORLD, family, quarter);
            return whole == 0 ? 0 : 100 * value(part, nation, family, quarter) / whole;
        }
        if (measure.scope() == Measure.Scope.NATION) {
            return nationValue(measure, nation, quarter);
        }
        double[] series = values[measure.ordinal()];
        double[] weights = measure.form() == Measure.Form.SUM ? null : values[Measure.OUTPUT.ordinal()];
        double sum = 0;
        double weight = 0;
        for (int i = nation == WORLD ? 0 : nation; i < (nation == WORLD ? nations : nation + 1); i++) {
            for (int s = family == ALL ? 0 : family; s < (family == ALL ? families : family + 1); s++) {
                if (family == ALL && !manufacturing[s]) {
                    continue;
                }
                int at = cell(quarter, i, s);
                double w = weights == null ? 1 : weights[at];
                sum += w * series[at];
                weight += w;
            }
        }
        if (weights == null) {
            return sum;
        }
        return weight == 0
                ? (nation == WORLD || family == ALL ? 0 : series[cell(quarter, nation, family)])
                : sum / weight;
    }

    private double nationValue(Measure measure, int nation, int quarter) {
        double[] series = values[measure.ordinal()];
        if (nation != WORLD) {
            return series[quarter * nations + nation];
        }
        double[] weights = measure.form() == Measure.Form.SUM ? null : values[Measure.REAL_INCOME.ordinal()];
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < nations; i++) {
            double w = weights == null ? 1 : weights[quarter * nations + i];
            sum += w * series[quarter * nations + i];
            weight += w;
        }
        return weights == null || weight == 0 ? sum : sum / weight;
    }
}
