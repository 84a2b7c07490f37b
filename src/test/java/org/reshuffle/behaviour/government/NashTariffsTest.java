package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

class NashTariffsTest {
    private static final double THETA = 4;

    private static final ImmutableList<Player> BOTH =
            ImmutableList.of(new Player("A", ImmutableIntArray.of(0)), new Player("B", ImmutableIntArray.of(1)));

    private final StaticWorld world = SmallWorlds.symmetric(2, 1, THETA, 0.7, 0);
    private final NashTariffs.Result found = new NashTariffs(world, BOTH, new boolean[] {true}).find();

    /** The rival's share of spending on its own goods at these tariffs, imports at what is left without its tariff. */
    private double homeShare(double mine, double theirs) {
        double[][] tariff = {{0, mine}, {theirs, 0}};
        double[] share = StaticEquilibrium.of(world, tariff, new double[2]).share()[1];
        return share[1] / (share[1] + share[0] / (1 + theirs));
    }

    /** t = 1/(theta h), h the other nation's share of spending on its own goods (Gros 1987, J. Int. Economics 23). */
    @Test
    void aloneANationSetsTheTariffOfTheClosedForm() {
        double tariff = found.unilateral()[0];
        assertThat(tariff).isCloseTo(1 / (THETA * homeShare(tariff, 0)), within(0.003));
        assertThat(tariff).isBetween(1 / THETA, 0.4);
    }

    @Test
    void inTheNashEquilibriumToo() {
        double tariff = found.tariff()[0];
        assertThat(tariff).isCloseTo(1 / (THETA * homeShare(tariff, tariff)), within(0.003));
        assertThat(found.residual()).isBetween(0.0, 1e-6);
    }

    @Test
    void equalNationsSetEqualTariffsAndBothLose() {
        assertThat(found.tariff()[0]).isCloseTo(found.tariff()[1], within(0.003));
        assertThat(found.againstFreeTrade()[0]).isLessThan(-0.001);
        assertThat(found.againstFreeTrade()[1]).isLessThan(-0.001);
        assertThat(found.worldAgainstToday()).isCloseTo(found.worldAgainstFreeTrade(), within(1e-9));
    }

    @Test
    void goodsThatAreNotTradedKeepTheirTariffs() {
        NashTariffs.Result none = new NashTariffs(world, BOTH, new boolean[] {false}).find();
        assertThat(none.worldAgainstToday()).isCloseTo(0, within(1e-9));
    }
}
