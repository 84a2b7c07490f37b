package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.design.LatinHypercube;

class RankRegressionTest {
    private static final double[][] POINTS = new LatinHypercube(500, 5).points(3);

    private static RankRegression of(ToDoubleFunction<double[]> function) {
        return Objects.requireNonNull(RankRegression.of(
                POINTS, Arrays.stream(POINTS).mapToDouble(function).toArray()));
    }

    /** One factor, however curved as long as it rises, is all of it: coefficient 1, and nothing left. */
    @Test
    void whatOneFactorMovesMonotonelyIsItsOwn() {
        RankRegression found = of(x -> -Math.exp(9 * x[1]));
        assertThat(found.coefficients().get(1)).isCloseTo(-1, within(1e-9));
        assertThat(found.coefficients().get(0)).isCloseTo(0, within(1e-9));
        assertThat(found.explained()).isCloseTo(1, within(1e-9));
    }

    /** Of independent factors a x + b y has standardised coefficients a and b over the root of a^2 + b^2. */
    @Test
    void coefficientsAreAsTheSlopes() {
        RankRegression found = of(x -> 3 * x[0] - 4 * x[2]);
        assertThat(found.coefficients().get(0)).isCloseTo(0.6, within(0.03));
        assertThat(found.coefficients().get(1)).isCloseTo(0, within(0.03));
        assertThat(found.coefficients().get(2)).isCloseTo(-0.8, within(0.03));
        assertThat(found.explained()).isGreaterThan(0.95);
    }

    @Test
    void anAnswerThatTurnsIsToldByR2() {
        assertThat(of(x -> Math.abs(x[0] - 0.5)).explained()).isLessThan(0.1);
    }

    @Test
    void nothingIsToldOfTooFewPointsOrOfFactorsThatMoveTogether() {
        double[][] together = {{0, 0}, {0.2, 0.2}, {0.4, 0.4}, {0.6, 0.6}, {0.8, 0.8}, {1, 1}, {0.9, 0.9}};
        assertThat(RankRegression.of(together, new double[] {1, 2, 3, 4, 5, 6, 7}))
                .isNull();
        assertThat(RankRegression.of(new double[][] {{0, 1}, {1, 0}}, new double[] {1, 2}))
                .isNull();
        double[] rising = {1, 2, 3, 4, 5, 6, 7, 8};
        assertThat(RankRegression.of(Arrays.copyOf(POINTS, 7), Arrays.copyOf(rising, 7)))
                .as("fewer points than two a factor and two more")
                .isNull();
        assertThat(RankRegression.of(Arrays.copyOf(POINTS, 8), rising)).isNotNull();
        double[] constant = new double[POINTS.length];
        assertThat(RankRegression.of(POINTS, constant)).isNull();
    }
}
