package org.reshuffle.world;

import java.util.Arrays;

/**
 * Tables as rows of their own, not one long array: where all loops run over rows from 0, compilers know that no two of
 * them overlap and turn the loop into vector instructions.
 */
public final class Rows {
    private Rows() {}

    /** Rows of zeros. {@code new double[count][length]} takes the JVM several times as long. */
    public static double[][] zeros(int count, int length) {
        double[][] rows = new double[count][];
        for (int r = 0; r < count; r++) {
            rows[r] = new double[length];
        }
        return rows;
    }

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
        double[][] columns = zeros(length, table.length / length);
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
        System.arraycopy(row, 0, table, 0, row.length);
        for (int filled = row.length; filled < table.length; filled *= 2) {
            System.arraycopy(table, 0, table, filled, Math.min(filled, table.length - filled));
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
     * The sum of part of a table: four sums at a time, because each addition to one waits for the one before.
     *
     * @param end index after the last
     */
    public static double total(double[] table, int first, int end) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int k = first;
        for (; k + 3 < end; k += 4) {
            a += table[k];
            b += table[k + 1];
            c += table[k + 2];
            d += table[k + 3];
        }
        for (; k < end; k++) {
            a += table[k];
        }
        return (a + b) + (c + d);
    }

    /**
     * Sums of weighted rows, several at a time: rows are short, and loading the sums once for all saves most of the
     * work.
     *
     * <pre>sums_i = sum_r weights_r rows_(first + r),i</pre>
     */
    public static void sum(double[][] rows, int first, double[] weights, double[] sums) {
        if (weights.length < 4) {
            sumOfFew(rows, first, weights, sums);
            return;
        }
        double[] a = rows[first];
        double[] b = rows[first + 1];
        double[] c = rows[first + 2];
        double[] d = rows[first + 3];
        double ofA = weights[0];
        double ofB = weights[1];
        double ofC = weights[2];
        double ofD = weights[3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]);
        }
        add(rows, first, weights, 4, sums);
    }

    private static void sumOfFew(double[][] rows, int first, double[] weights, double[] sums) {
        if (weights.length < 2) {
            Arrays.fill(sums, 0);
            add(rows, first, weights, 0, sums);
            return;
        }
        double[] a = rows[first];
        double[] b = rows[first + 1];
        double ofA = weights[0];
        double ofB = weights[1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = ofA * a[i] + ofB * b[i];
        }
        add(rows, first, weights, 2, sums);
    }

    /** Adds {@link #sum weighted rows} to sums. */
    public static void add(double[][] rows, int first, double[] weights, double[] sums) {
        add(rows, first, weights, 0, sums);
    }

    /** Adds one weighted row into sums. */
    public static void add(double[] row, double weight, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * row[i];
        }
    }

    private static void add(double[][] rows, int first, double[] weights, int from, double[] sums) {
        int r = from;
        for (; r + 4 < weights.length; r += 5) {
            int row = first + r;
            add(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], rows[row + 4], weights, r, sums);
        }
        for (; r + 1 < weights.length; r += 2) {
            add(rows[first + r], rows[first + r + 1], weights[r], weights[r + 1], sums);
        }
        for (; r < weights.length; r++) {
            add(rows[first + r], weights[r], sums);
        }
    }

    private static void add(double[] a, double[] b, double ofA, double ofB, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += ofA * a[i] + ofB * b[i];
        }
    }

    private static void add(
            double[] a, double[] b, double[] c, double[] d, double[] e, double[] weights, int r, double[] sums) {
        double ofA = weights[r];
        double ofB = weights[r + 1];
        double ofC = weights[r + 2];
        double ofD = weights[r + 3];
        double ofE = weights[r + 4];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (ofA * a[i] + ofB * b[i]) + (ofC * c[i] + ofD * d[i]) + ofE * e[i];
        }
    }
}
