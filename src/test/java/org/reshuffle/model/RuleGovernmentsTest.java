package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Governments that follow rules do nothing where nothing happens, and the same for the same reasons everywhere. */
class RuleGovernmentsTest {
    private static final int QUARTERS = 120;

    static Stream<BaseWorld> worlds() {
        return Stream.of(SyntheticWorld.varied(6, 8, 1), SyntheticWorld.gravity(7, 9), ShippedWorlds.of("world-2018"));
    }

    private static RunSetup ruled(BaseWorld world, Settings settings, int quarters, Event... events) {
        return governed(StanceKind.RULE, world, settings, quarters, events);
    }

    private static RunSetup governed(
            StanceKind kind, BaseWorld world, Settings settings, int quarters, Event... events) {
        RunSetup setup = Runs.setup(new Calibration(world, settings), quarters, events);
        return new RunSetup(
                setup.calibration(),
                setup.start(),
                quarters,
                setup.events(),
                1,
                ImmutableList.copyOf(Collections.nCopies(world.nations().size(), kind)));
    }

    private static Observations run(RunSetup setup) {
        return Simulation.meanField(setup, "test", false).observations();
    }

    private static double spent(Observations observations) {
        return Arrays.stream(observations.series(Measure.SUBSIDIES)).sum();
    }

    private static double deficits(Observations observations, int quarter) {
        double[] income = observations.row(Measure.REAL_INCOME, quarter);
        double sum = 0;
        for (int i = 0; i < income.length; i++) {
            double money = income[i] * observations.row(Measure.CONSUMER_PRICE, quarter)[i];
            sum += observations.row(Measure.DEFICIT, quarter)[i] / 100 * money;
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void theBaseYearStaysAFixedPoint(BaseWorld world) {
        Gap drift = Gap.drift(run(ruled(world, Runs.STILL, QUARTERS)), 0);
        assertThat(drift.size()).as(drift.where()).isLessThan(1e-9);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void aWorldThatOnlyGrowsSpendsNothing(BaseWorld world) {
        assertThat(spent(run(ruled(world, Settings.standard(), QUARTERS)))).isZero();
    }

    @Test
    void aTariffMakesItsVictimsSpendAndAnswer() {
        BaseWorld world = ShippedWorlds.of("world-2018");
        Event tariff =
                Runs.event("tariff", Runs.from(2, 0.25), "exporters=CHN", "importers=USA", "families=MANUFACTURING");
        Observations answered = run(ruled(world, Settings.standard(), 24, tariff));
        Observations unanswered = run(ruled(world, Settings.standard().with(Switch.RETALIATION, "off"), 24, tariff));
        int china = world.nation("CHN");
        assertThat(spent(answered)).isPositive();
        assertThat(answered.row(Measure.POLICY_SPENDING, 12)[china]).isPositive();
        assertThat(answered.row(Measure.POLICY_TARIFF, 12)[china]).isPositive();
        assertThat(unanswered.row(Measure.POLICY_TARIFF, 12)[china]).isZero();
        assertThat(answered.row(Measure.TARIFF_REVENUE, 12)[china])
                .isGreaterThan(1.05 * unanswered.row(Measure.TARIFF_REVENUE, 12)[china]);
    }

    @Test
    void noGovernmentSpendsMoreThanItsBudget() {
        BaseWorld world = ShippedWorlds.of("world-2018");
        Event dear = Runs.event("energy-price", Runs.from(2, 3), "nations=ALL", "sources=domestic");
        RunSetup setup = governed(StanceKind.LEARN, world, Settings.standard(), 40, dear);
        Observations observations = run(setup);
        for (int quarter = 0; quarter < 40; quarter++) {
            double[] spent = observations.row(Measure.POLICY_SPENDING, quarter);
            double[] income = observations.row(Measure.REAL_INCOME, quarter);
            double[] prices = observations.row(Measure.CONSUMER_PRICE, quarter);
            for (int i = 0; i < spent.length; i++) {
                double budget = world.nations().get(i).polity().policyBudget();
                // The budget holds for figures half a year old.
                assertThat(spent[i]).isLessThanOrEqualTo(1.15 * budget * income[i] * prices[i]);
            }
        }
    }

    /** Rates that were decided on old figures are cut where the sales they are paid on outgrow the budget. */
    @Test
    void aBoomOfWhatItHelpsDoesNotTakeAGovernmentBeyondItsBudget() {
        BaseWorld world = ShippedWorlds.of("world-2018");
        Event boom = Runs.event("technology", Runs.from(7, 0.3), "nations=DEU", "families=NEV,MCH,APC");
        Observations observations = run(governed(StanceKind.LEARN, world, Settings.standard(), 60, boom));
        int germany = world.nation("DEU");
        double budget = world.nations().get(germany).polity().policyBudget();
        double most = 0;
        for (int quarter = 0; quarter < 60; quarter++) {
            double income = observations.row(Measure.REAL_INCOME, quarter)[germany]
                    * observations.row(Measure.CONSUMER_PRICE, quarter)[germany];
            most = Math.max(most, observations.row(Measure.POLICY_SPENDING, quarter)[germany] / (budget * income));
        }
        // It pays by the bill of the quarter before, which may grow a little within one.
        assertThat(most).isBetween(0.95, 1.05);
    }

    /** What is decided is owed: in the first quarter in which it is spent, the world's deficits rise by just that. */
    @ParameterizedTest
    @ValueSource(
            strings = {"frontier nations=ALL measure=threat", "energy-price nations=ALL sources=domestic,sea-borne"})
    void whatGovernmentsDecideToSpendIsTheirDeficit(String cause) {
        BaseWorld world = ShippedWorlds.of("world-2018");
        String[] words = cause.split(" ");
        Event event = Runs.event(words[0], Runs.from(0, 1), Arrays.copyOfRange(words, 1, words.length));
        Settings settings = Settings.standard().with(Parameter.GOVERNMENT_EFFORT, 0);
        Observations decided = run(ruled(world, settings, 8, event));
        Observations scripted = run(governed(StanceKind.SCRIPTED, world, settings, 8, event));
        double spent = Arrays.stream(decided.row(Measure.POLICY_SPENDING, 4)).sum();
        assertThat(spent).isGreaterThan(50);
        // Unemployment and tariffs differ a little, because the money is spent on other goods.
        assertThat(deficits(decided, 4) - deficits(scripted, 4)).isCloseTo(spent, within(0.1 * spent));
    }

    @Test
    void twoRunsAreTheSameInBothModes() {
        BaseWorld world = SyntheticWorld.varied(6, 8, 1);
        Event event = Runs.event("tariff", Runs.from(2, 0.3), "exporters=AAA", "importers=ALL", "families=ALL");
        RunSetup setup = ruled(world, Settings.standard(), 40, event);
        assertThat(Gap.between(run(setup), run(setup)).size()).isZero();
        Observations first = Simulation.stochastic(setup, "test", 7, false).observations();
        Observations second = Simulation.stochastic(setup, "test", 7, false).observations();
        assertThat(Gap.between(first, second).size()).isZero();
        assertThat(spent(first)).isPositive();
    }

    @Test
    void learnersTryAndReplay() {
        BaseWorld world = SyntheticWorld.varied(6, 8, 1);
        RunSetup setup = governed(StanceKind.LEARN, world, Settings.standard(), 60);
        Observations first = run(setup);
        assertThat(spent(first)).isPositive();
        assertThat(Gap.between(first, run(setup)).size()).isZero();
        Observations drawn = Simulation.stochastic(setup, "test", 7, false).observations();
        assertThat(Gap.between(
                                drawn,
                                Simulation.stochastic(setup, "test", 7, false).observations())
                        .size())
                .isZero();
    }

    @Test
    void likeNationsDecideAlikeAtSeaToo() {
        BaseWorld world = SyntheticWorld.symmetric(4, 6);
        Observations observations =
                run(ruled(world, Settings.standard(), 40, Runs.event("shipping", Runs.from(2, 0.5), "fuel=2")));
        double[] spent = observations.row(Measure.POLICY_SPENDING, 39);
        for (int i = 1; i < 4; i++) {
            assertThat(Gap.of(spent[i], spent[0])).isLessThan(1e-9);
        }
    }

    @Test
    void likeNationsDecideAlike() {
        BaseWorld world = SyntheticWorld.symmetric(4, 6);
        Observations observations = run(ruled(
                world,
                Settings.standard(),
                40,
                Runs.event("energy-price", Runs.from(2, 1), "nations=ALL", "sources=domestic")));
        double[] price = observations.row(Measure.ENERGY_PRICE, 39);
        double[] income = observations.row(Measure.REAL_INCOME, 39);
        for (int i = 1; i < 4; i++) {
            assertThat(Gap.of(price[i], price[0])).isLessThan(1e-9);
            assertThat(Gap.of(income[i], income[0])).isLessThan(1e-9);
        }
    }
}
