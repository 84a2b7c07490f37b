package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.Saltelli;

/** Indices of functions for which they are known. */
class SobolIndicesTest {

    private static SobolIndices of(ToDoubleFunction<double[]> function, int factors, int size) {
        double[] outcome = Arrays.stream(new Saltelli(size).points(factors))
                .mapToDouble(function)
                .toArray();
        return SobolIndices.of(outcome, factors, 200, 1);
    }

    private static double ishigami(double[] unit) {
        double[] x = Arrays.stream(unit).map(u -> Math.PI * (2 * u - 1)).toArray();
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    /** Sobol's g-function with a = (0, 1, 4.5, 9). */
    private static double g(double[] unit) {
        double[] a = {0, 1, 4.5, 9};
        double product = 1;
        for (int k = 0; k < a.length; k++) {
            product *= (Math.abs(4 * unit[k] - 2) + a[k]) / (1 + a[k]);
        }
        return product;
    }

    /** Ishigami, Homma (1990), a = 7, b = 0.1. */
    @Test
    void ishigamisFunction() {
        SobolIndices indices = of(SobolIndicesTest::ishigami, 3, 8192);
        assertThat(indices.first().get(0)).isCloseTo(0.314, within(0.01));
        assertThat(indices.first().get(1)).isCloseTo(0.442, within(0.01));
        assertThat(indices.first().get(2)).isCloseTo(0, within(0.01));
        assertThat(indices.total().get(0)).isCloseTo(0.558, within(0.01));
        assertThat(indices.total().get(1)).isCloseTo(0.442, within(0.01));
        assertThat(indices.total().get(2)).isCloseTo(0.244, within(0.01));
    }

    /** V_k = 1/(3 (1 + a_k)^2), V = prod (1 + V_k) - 1, ST_k = V_k prod_{j != k} (1 + V_j) / V. */
    @Test
    void sobolsFunction() {
        SobolIndices indices = of(SobolIndicesTest::g, 4, 8192);
        double[] part = {1 / 3.0, 1 / 12.0, 1 / 90.75, 1 / 300.0};
        double all = Arrays.stream(part).map(v -> 1 + v).reduce(1, (x, y) -> x * y);
        for (int k = 0; k < part.length; k++) {
            assertThat(indices.first().get(k)).isCloseTo(part[k] / (all - 1), within(0.01));
            assertThat(indices.total().get(k)).isCloseTo(part[k] * all / (1 + part[k]) / (all - 1), within(0.01));
        }
    }

    @Test
    void intervalsHoldTheFigureAndNarrow() {
        SobolIndices few = of(SobolIndicesTest::ishigami, 3, 128);
        SobolIndices many = of(SobolIndicesTest::ishigami, 3, 4096);
        for (int k = 0; k < 3; k++) {
            assertThat(few.total().get(k))
                    .isBetween(few.totalLow().get(k), few.totalHigh().get(k));
            assertThat(few.first().get(k))
                    .isBetween(few.firstLow().get(k), few.firstHigh().get(k));
        }
        assertThat(many.totalHigh().get(0) - many.totalLow().get(0))
                .isLessThan(0.5 * (few.totalHigh().get(0) - few.totalLow().get(0)));
    }

    /**
     * Three blocks, of which one alone is 2 or 0 in its total index and makes up a resample once in 27 times: more often
     * than one in forty, which an interval of 95 % leaves at each end, and more seldom than one in twenty.
     */
    @Test
    void intervalsLeaveOneInFortyAtEachEnd() {
        double[] mostlyStill = {0, 0, 1, 0, 0, 1, 0, 1, 1};
        assertThat(SobolIndices.of(mostlyStill, 1, 20_000, 1).totalHigh().get(0))
                .isCloseTo(2, within(1e-12));
        double[] mostlyMoved = {0, 1, 1, 0, 1, 1, 0, 0, 1};
        assertThat(SobolIndices.of(mostlyMoved, 1, 20_000, 1).totalLow().get(0)).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatDoesNotVaryHasNoIndices() {
        SobolIndices indices = of(point -> 3, 2, 16);
        assertThat(indices.first().asList()).containsOnly(0.0);
        assertThat(indices.total().asList()).containsOnly(0.0);
    }

    @Test
    void brokenBlocksAreRefused() {
        assertThatThrownBy(() -> SobolIndices.of(new double[11], 3, 1, 1))
                .hasMessage("expected at least two whole blocks of 5 runs for 3 factors, got 11 runs");
    }
}
