package org.reshuffle.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PowerTest {

    /** Family 0 is worth 0.5 a unit, family 1 a quarter, services nothing: 2 and 3 of 5. */
    @Test
    void isTheShareOfTheValueOfClusters() {
        double[] power = new double[2];
        Power.measure(new double[] {0.5, 0.25, 0}, new double[] {2, 4, 4, 4, 100, 7}, power);
        assertThat(power[0]).isCloseTo(0.4, within(1e-15));
        assertThat(power[1]).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void nobodyHasPowerWhereThereIsNothing() {
        double[] power = {1, 1};
        Power.measure(new double[] {0.5}, new double[2], power);
        assertThat(power).containsOnly(0);
    }
}
