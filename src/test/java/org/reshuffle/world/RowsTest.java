package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of several rows at a time beside the plainest loops, for every rest that a number of rows can leave. */
class RowsTest {
    private static final int LENGTH = 7;
    private static final double NEAR = 1e-12;

    private static double[] table(int rows) {
        double[] table = new double[rows * LENGTH];
        for (int k = 0; k < table.length; k++) {
            table[k] = Math.sin(k + 1);
        }
        return table;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void weightedRows(int count) {
        double[][] rows = Rows.of(table(count + 2), LENGTH);
        double[] weights = Arrays.copyOf(table(count), count);
        double[] expected = new double[LENGTH];
        for (int r = 0; r < count; r++) {
            for (int i = 0; i < LENGTH; i++) {
                expected[i] += weights[r] * rows[r + 2][i];
            }
        }
        double[] sums = new double[LENGTH];
        Arrays.fill(sums, 9);
        Rows.sum(rows, 2, weights, sums);
        assertThat(sums).containsExactly(expected, within(NEAR));
        Rows.add(rows, 2, weights, sums);
        assertThat(sums).containsExactly(Arrays.stream(expected).map(x -> 2 * x).toArray(), within(NEAR));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void wholeTables(int count) {
        double[] table = table(count);
        double[] sums = new double[LENGTH];
        Arrays.fill(sums, 1);
        Rows.addUp(table, sums);
        for (int i = 0; i < LENGTH; i++) {
            double expected = 1;
            for (int r = 0; r < count; r++) {
                expected += table[r * LENGTH + i];
            }
            assertThat(sums[i]).isCloseTo(expected, within(NEAR));
        }
        assertThat(Rows.total(table, 2, table.length))
                .isCloseTo(Arrays.stream(table).skip(2).sum(), within(NEAR));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 19})
    void aRowAgainAndAgain(int count) {
        double[] row = table(1);
        double[] table = new double[count * LENGTH];
        Rows.repeat(row, table);
        for (double[] each : Rows.of(table, LENGTH)) {
            assertThat(each).containsExactly(row);
        }
    }
}
