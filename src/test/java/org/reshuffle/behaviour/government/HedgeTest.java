package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;

class HedgeTest {
    /** Row player's payoffs of the prisoner's dilemma: cooperate, defect. */
    private static final double[][] DILEMMA = {{3, 0}, {5, 1}};

    private static final int DEFECT = 1;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twoLearnersFindTheDominantStanceOfThePrisonersDilemma(long seed) {
        Hedge row = new Hedge(2, 0.02, 0.05);
        Hedge column = new Hedge(2, 0.02, 0.05);
        for (int round = 0; round < 3000; round++) {
            KeyedStream draws = KeyedStream.of(seed, Purpose.STANCE, round);
            double[] p = row.probabilities();
            double[] q = column.probabilities();
            int a = Hedge.choose(p, draws.uniform(0));
            int b = Hedge.choose(q, draws.uniform(1));
            row.learn(a, p[a], DILEMMA[a][b]);
            column.learn(b, q[b], DILEMMA[b][a]);
        }
        assertThat(row.probabilities()[DEFECT]).isGreaterThan(0.9);
        assertThat(column.probabilities()[DEFECT]).isGreaterThan(0.9);
    }

    @Test
    void startsWithoutPreference() {
        assertThat(new Hedge(4, 1, 0.1).probabilities()).containsOnly(0.25);
    }

    @Test
    void aGainMovesTheOddsByItsExponential() {
        Hedge hedge = new Hedge(2, 0.5, 0);
        hedge.learn(0, 0.5, 1);
        hedge.learn(1, 0.5, 2);
        double[] p = hedge.probabilities();
        assertThat(p[1] / p[0]).isCloseTo(Math.E, within(1e-12));
    }

    @Test
    void choosesWhereProbabilitiesAddUp() {
        double[] p = {0.2, 0.5, 0.3};
        assertThat(Hedge.choose(p, 0.1)).isZero();
        assertThat(Hedge.choose(p, 0.2)).isEqualTo(1);
        assertThat(Hedge.choose(p, 0.95)).isEqualTo(2);
    }
}
