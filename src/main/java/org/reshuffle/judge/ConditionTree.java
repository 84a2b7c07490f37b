package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * A shallow tree of conditions: cuts the space in two at the factor and value that tell points where a claim holds from
 * the others best, and each part once more, down to a depth. Its leaves are boxes that share no more than borders, on
 * which no point of the data lies.
 *
 * <pre>impurity of a part = 2 p (1 - p) n,   p share of its n points where the claim holds</pre>
 *
 * <p>Source: Breiman, Friedman, Olshen, Stone (1984), Classification and Regression Trees. Draws: none.
 */
public final class ConditionTree {
    private final double[][] points;
    private final boolean[] cases;
    private final int least;
    private final int allCases;
    private final ImmutableList.Builder<Box> leaves = ImmutableList.builder();

    private ConditionTree(double[][] points, boolean[] cases, int least) {
        this.points = points;
        this.cases = cases;
        this.least = least;
        int count = 0;
        for (boolean holds : cases) {
            count += holds ? 1 : 0;
        }
        allCases = count;
    }

    /** A part of the points that one cut leaves on a side. */
    private record Cut(int factor, double at, double impurity) {}

    /**
     * Grows a tree and gives its leaves, low sides first.
     *
     * @param points a row each
     * @param cases whether the claim holds at a point
     * @param depth how many cuts lie at most between the whole and a leaf
     * @param leastMass share of all points below which no leaf is
     */
    public static ImmutableList<Box> leaves(double[][] points, boolean[] cases, int depth, double leastMass) {
        int least = Math.max(1, (int) Math.ceil(leastMass * points.length));
        ConditionTree tree = new ConditionTree(points, cases, least);
        int factors = points[0].length;
        double[] low = new double[factors];
        double[] high = new double[factors];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        int[] rows = new int[points.length];
        Arrays.setAll(rows, row -> row);
        tree.grow(rows, low, high, depth);
        return tree.leaves.build();
    }

    private void grow(int[] rows, double[] low, double[] high, int depth) {
        Cut cut = depth == 0 ? null : best(rows);
        if (cut == null) {
            leaves.add(leaf(rows, low, high));
            return;
        }
        int[] below = Arrays.stream(rows)
                .filter(row -> points[row][cut.factor] <= cut.at)
                .toArray();
        int[] above = Arrays.stream(rows)
                .filter(row -> points[row][cut.factor] > cut.at)
                .toArray();
        double[] highBelow = high.clone();
        highBelow[cut.factor] = cut.at;
        grow(below, low, highBelow, depth - 1);
        double[] lowAbove = low.clone();
        lowAbove[cut.factor] = cut.at;
        grow(above, lowAbove, high, depth - 1);
    }

    /** The cut that leaves the least impurity; null where none lessens it. */
    private @org.jspecify.annotations.Nullable Cut best(int[] rows) {
        int holding = count(rows);
        Cut best = null;
        double least = impurity(holding, rows.length) - 1e-9 * rows.length;
        for (int factor = 0; factor < points[0].length; factor++) {
            Cut cut = best(rows, factor, holding, least);
            if (cut != null) {
                best = cut;
                least = cut.impurity;
            }
        }
        return best;
    }

    private @org.jspecify.annotations.Nullable Cut best(int[] rows, int factor, int holding, double bound) {
        Integer[] sorted = Arrays.stream(rows).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (one, other) -> Double.compare(points[one][factor], points[other][factor]));
        Cut best = null;
        double smallest = bound;
        int below = 0;
        for (int k = 0; k < sorted.length - 1; k++) {
            below += cases[sorted[k]] ? 1 : 0;
            int size = k + 1;
            double here = points[sorted[k]][factor];
            double next = points[sorted[k + 1]][factor];
            if (here == next || size < least || sorted.length - size < least) {
                continue;
            }
            double impurity = impurity(below, size) + impurity(holding - below, sorted.length - size);
            if (impurity < smallest) {
                smallest = impurity;
                best = new Cut(factor, (here + next) / 2, impurity);
            }
        }
        return best;
    }

    private int count(int[] rows) {
        int count = 0;
        for (int row : rows) {
            count += cases[row] ? 1 : 0;
        }
        return count;
    }

    private static double impurity(int holding, int size) {
        double share = holding / (double) size;
        return 2 * share * (1 - share) * size;
    }

    private Box leaf(int[] rows, double[] low, double[] high) {
        int inside = count(rows);
        return new Box(
                ImmutableDoubleArray.copyOf(low),
                ImmutableDoubleArray.copyOf(high),
                allCases == 0 ? 0 : inside / (double) allCases,
                inside / (double) rows.length,
                rows.length / (double) points.length);
    }
}
