package org.reshuffle.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The share of tasks that machines take is a logistic curve of what they save. */
class AutomationAdoptionTest {
    private static final AutomationAdoption ADOPTION = new AutomationAdoption(2, 0.03);

    private static double resistance(double advantage) {
        double[] resistance = new double[1];
        ADOPTION.resistance(new double[] {advantage}, resistance);
        return resistance[0];
    }

    @Test
    void nothingIsWantedBeyondTheBaseShareAtTheMeanNationsCosts() {
        assertThat(resistance(0)).isEqualTo(1);
        assertThat(AutomationAdoption.wanted(0.6, 0.1, 1)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void handsTwiceAsDearAgainstMachinesQuadrupleTheOdds() {
        // chi = 2: odds 0.1/0.5 become 4 x 0.2 = 0.8, so 0.6 x 0.8/1.8 = 0.2667 of the tasks.
        double wanted = AutomationAdoption.wanted(0.6, 0.1, resistance(Math.log(2)));
        assertThat(wanted).isCloseTo(0.6 * 0.8 / 1.8, within(1e-15));
    }

    @Test
    void noMoreThanWhatCanBeAutomatedIsEverWanted() {
        assertThat(AutomationAdoption.wanted(0.6, 0.1, resistance(20))).isCloseTo(0.6, within(1e-12));
        assertThat(AutomationAdoption.wanted(0.6, 0.1, resistance(-20))).isCloseTo(0, within(1e-12));
    }

    @Test
    void familiesWithoutAutomatableTasksWantNone() {
        assertThat(AutomationAdoption.wanted(0, 0, 1)).isZero();
        assertThat(AutomationAdoption.wanted(0.5, 0, 1)).isZero();
    }

    @Test
    void aTenthOfTheGapIsLeftAfterNineteenYears() {
        double share = 0.1;
        for (int quarter = 0; quarter < 76; quarter++) {
            share = ADOPTION.adopt(share, 0.4);
        }
        // 0.97^76 = 0.0988
        assertThat((0.4 - share) / 0.3).isCloseTo(0.0988, within(1e-4));
    }
}
