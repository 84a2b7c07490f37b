package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Capacity is born where the world is busy and dies where it is idle. */
class ElasticPoolTest {
    private static final ElasticPool POOL = new ElasticPool(0.1);

    @Test
    void aTenthTooBusyGrowsOnePerCentAQuarterAndATenthTooIdleShrinksAsMuch() {
        assertThat(POOL.growth(1.1)).isCloseTo(0.01, within(1e-15));
        assertThat(POOL.growth(0.9)).isCloseTo(-0.01, within(1e-15));
    }

    @Test
    void capacityUsedAsInTheBaseYearStays() {
        assertThat(POOL.growth(1)).isZero();
    }

    @Test
    void noMoreThanATenthComesOrGoesInAQuarter() {
        assertThat(POOL.growth(9)).isEqualTo(0.1);
        assertThat(new ElasticPool(0.3).growth(0)).isEqualTo(-0.1);
    }
}
