package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrontierCostTest {
    /** A learning rate of 15 %: each doubling of what was made takes 15 % off. */
    @Test
    void fallsByTheLearningRateWithEachDoubling() {
        FrontierCost cost = new FrontierCost(2, 50);
        double exponent = LearningByDoing.exponent(0.15);
        assertThat(cost.learned(exponent, 0)).isZero();
        assertThat(Math.exp(-cost.learned(exponent, 50))).isCloseTo(0.85, within(1e-15));
        assertThat(Math.exp(-cost.learned(exponent, 150))).isCloseTo(0.85 * 0.85, within(1e-15));
        assertThat(cost.learned(exponent, 1e60)).isLessThan(7);
    }

    @Test
    void statesPayWhatThePriceLacks() {
        assertThat(FrontierCost.support(Math.log(2))).isCloseTo(1, within(1e-15));
        assertThat(FrontierCost.support(0)).isZero();
        assertThat(FrontierCost.support(-0.5)).isZero();
    }
}
