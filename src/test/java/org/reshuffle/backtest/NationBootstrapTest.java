package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationBootstrapTest {
    private static final int[] ONE_EACH = {1, 1, 1, 1, 1, 1};

    @Test
    void equalForecastsDifferByNothing() {
        double[] errors = {1, 4, 9, 0, 2, 3};
        assertThat(NationBootstrap.difference(errors, errors.clone(), ONE_EACH))
                .isEqualTo(new NationBootstrap.Interval(0, 0));
    }

    @Test
    void whatIsNearerInEveryNationIsSurelyBetter() {
        double[] near = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        double[] far = {1, 2, 3, 1, 2, 3};
        NationBootstrap.Interval interval = NationBootstrap.difference(near, far, ONE_EACH);
        assertThat(interval.high()).isNegative();
        assertThat(interval.low()).isLessThan(interval.high());
    }

    @Test
    void whatHangsOnOneNationIsNotSure() {
        double[] even = {1, 1, 1, 1, 1, 1};
        double[] oneMiss = {0.5, 0.5, 0.5, 0.5, 0.5, 9};
        NationBootstrap.Interval interval = NationBootstrap.difference(even, oneMiss, ONE_EACH);
        assertThat(interval.low()).isNegative();
        assertThat(interval.high()).isPositive();
    }
}
