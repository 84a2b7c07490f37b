package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AiCapabilityTest {
    private static final double DOUBLE = Math.log(2);

    private static AiCapability with(double substitution) {
        return new AiCapability(0.5, substitution, 1, 0.5);
    }

    @Test
    void nothingChangesInTheBaseYear() {
        for (double substitution : new double[] {-4, -0.5, 0, 1}) {
            assertThat(with(substitution).log(0, 0)).isZero();
        }
    }

    /** rho = 1: the mean of 2 and 1. */
    @Test
    void eitherSideReplacesTheOtherAtOne() {
        assertThat(Math.exp(with(1).log(DOUBLE, 0))).isCloseTo(1.5, within(1e-15));
        assertThat(Math.exp(with(1).log(0, DOUBLE))).isCloseTo(1.5, within(1e-15));
    }

    /** rho = 0: the geometric mean of 2 and 1. */
    @Test
    void isCobbDouglasAtZeroAndNearIt() {
        assertThat(with(0).log(DOUBLE, 0)).isCloseTo(DOUBLE / 2, within(1e-15));
        for (double near : new double[] {-1e-3, -1.0001e-4, -0.9999e-4, 1e-9, 0.9999e-4, 1.0001e-4}) {
            double expected = DOUBLE / 2 + near / 8 * DOUBLE * DOUBLE;
            assertThat(with(near).log(DOUBLE, 0)).as("rho %s", near).isCloseTo(expected, within(1e-10));
        }
    }

    /** rho = -1: the harmonic mean of 2 and 1, 4/3. */
    @Test
    void isTheHarmonicMeanAtMinusOne() {
        assertThat(Math.exp(with(-1).log(DOUBLE, 0))).isCloseTo(4.0 / 3, within(1e-15));
    }

    @Test
    void theScarcerSideRulesFarBelowZero() {
        assertThat(with(-400).log(DOUBLE, 0)).isCloseTo(0, within(2e-3));
        assertThat(with(-400).log(3, DOUBLE)).isCloseTo(DOUBLE, within(2e-3));
    }

    @Test
    void boundsHoldForExtremeStocks() {
        assertThat(with(-4).log(300, -300)).isBetween(-300.0, -299.0);
        assertThat(with(1).log(300, -300)).isBetween(299.0, 300.0);
    }

    @Test
    void dataHaveDiminishingReturns() {
        AiCapability capability = new AiCapability(0.5, 0, 0.35, 0.5);
        assertThat(capability.log(0, DOUBLE)).isCloseTo(0.5 * 0.35 * DOUBLE, within(1e-15));
        assertThat(new AiCapability(0.5, -0.5, 0, 0.5).log(0, DOUBLE)).isZero();
    }

    @Test
    void virtualCapabilityIsLearntFromTheWorldToo() {
        assertThat(new AiCapability(0.5, 0, 1, 0.3).logVirtual(1, 2)).isCloseTo(1.3, within(1e-15));
    }
}
