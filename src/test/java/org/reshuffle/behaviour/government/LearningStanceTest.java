package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearningStanceTest {

    /** Income stands still for three years and doubles in the fourth, to the credit of what was tried in the second. */
    @Test
    void aStanceIsJudgedTwoYearsAfterItWasTried() {
        Hedge hedge = new Hedge(Menu.SIZE, 1, 0);
        Menu menu = new Menu(new Analysts(new boolean[] {true}, 1), 1, 1, 0.1, 0.1);
        double[] tried = {0.5 / Menu.SIZE, 1.5 / Menu.SIZE, 2.5 / Menu.SIZE, 3.5 / Menu.SIZE};
        int[] year = {0};
        LearningStance stance =
                new LearningStance(menu, new GovernmentUtility(0, 0, 0, 0, 0), hedge, unused -> tried[year[0]]);
        for (; year[0] < tried.length; year[0]++) {
            Briefings.Change told = new Briefings.Change();
            double income = year[0] == 3 ? 200 : 100;
            told.realIncome = new double[] {income, 100, 100};
            stance.decide(Briefings.of(0, ImmutableList.of(Policy.NONE, Policy.NONE, Policy.NONE), told));
        }
        double[] probabilities = hedge.probabilities();
        int favourite = IntStream.range(0, Menu.SIZE)
                .reduce((one, other) -> probabilities[other] > probabilities[one] ? other : one)
                .orElseThrow();
        assertThat(favourite).isEqualTo(1);
    }
}
