package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wright's law, own experience and the world's. */
class LearningByDoingTest {

    @Test
    void exponentOfALearningRateOfAFifthIsThatOfWrightsLaw() {
        assertThat(LearningByDoing.exponent(0.2)).isCloseTo(0.321928, within(1e-6));
        assertThat(LearningByDoing.exponent(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.18, 0.2, 0.4})
    void oneDoublingOfEverybodysExperienceCutsCostByTheLearningRate(double rate) {
        LearningByDoing learning = new LearningByDoing(0.6);
        double fall = learning.fall(LearningByDoing.exponent(rate), Math.log(2), Math.log(2));
        assertThat(Math.exp(-fall)).isCloseTo(1 - rate, within(1e-14));
    }

    /** Ziegler, Trancik (2021): lithium-ion cells, 20 % a doubling; 97 % since 1991 takes 15.7 doublings. */
    @Test
    void ninetySevenPerCentTakesAlmostSixteenDoublings() {
        double fall =
                new LearningByDoing(0.6).fall(LearningByDoing.exponent(0.2), 15.7 * Math.log(2), 15.7 * Math.log(2));
        assertThat(Math.exp(-fall)).isCloseTo(0.03, within(0.001));
    }

    @Test
    void spilloverIsTheWeightOfTheWorldsExperience() {
        double exponent = LearningByDoing.exponent(0.2);
        LearningByDoing learning = new LearningByDoing(0.6);
        assertThat(learning.fall(exponent, 1, 0)).isCloseTo(0.4 * exponent, within(1e-15));
        assertThat(learning.fall(exponent, 0, 1)).isCloseTo(0.6 * exponent, within(1e-15));
        assertThat(new LearningByDoing(0).fall(exponent, 0, 5)).isZero();
    }
}
