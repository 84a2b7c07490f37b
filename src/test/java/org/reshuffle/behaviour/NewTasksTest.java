package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** New tasks take back labour where machines took old ones, as fast as the world grows. */
class NewTasksTest {
    private static final NewTasks TASKS = new NewTasks(0.006);

    @Test
    void aTenthDisplacedBringsBackSixThousandthsAYearAtNormalGrowth() {
        double taken = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            taken = TASKS.next(taken, 0.005, 0.1);
        }
        assertThat(taken).isCloseTo(0.006, within(1e-15));
    }

    @Test
    void halfAsMuchDisplacedBringsBackHalfAsMuchAndMoreThanATenthNoMore() {
        assertThat(TASKS.next(0, 0.005, 0.05)).isCloseTo(0.00075, within(1e-15));
        assertThat(TASKS.next(0, 0.005, 0.5)).isCloseTo(0.0015, within(1e-15));
    }

    @Test
    void aWorldWithoutGrowthOrDisplacementMakesNone() {
        assertThat(TASKS.next(0.01, 0, 0.5)).isEqualTo(0.01);
        assertThat(TASKS.next(0.01, 0.005, 0)).isEqualTo(0.01);
        assertThat(TASKS.next(0.01, 0.005, -0.2)).isEqualTo(0.01);
    }
}
