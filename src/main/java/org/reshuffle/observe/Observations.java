package org.reshuffle.observe;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
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
    /** By measure and quarter: cells at {@code family * N + nation}, or nations; null where nothing is kept yet. */
    private final double[][][] rows;
    /** By quarter. */
    private final boolean[] kept;

    private ImmutableList<ClusterMove> moves = ImmutableList.of();
    private ImmutableList<Decision> decisions = ImmutableList.of();

    public Observations(BaseWorld world, Quarter start, int quarters) {
        this(world, start, quarters, ImmutableIntArray.of());
    }

    /** @param asked the quarters whose figures are kept; empty for all */
    public Observations(BaseWorld world, Quarter start, int quarters, ImmutableIntArray asked) {
        this.world = world;
        this.start = start;
        this.quarters = quarters;
        this.nations = world.nations().size();
        this.families = world.families().size();
        manufacturing = new boolean[families];
        for (int s = 0; s < families; s++) {
            manufacturing[s] = world.families().get(s).manufacturing();
        }
        rows = new double[MEASURES.length][quarters][];
        kept = new boolean[quarters];
        Arrays.fill(kept, asked.isEmpty());
        asked.forEach(quarter -> kept[quarter] = true);
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

    /** Whether a quarter's figures are kept. */
    public boolean keeps(int quarter) {
        return kept[quarter];
    }

    /** Moves of clusters in the order they happened; empty in the mean-field mode, which has no clusters. */
    public ImmutableList<ClusterMove> moves() {
        return moves;
    }

    public void keep(ImmutableList<ClusterMove> ledger) {
        moves = ledger;
    }

    /** What governments decided and what befell them, in order; empty where it was not asked for. */
    public ImmutableList<Decision> decisions() {
        return decisions;
    }

    public void decided(ImmutableList<Decision> chronicle) {
        decisions = chronicle;
    }

    /** Writes down a quarter's figures of a measure that is kept, of all cells or all nations. */
    public void record(Measure measure, int quarter, double[] figures) {
        checkKept(measure, quarter);
        rows[measure.ordinal()][quarter] = figures.clone();
    }

    /** A quarter's figures, by {@link #cell} or by nation, for the observer that fills them and for fast readers. */
    public double[] row(Measure measure, int quarter) {
        checkKept(measure, quarter);
        double[][] byQuarter = rows[measure.ordinal()];
        if (byQuarter[quarter] == null) {
            byQuarter[quarter] = new double[measure.scope() == Measure.Scope.CELL ? nations * families : nations];
        }
        return byQuarter[quarter];
    }

    private void checkKept(Measure measure, int quarter) {
        if (measure.derived()) {
            throw new IllegalArgumentException(measure.key() + " is derived, not kept");
        }
        if (!kept[quarter]) {
            throw new IllegalArgumentException("nobody asked for the figures of quarter " + quarter);
        }
    }

    /** A copy of the whole series of a measure that is kept, quarter after quarter. */
    public double[] series(Measure measure) {
        int width = row(measure, 0).length;
        double[] series = new double[quarters * width];
        for (int quarter = 0; quarter < quarters; quarter++) {
            System.arraycopy(row(measure, quarter), 0, series, quarter * width, width);
        }
        return series;
    }

    /** Index of a cell's figure in {@link #row}. */
    public int cell(int nation, int family) {
        return family * nations + nation;
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
        double[] figures = row(measure, quarter);
        double[] weights = measure.form() == Measure.Form.SUM ? null : row(Measure.OUTPUT, quarter);
        double sum = 0;
        double weight = 0;
        for (int i = nation == WORLD ? 0 : nation; i < (nation == WORLD ? nations : nation + 1); i++) {
            for (int s = family == ALL ? 0 : family; s < (family == ALL ? families : family + 1); s++) {
                if (family == ALL && !manufacturing[s]) {
                    continue;
                }
                int at = cell(i, s);
                double w = weights == null ? 1 : weights[at];
                sum += w * figures[at];
                weight += w;
            }
        }
        if (weights == null) {
            return sum;
        }
        return weight == 0 ? (nation == WORLD || family == ALL ? 0 : figures[cell(nation, family)]) : sum / weight;
    }

    private double nationValue(Measure measure, int nation, int quarter) {
        double[] figures = row(measure, quarter);
        if (nation != WORLD) {
            return figures[nation];
        }
        double[] weights = measure.form() == Measure.Form.SUM ? null : row(Measure.REAL_INCOME, quarter);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < nations; i++) {
            double w = weights == null ? 1 : weights[i];
            sum += w * figures[i];
            weight += w;
        }
        return weights == null || weight == 0 ? sum : sum / weight;
    }
}
