package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two nations and one family: what nation 0 answers to tariffs of nation 1. */
class RetaliationTest {
    private static final double KEPT = 0.95 * 0.95 * 0.95 * 0.95;

    private final Retaliation retaliation = new Retaliation(0, 2, 1, KEPT);

    private double answer(double theirs, double ours) {
        double[][] tariff = {{0, theirs}, {ours, 0}};
        double[] answer = retaliation.answer(tariff, partner -> 0.7);
        return answer.length == 0 ? 0 : answer[1];
    }

    @Test
    void answersSevenTenthsOfANewTariffAndTakesAFifthBackEachYear() {
        assertThat(answer(0.25, 0)).isCloseTo(0.175, within(1e-12));
        assertThat(answer(0.25, 0.175)).isCloseTo(0.175 * KEPT, within(1e-12));
    }

    @Test
    void answersOnlyWhatIsNew() {
        answer(0.25, 0);
        assertThat(answer(0.45, 0.175)).isCloseTo(0.175 * KEPT + 0.7 * 0.2, within(1e-12));
    }

    @Test
    void doesNotAnswerTwiceWhatTheScenarioHasAnswered() {
        assertThat(answer(0.25, 0.25)).isZero();
        assertThat(answer(0.35, 0.25)).isCloseTo(0.07, within(1e-12));
    }

    @Test
    void endsWithTheTariffThatItAnswers() {
        answer(0.25, 0);
        assertThat(answer(0, 0.175)).isZero();
    }

    @Test
    void isNotProvokedByALikeAnswerToItsOwnTariff() {
        assertThat(answer(0.175, 0.25)).isZero();
    }
}
