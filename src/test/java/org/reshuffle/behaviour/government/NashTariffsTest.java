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

    /** With one sector all labour works in it, whatever the tariff: no size changes, so returns to scale change nothing. */
    @Test
    void scaleChangesNothingWhereThereIsNothingToShift() {
        StaticWorld scaled = SmallWorlds.symmetric(2, 1, THETA, 0.7, 0.07);
        NashTariffs.Result same = new NashTariffs(scaled, BOTH, new boolean[] {true}).find();
        assertThat(same.tariff()[0]).isCloseTo(found.tariff()[0], within(1e-6));
        assertThat(same.worldAgainstFreeTrade()).isCloseTo(found.worldAgainstFreeTrade(), within(1e-6));
    }

    /**
     * Tariffs all over the world tax the good that bears them, so that labour leaves it; where size lowers its cost, a
     * world of equals loses a psi log L'/L more, a its share of spending: of what is spent on it makers get a part
     * m = h + (1 - h)/(1 + t), so that with a of 1/2 its labour falls to 2 m/(1 + m). Whatever the scale, h is the same.
     */
    @Test
    void tariffsOnTheGoodWithEconomiesOfScaleCostThemToo() {
        double scale = 0.07;
        double tariff = 0.4;
        double theirs = 0.3 / (0.7 * Math.pow(1 + tariff, THETA) + 0.3);
        double part = 1 - theirs + theirs / (1 + tariff);
        double lost = -0.5 * scale * Math.log(2 * part / (1 + part));
        assertThat(lost).isGreaterThan(5e-4);
        assertThat(lossAt(tariff, scale) - lossAt(tariff, 0)).isCloseTo(lost, within(1e-9));
    }

    private static double lossAt(double tariff, double scale) {
        StaticWorld services = SmallWorlds.symmetric(2, THETA, 0.7, new double[] {scale, 0});
        StaticEquilibrium equilibrium = new StaticEquilibrium(services, new double[2], 1e-12);
        equilibrium.policies().tariff(0, 1, tariff);
        equilibrium.policies().tariff(1, 0, tariff);
        equilibrium.solve();
        return -equilibrium.logRealIncome(0);
    }

    @Test
    void goodsThatAreNotTradedKeepTheirTariffs() {
        NashTariffs.Result none = new NashTariffs(world, BOTH, new boolean[] {false}).find();
        assertThat(none.worldAgainstToday()).isCloseTo(0, within(1e-9));
    }
}
