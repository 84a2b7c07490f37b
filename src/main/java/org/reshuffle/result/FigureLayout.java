package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

/**
 * Where each figure of a quarter stands in one row of numbers: first every measure of every nation, manufacturing
 * families together, then some measures of every nation and family; measure by measure, nation by nation, the world
 * after the last.
 */
public final class FigureLayout {
    /** What is kept of a nation, in the order of the columns of {@code nations.csv}. */
    public static final ImmutableList<Measure> NATION_MEASURES = ImmutableList.copyOf(Measure.values());

    /** What is kept of a nation's family, with the spread over seeds. */
    public static final ImmutableList<Measure> FAMILY_MEASURES =
            ImmutableList.of(Measure.OUTPUT, Measure.SHARE, Measure.CLUSTER_SHARE, Measure.CAPACITY, Measure.EXPORTS);

    private static final int M = NATION_MEASURES.size();
    private static final int F = FAMILY_MEASURES.size();

    private final int nations;
    private final int families;
    private final boolean[] manufacturing;

    public FigureLayout(BaseWorld world) {
        nations = world.nations().size();
        families = world.families().size();
        manufacturing = new boolean[families];
        for (int s = 0; s < families; s++) {
            manufacturing[s] = world.families().get(s).manufacturing();
        }
    }

    public int nations() {
        return nations;
    }

    public int families() {
        return families;
    }

    /** Rows of places: the nations and, last, the world. */
    public int places() {
        return nations + 1;
    }

    /** The nation's index as {@link Observations} takes it. */
    public int nationOf(int place) {
        return place == nations ? Observations.WORLD : place;
    }

    /** How many figures a quarter has. */
    public int width() {
        return nationWidth() + places() * families * F;
    }

    /** How many of them belong to nations as a whole; these come first. */
    public int nationWidth() {
        return places() * M;
    }

    /** Where a nation's figure stands; {@code column} is an index into {@link #NATION_MEASURES}. */
    public int nation(int place, int column) {
        return column * places() + place;
    }

    /** Where a family's figure stands; {@code column} is an index into {@link #FAMILY_MEASURES}. */
    public int family(int place, int family, int column) {
        return nationWidth() + (column * families + family) * places() + place;
    }

    /** The measure at a place of the row. */
    public Measure measureAt(int index) {
        return index < nationWidth()
                ? NATION_MEASURES.get(index / places())
                : FAMILY_MEASURES.get((index - nationWidth()) / (families * places()));
    }

    /** The figures of one quarter, as {@link Observations#value} gives them. */
    public void fill(Observations from, int quarter, double[] row) {
        for (int column = 0; column < M; column++) {
            Measure measure = NATION_MEASURES.get(column);
            if (measure.scope() == Measure.Scope.NATION) {
                for (int place = 0; place < places(); place++) {
                    row[nation(place, column)] = from.value(measure, nationOf(place), Observations.ALL, quarter);
                }
            } else if (!measure.derived()) {
                fillCells(from, quarter, measure, column, row);
            }
        }
        fillShares(Measure.SHARE, Measure.OUTPUT, row);
        fillShares(Measure.CLUSTER_SHARE, Measure.CAPACITY, row);
    }

    // Everything a cell measure adds up to, in one pass over its cells.
    private void fillCells(Observations from, int quarter, Measure measure, int column, double[] row) {
        double[] figures = from.row(measure, quarter);
        double[] weights = measure.form() == Measure.Form.SUM ? null : from.row(Measure.OUTPUT, quarter);
        int kept = FAMILY_MEASURES.indexOf(measure);
        double[] sums = new double[nations];
        double[] sumWeights = new double[nations];
        for (int s = 0; s < families; s++) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                double w = weights == null ? 1 : weights[cell];
                double value = w * figures[cell];
                sum += value;
                weight += w;
                if (manufacturing[s]) {
                    sums[i] += value;
                    sumWeights[i] += w;
                }
            }
            if (kept >= 0) {
                System.arraycopy(figures, s * nations, row, family(0, s, kept), nations);
                row[family(nations, s, kept)] = weights == null ? sum : ratio(sum, weight);
            }
        }
        double worldSum = 0;
        double worldWeight = 0;
        for (int i = 0; i < nations; i++) {
            worldSum += sums[i];
            worldWeight += sumWeights[i];
            row[nation(i, column)] = weights == null ? sums[i] : ratio(sums[i], sumWeights[i]);
        }
        row[nation(nations, column)] = weights == null ? worldSum : ratio(worldSum, worldWeight);
    }

    // A nation's part of the world's; of the world itself, a family's part of manufacturing.
    private void fillShares(Measure share, Measure part, double[] row) {
        int column = NATION_MEASURES.indexOf(share);
        int partColumn = NATION_MEASURES.indexOf(part);
        double world = row[nation(nations, partColumn)];
        for (int place = 0; place < places(); place++) {
            row[nation(place, column)] = 100 * ratio(row[nation(place, partColumn)], world);
        }
        int kept = FAMILY_MEASURES.indexOf(share);
        int partKept = FAMILY_MEASURES.indexOf(part);
        for (int s = 0; s < families; s++) {
            double family = row[family(nations, s, partKept)];
            for (int place = 0; place < places(); place++) {
                double whole = place == nations ? world : family;
                row[family(place, s, kept)] = 100 * ratio(row[family(place, s, partKept)], whole);
            }
        }
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
