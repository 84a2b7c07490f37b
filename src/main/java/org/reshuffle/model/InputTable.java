package org.reshuffle.model;

/**
 * Products of the input table with figures by cell. Four families at a time, because the sums over nations are short
 * and loading them again and again would cost more than adding them up.
 */
final class InputTable {
    private InputTable() {}

    /** sum over using families of g[using, k] x[using, nation], into {@code sum}. */
    static void supplied(double[] inputs, int families, int k, double[] x, int nations, double[] sum) {
        java.util.Arrays.fill(sum, 0);
        int s = 0;
        for (; s + 3 < families; s += 4) {
            double a = inputs[s * families + k];
            double b = inputs[(s + 1) * families + k];
            double c = inputs[(s + 2) * families + k];
            double d = inputs[(s + 3) * families + k];
            add(a, b, c, d, x, s * nations, nations, sum);
        }
        for (; s < families; s++) {
            add(inputs[s * families + k], x, s * nations, nations, sum);
        }
    }

    /** sum over supplying families of g[s, supplying] x[supplying, nation], into {@code sum}. */
    static void used(double[] inputs, int families, int s, double[] x, int nations, double[] sum) {
        java.util.Arrays.fill(sum, 0);
        int row = s * families;
        int k = 0;
        for (; k + 3 < families; k += 4) {
            add(inputs[row + k], inputs[row + k + 1], inputs[row + k + 2], inputs[row + k + 3], x, k * nations, nations,
                    sum);
        }
        for (; k < families; k++) {
            add(inputs[row + k], x, k * nations, nations, sum);
        }
    }

    private static void add(
            double a, double b, double c, double d, double[] x, int from, int nations, double[] sum) {
        int second = from + nations;
        int third = second + nations;
        int fourth = third + nations;
        for (int i = 0; i < nations; i++) {
            sum[i] += (a * x[from + i] + b * x[second + i]) + (c * x[third + i] + d * x[fourth + i]);
        }
    }

    private static void add(double a, double[] x, int from, int nations, double[] sum) {
        if (a != 0) {
            for (int i = 0; i < nations; i++) {
                sum[i] += a * x[from + i];
            }
        }
    }
}
