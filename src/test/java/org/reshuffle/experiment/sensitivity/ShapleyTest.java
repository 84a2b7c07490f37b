package org.reshuffle.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

final class ShapleyTest {
    private static final double TINY = 1e-12;

    private static Shapley game(int players, IntToDoubleFunction worth) {
        double[] outcome = new double[1 << players];
        Arrays.setAll(outcome, worth::applyAsDouble);
        return Shapley.of(outcome);
    }

    /** One holds a left glove, two hold right ones, only a pair is worth anything: 2/3, 1/6, 1/6. */
    @Test
    void splitsTheGloveGame() {
        Shapley gloves = game(3, set -> (set & 1) != 0 && (set & 6) != 0 ? 1 : 0);

        assertThat(gloves.parts().toArray()).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, within(TINY));
        assertThat(gloves.whole()).isEqualTo(1);
        assertThat(gloves.share(0)).isCloseTo(2 / 3.0, within(TINY));
    }

    /** A runway costs what its largest aircraft needs (Littlechild, Owen 1973): each part is split among its users. */
    @Test
    void splitsTheAirportGame() {
        double[] costs = {8, 11, 13, 18};
        Shapley runway = game(4, set -> {
            double cost = 0;
            for (int k = 0; k < 4; k++) {
                cost = (set & 1 << k) != 0 ? Math.max(cost, costs[k]) : cost;
            }
            return cost;
        });

        assertThat(runway.parts().toArray()).containsExactly(new double[] {2, 3, 4, 9}, within(TINY));
    }

    /** Shapley, Shubik (1954) for the council of fifteen: five with a veto, nine votes needed; 421/2145 and 4/2145. */
    @Test
    void splitsTheSecurityCouncil() {
        Shapley council = game(15, set -> (set & 31) == 31 && Integer.bitCount(set) >= 9 ? 1 : 0);

        assertThat(council.parts().get(0)).isCloseTo(421 / 2145.0, within(TINY));
        assertThat(council.parts().get(14)).isCloseTo(4 / 2145.0, within(TINY));
    }

    @Test
    void partsAddUpWhateverTheOutcomes() {
        Shapley any = game(6, set -> Math.sin(7.0 * set + 3) * 100);

        assertThat(any.parts().stream().sum()).isCloseTo(any.whole(), within(1e-10));
        assertThat(any.whole()).isEqualTo(Math.sin(7.0 * 63 + 3) * 100 - Math.sin(3) * 100);
    }

    @Test
    void whatNeverAddsAnythingHasNoPart() {
        Shapley idle = game(4, set -> Math.exp(set & 7));

        assertThat(idle.parts().get(3)).isZero();
    }

    @Test
    void aSingleCauseAccountsForAll() {
        assertThat(Shapley.of(new double[] {5, 2}).parts().get(0)).isEqualTo(-3);
        assertThat(Shapley.of(new double[] {5, 2}).share(0)).isEqualTo(1);
    }

    @Test
    void noShareOfNoChange() {
        assertThat(Shapley.of(new double[] {5, 7, 3, 5}).share(0)).isNaN();
    }

    @Test
    void refusesAnythingButAllSets() {
        assertThatThrownBy(() -> Shapley.of(new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2^n sets")
                .hasMessageContaining("got 3");
        assertThatThrownBy(() -> Shapley.of(new double[] {1})).isInstanceOf(IllegalArgumentException.class);
    }
}
