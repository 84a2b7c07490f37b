package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.world.Quarter;

/**
 * Where a condition is met when two levers are moved together in every run.
 *
 * @param condition what must be met
 * @param rows path and values of the first lever
 * @param columns path and values of the second
 * @param take what is told of the grid
 */
public record GridOfTwo(Condition condition, Axis rows, Axis columns, Take take) implements Quantity {

    /**
     * A lever of a grid.
     *
     * @param lever its path
     * @param values rising or falling
     */
    public record Axis(String lever, ImmutableList<Double> values) {}

    /** What is told of a grid; the key is what claim files write. */
    public enum Take {
        /** Part of the points where the condition is met [per cent]. */
        SHARE("share"),
        /**
         * Part of the lines along either lever in which the condition changes more than once [per cent]: 0 where the
         * points that meet it end at a sharp border.
         */
        DISORDER("disorder");

        private final String key;

        Take(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    @Override
    public double value(Case at) {
        boolean[][] met = new boolean[rows.values.size()][columns.values.size()];
        int count = 0;
        for (int i = 0; i < met.length; i++) {
            Case row = at.moved(Move.to(rows.lever, rows.values.get(i)));
            for (int j = 0; j < met[i].length; j++) {
                Truth truth = condition.truth(row.moved(Move.to(columns.lever, columns.values.get(j))));
                if (truth == Truth.UNDEFINED) {
                    return Double.NaN;
                }
                met[i][j] = truth == Truth.TRUE;
                count += met[i][j] ? 1 : 0;
            }
        }
        return take == Take.SHARE ? 100.0 * count / (met.length * met[0].length) : disorder(met);
    }

    static double disorder(boolean[][] met) {
        int broken = 0;
        for (boolean[] row : met) {
            int changes = 0;
            for (int j = 1; j < row.length; j++) {
                changes += row[j] == row[j - 1] ? 0 : 1;
            }
            broken += changes > 1 ? 1 : 0;
        }
        for (int j = 0; j < met[0].length; j++) {
            int changes = 0;
            for (int i = 1; i < met.length; i++) {
                changes += met[i][j] == met[i - 1][j] ? 0 : 1;
            }
            broken += changes > 1 ? 1 : 0;
        }
        return 100.0 * broken / (met.length + met[0].length);
    }

    @Override
    public Quarter last() {
        return condition.last();
    }
}
