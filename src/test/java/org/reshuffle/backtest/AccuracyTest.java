package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final double[] ORIGIN = {10, 20, 30, 40};
    private static final double[] OBSERVED = {13, 21, 29.8, 36.2};

    @Test
    void noChangeHasAnErrorOfWhatMovedAndATheilOfOne() {
        Accuracy accuracy = Accuracy.of(ORIGIN, ORIGIN.clone(), OBSERVED);
        // Squares of 3, 1, -0.2, -3.8 add up to 24.48.
        assertThat(accuracy.rmse()).isCloseTo(Math.sqrt(24.48 / 4), within(1e-12));
        assertThat(accuracy.theil()).isEqualTo(1);
        assertThat(accuracy.rank()).isNaN();
        assertThat(accuracy.hits()).isZero();
        assertThat(accuracy.moved()).isEqualTo(3);
    }

    @Test
    void aPerfectForecastMissesNothing() {
        Accuracy accuracy = Accuracy.of(ORIGIN, OBSERVED.clone(), OBSERVED);
        assertThat(accuracy).isEqualTo(new Accuracy(0, 0, 1, 3, 3));
    }

    @Test
    void halfTheChangeHasATheilOfAHalf() {
        double[] half = {11.5, 20.5, 29.9, 38.1};
        Accuracy accuracy = Accuracy.of(ORIGIN, half, OBSERVED);
        assertThat(accuracy.theil()).isCloseTo(0.5, within(1e-12));
        assertThat(accuracy.rank()).isCloseTo(1, within(1e-12));
    }

    @Test
    void rankCorrelationIsThatOfChangesNotOfLevels() {
        // Forecast changes rank 1 2 3 4, observed 4 3 2 1.
        double[] reversed = {7, 19, 30.2, 43.8};
        assertThat(Accuracy.of(ORIGIN, reversed, OBSERVED).rank()).isCloseTo(-1, within(1e-12));
        assertThat(Accuracy.of(ORIGIN, reversed, OBSERVED).hits()).isZero();
    }
}
