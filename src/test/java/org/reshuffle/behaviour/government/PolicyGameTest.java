package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.junit.jupiter.api.Test;

/** Two equal nations. In the race, sector 0 may be subsidised with 1 % of income, and power counts. */
class PolicyGameTest {
    private static final boolean[] BOTH = {true, true};

    private final double[][] tariff = new double[2][2];
    private final double[][] part = new double[2][2];

    private PolicyGame race() {
        StaticWorld world = SmallWorlds.symmetric(2, 2, 4, 0.7, 0);
        boolean[] first = {true, false};
        PolicyGame.Table table = new PolicyGame.Table(BOTH, BOTH, new boolean[2], first, new double[] {1, 1}, 0.5);
        return new PolicyGame(world, new double[2], table, tariff, part);
    }

    @Test
    void bothSubsidiseWithAllTheyHave() {
        PolicyGame game = race();
        game.play(4);
        assertThat(part[0][0]).isEqualTo(1);
        assertThat(part[1][0]).isEqualTo(1);
        assertThat(game.residual()).isLessThan(1e-6);
    }

    @Test
    void theRaceIsAPrisonersDilemma() {
        double peace = race().utility(0);
        part[0][0] = 1;
        PolicyGame alone = race();
        double temptation = alone.utility(0);
        double sucker = alone.utility(1);
        part[1][0] = 1;
        PolicyGame war = race();
        assertThat(temptation).isGreaterThan(peace);
        assertThat(peace).isGreaterThan(war.utility(0) + 1e-5);
        assertThat(war.utility(0)).isGreaterThan(sucker);
        assertThat(war.logRealIncome(0)).isNegative();
    }

    @Test
    void withoutPowerNobodySubsidises() {
        StaticWorld world = SmallWorlds.symmetric(2, 2, 4, 0.7, 0);
        boolean[] first = {true, false};
        part[0][0] = 0.5;
        PolicyGame.Table table = new PolicyGame.Table(BOTH, BOTH, new boolean[2], first, new double[] {1, 1}, 0);
        new PolicyGame(world, new double[2], table, tariff, part).play(4);
        assertThat(part[0][0]).isCloseTo(0, within(0.02));
    }

    /** Rounds of answers come to the tariffs that a search of each nation's best tariff finds. */
    @Test
    void tariffsAreThoseOfTheNashEquilibrium() {
        StaticWorld world = SmallWorlds.symmetric(2, 1, 4, 0.7, 0);
        boolean[] one = {true};
        PolicyGame.Table table = new PolicyGame.Table(BOTH, BOTH, one, one, new double[2], 0);
        double[][] nothing = new double[2][1];
        PolicyGame game = new PolicyGame(world, new double[2], table, tariff, nothing);
        game.play(8);
        ImmutableList<Player> players =
                ImmutableList.of(new Player("A", ImmutableIntArray.of(0)), new Player("B", ImmutableIntArray.of(1)));
        double nash = new NashTariffs(world, players, one).find().tariff()[0];
        assertThat(tariff[0][1]).isCloseTo(nash, within(0.02));
        assertThat(tariff[1][0]).isCloseTo(tariff[0][1], within(0.002));
        assertThat(tariff[0][0]).isZero();
        assertThat(game.residual()).isLessThan(1e-5);
    }
}
