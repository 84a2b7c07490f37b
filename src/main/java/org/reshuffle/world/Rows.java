package org.reshuffle.world;

import java.util.Arrays;

/**
 * Tables as rows of their own, not one long array: where all loops run over rows from 0, compilers know that no two of
 * them overlap and turn the loop into vector instructions.
 */
public final class Rows {
    private Rows() {}

    /** Cuts a table into rows of the same length. */
    public static double[][] of(double[] table, int length) {
        double[][] rows = new double[table.length / length][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = Arrays.copyOfRange(table, r * length, (r + 1) * length);
        }
        return rows;
    }

    /** Cuts a table into its columns. */
    public static double[][] columns(double[] table, int length) {
        double[][] columns = new double[length][table.length / length];
        for (int k = 0; k < table.length; k++) {
            columns[k % length][k / length] = table[k];
        }
        return columns;
    }

    /**
     * Fills a table with the same row again and again: what holds for a nation, written out by cell, for loops that
     * use one index alone become vector instructions, and those that mix two do not.
     */
    public static void repeat(double[] row, double[] table) {
        for (int first = 0; first < table.length; first += row.length) {
            System.arraycopy(row, 0, table, first, row.length);
        }
    }

    /**
     * Adds up a table's rows, four at a time.
     *
     * <pre>sums_i += sum_r table_(r n + i)</pre>
     */
    public static void addUp(double[] table, double[] sums) {
        int length = sums.length;
        int r = 0;
        for (; r + 3 * length < table.length; r += 4 * length) {
            for (int i = 0; i < length; i++) {
                sums[i] += (table[r + i] + table[r + length + i])
                        + (table[r + 2 * length + i] + table[r + 3 * length + i]);
            }
        }
        for (; r < table.length; r += length) {
            for (int i = 0; i < length; i++) {
                sums[i] += table[r + i];
            }
        }
    }

    /**
     * Adds weighted rows into sums, four at a time: rows are short, and loading the sums once for four saves most of
     * the work.
     *
     * <pre>sums_i += sum_r weights_r rows_(first + r),i</pre>
     */
    public static void add(double[][] rows, int first, double[] weights, double[] sums) {
        int r = 0;
        for (; r + 3 < weights.length; r += 4) {
            int row = first + r;
            add(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], weights, r, sums);
        }
        for (; r < weights.length; r++) {
            add(rows[first + r], weights[r], sums);
        }
    }

    /** Adds one weighted row into sums. */
    public static void add(double[] row, double weight, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * row[i];
        }
    }

    private static void add(double[] a, double[] b, double[] c, double[] d, double[] weights, int r, double[] sums) {
        double ofA = weights[r];
        double ofB = weights[r + 1];
        double ofC = weights[r + 2];
        double ofD = weights[r + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]);
        }
    }
}
