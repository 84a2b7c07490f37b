package org.reshuffle.experiment.sensitivity;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Comparator;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.jspecify.annotations.Nullable;

/**
 * Which factors move an outcome up or down, from any sample of points: coefficients of a linear regression of the
 * outcome's ranks on the factors' ranks, all standardised.
 *
 * <pre>rank(y) = sum over k of b_k rank(x_k) + e,   R2 = 1 - var(e) / var(rank(y))</pre>
 *
 * Ranks make of any monotone answer a straight one; an R2 well below 1 tells of answers that turn, or of factors that
 * act together, of which the coefficients then say little.
 *
 * <p>Source: Iman, Conover (1979, Technometrics 21). Draws: none.
 *
 * @param coefficients b [-1, 1 where factors are independent], by factor; 0 of a factor that never moved
 * @param explained R2 [0, 1]
 */
public record RankRegression(ImmutableDoubleArray coefficients, double explained) {

    /**
     * Regresses one outcome.
     *
     * @param points a row each
     * @param outcome of their runs
     * @return null where there are too few points, or factors that always move together
     */
    public static @Nullable RankRegression of(double[][] points, double[] outcome) {
        int factors = points.length == 0 ? 0 : points[0].length;
        double[][] columns = new double[factors][];
        int[] moving = new int[factors];
        int count = 0;
        for (int k = 0; k < factors; k++) {
            columns[k] = standardised(column(points, k));
            if (columns[k].length > 0) {
                moving[count++] = k;
            }
        }
        double[] ranks = standardised(outcome);
        if (count == 0 || ranks.length == 0 || points.length < 2 * (count + 1)) {
            return null;
        }
        double[][] rows = new double[points.length][count];
        for (int row = 0; row < rows.length; row++) {
            for (int k = 0; k < count; k++) {
                rows[row][k] = columns[moving[k]][row];
            }
        }
        QRDecomposition parts = new QRDecomposition(new Array2DRowRealMatrix(rows, false), 1e-9);
        if (!parts.getSolver().isNonSingular()) {
            return null;
        }
        double[] found =
                parts.getSolver().solve(new ArrayRealVector(ranks, false)).toArray();
        double[] coefficients = new double[factors];
        for (int k = 0; k < count; k++) {
            coefficients[moving[k]] = found[k];
        }
        return new RankRegression(ImmutableDoubleArray.copyOf(coefficients), explained(rows, found, ranks));
    }

    private static double explained(double[][] rows, double[] coefficients, double[] ranks) {
        double rest = 0;
        double all = 0;
        for (int row = 0; row < rows.length; row++) {
            double error = ranks[row];
            for (int k = 0; k < coefficients.length; k++) {
                error -= coefficients[k] * rows[row][k];
            }
            rest += error * error;
            all += ranks[row] * ranks[row];
        }
        return 1 - rest / all;
    }

    private static double[] column(double[][] points, int factor) {
        return Arrays.stream(points).mapToDouble(point -> point[factor]).toArray();
    }

    /** Ranks with mean 0 and variance 1, equal values sharing theirs; none where all are equal. */
    private static double[] standardised(double[] values) {
        int size = values.length;
        Integer[] order = new Integer[size];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> values[k]));
        double[] ranks = new double[size];
        double squares = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && values[order[to]] == values[order[from]]) {
                to++;
            }
            double rank = (from + to - size) / 2.0;
            for (int k = from; k < to; k++) {
                ranks[order[k]] = rank;
                squares += rank * rank;
            }
        }
        if (squares == 0) {
            return new double[0];
        }
        double deviation = Math.sqrt(squares / size);
        for (int k = 0; k < size; k++) {
            ranks[k] /= deviation;
        }
        return ranks;
    }
}
