package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The logarithmic mean, and the Sato-Vartia weights made of it. */
class LogMeanTest {

    @Test
    void meanOfOneAndEIsEMinusOne() {
        assertThat(LogMean.of(Math.E, 1)).isCloseTo(Math.E - 1, within(1e-15));
        assertThat(LogMean.of(1, Math.E)).isCloseTo(Math.E - 1, within(1e-15));
    }

    @Test
    void meanOfLikeNumbersIsThatNumber() {
        assertThat(LogMean.of(3, 3)).isEqualTo(3);
    }

    @Test
    void nearEqualityNoDigitsAreLost() {
        for (double gap : new double[] {1e-3, 1.1e-5, 0.9e-5, 1e-8, 1e-15}) {
            // To third order, L = sqrt(ab) (1 + gap^2/24).
            double b = Math.exp(gap);
            assertThat(LogMean.of(b, 1, gap)).isCloseTo(Math.exp(gap / 2) * (1 + gap * gap / 24), within(2e-11));
        }
    }

    @Test
    void itTurnsADifferenceIntoLogChangesWithoutARest() {
        assertThat(LogMean.of(7, 2) * Math.log(7.0 / 2)).isCloseTo(5, within(1e-14));
    }

    /** Sato (1976), Vartia (1976): log-mean weights of cost shares split the price of a CES exactly. */
    @Test
    void satoVartiaWeightsSplitACesExactly() {
        double share = 0.12;
        double power = 0.75;
        double energy = Math.log(2.5);
        double other = Math.log(1.1);
        double weighted = share * Math.exp(power * energy);
        double whole = weighted + (1 - share) * Math.exp(power * other);
        double now = weighted / whole;
        double first = LogMean.of(now, share);
        double second = LogMean.of(1 - now, 1 - share);
        double split = (first * energy + second * other) / (first + second);
        assertThat(split).isCloseTo(Math.log(whole) / power, within(1e-14));
    }
}
