package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is told of a figure over draws. */
class SpreadTest {
    private static double[] missing(int count) {
        double[] figures = new double[100];
        Arrays.fill(figures, 7);
        Arrays.fill(figures, 0, count, Double.NaN);
        return figures;
    }

    @Test
    void anEffectThatMostDrawsLackIsNotToldOfTheRest() {
        assertThat(Spread.ofAll(missing(60)).median()).isNaN();
        assertThat(Spread.ofAll(missing(6)).high()).isNaN();
    }

    @Test
    void oneInTwentyMayBeMissing() {
        assertThat(Spread.ofAll(missing(5)).median()).isEqualTo(7);
    }
}
