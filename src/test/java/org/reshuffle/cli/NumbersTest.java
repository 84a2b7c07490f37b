package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void whatRoundsToNothingIsZeroWithoutASign() {
        for (double nothing : new double[] {0, -0.0, 1e-16, -1e-16, -4e-7}) {
            assertThat(Numbers.figure(nothing)).isEqualTo("0");
            assertThat(Numbers.effect(nothing)).isEqualTo("0.00");
        }
        assertThat(Numbers.effect(-0.0049)).isEqualTo("0.00");
        assertThat(Numbers.effect(-0.0051)).isEqualTo("-0.01");
        assertThat(Numbers.figure(0.00123456)).isEqualTo("0.001235");
        assertThat(Numbers.figure(-12.3456)).isEqualTo("-12.35");
    }
}
