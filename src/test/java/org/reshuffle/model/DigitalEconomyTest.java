package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Digital stock, data and AI capability in the world of 2018, which move only when something moves them. */
class DigitalEconomyTest {
    private static final int QUARTERS = 60;
    private static final int LAST = QUARTERS - 1;
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final int CHN = WORLD.nation("CHN");
    private static final int USA = WORLD.nation("USA");
    private static final int DEU = WORLD.nation("DEU");

    private static Observations run(Settings settings, Event... events) {
        return Runs.meanField(WORLD, settings, QUARTERS, events);
    }

    private static Event leak(double points) {
        return Runs.event("digital", Runs.from(0, points), "nations=EU", "measure=leak");
    }

    private static Event spending(double share) {
        return Runs.event("digital", Runs.from(0, share), "nations=DEU");
    }

    /** Robots from China, a third cheaper. */
    private static final Event CHEAP_ROBOTS =
            Runs.event("technology", Runs.from(4, 0.3), "nations=CHN", "families=UNM");

    private static double last(Observations observations, Measure measure, int nation) {
        return observations.value(measure, nation, Observations.ALL, LAST);
    }

    @Test
    void rentsThatLeakAbroadStopTheirNationsInvestment() {
        Observations little = run(Settings.standard(), leak(-0.1));
        Observations much = run(Settings.standard(), leak(0.5));
        double lost = 1 - last(much, Measure.DIGITAL_STOCK, DEU) / last(little, Measure.DIGITAL_STOCK, DEU);
        assertThat(lost).isBetween(0.2, 0.6);
        assertThat(last(much, Measure.DIGITAL_STOCK, USA)).isGreaterThan(1);
        assertThat(last(much, Measure.AI_CAPABILITY, DEU)).isLessThan(last(little, Measure.AI_CAPABILITY, DEU));
    }

    @Test
    void withoutRentsAbroadLeaksDoNothing() {
        Settings home = Settings.standard().with(Switch.DIGITAL_RENTS, "off");
        assertThat(run(home, leak(0.5)).series(Measure.REAL_INCOME))
                .isEqualTo(run(home).series(Measure.REAL_INCOME));
    }

    @Test
    void rentsMoveIncomeAndNoneIsLost() {
        Calibration base = new Calibration(WORLD, Settings.standard());
        OpenModel open = OpenModel.meanField(Runs.setup(base, 20, leak(0.5))).run(20);
        double sum = 0;
        for (double rent : open.economy.digitalRent) {
            sum += rent;
        }
        assertThat(open.economy.digitalRent[DEU]).isNegative();
        assertThat(open.economy.digitalRent[USA]).isPositive();
        assertThat(sum).isCloseTo(0, within(1e-9));
    }

    /** 2.5 % of value added on top of as much doubles investment, its sales at home add rents; it is not spent elsewhere. */
    @Test
    void publicSpendingBuildsTheStockOutOfOtherSpending() {
        Observations spent = run(Runs.STILL, spending(0.025));
        assertThat(last(spent, Measure.DIGITAL_STOCK, DEU)).isBetween(2.0, 2.6);
        Calibration base = new Calibration(WORLD, Runs.STILL);
        OpenModel open =
                OpenModel.meanField(Runs.setup(base, 1, spending(0.025))).run(1);
        double before = 0;
        double after = 0;
        for (int s = 0; s < base.families; s++) {
            before += base.finalDemand[s * base.nations + DEU];
            after += open.economy.expenditure[s * base.nations + DEU];
        }
        OpenModel still = OpenModel.meanField(Runs.setup(base, 1)).run(1);
        double plain = 0;
        for (int s = 0; s < base.families; s++) {
            plain += still.economy.expenditure[s * base.nations + DEU];
        }
        assertThat(after).isCloseTo(plain, within(1e-9 * before));
        int digital = WORLD.family("DIG") * base.nations + DEU;
        assertThat(open.economy.expenditure[digital]).isGreaterThan(still.economy.expenditure[digital]);
    }

    @Test
    void machinesAtWorkTeachWhoDeploysThem() {
        Observations cheap = run(Settings.standard(), CHEAP_ROBOTS);
        assertThat(last(cheap, Measure.DEPLOYED_DATA, CHN)).isGreaterThan(last(cheap, Measure.DEPLOYED_DATA, USA));
        assertThat(last(cheap, Measure.AI_CAPABILITY, CHN)).isGreaterThan(last(cheap, Measure.AI_CAPABILITY, USA));
        Observations untaught = run(Settings.standard().with(Switch.AI_DATA, "off"), CHEAP_ROBOTS);
        assertThat(last(untaught, Measure.AI_CAPABILITY, CHN)).isCloseTo(1, within(0.01));
    }

    /** Much software and no more machines: worth a lot where one replaces the other, little where they need each other. */
    @Test
    void softwareWithoutMachinesIsWorthLessTheMoreItNeedsThem() {
        Event software = spending(0.1);
        double before = Double.POSITIVE_INFINITY;
        for (double substitution : new double[] {1, 0, -1, -4}) {
            Settings settings = Settings.standard().with(Parameter.AI_SUBSTITUTION, substitution);
            double now = last(run(settings, software), Measure.AI_CAPABILITY, DEU);
            assertThat(now).as("rho %s", substitution).isLessThan(before).isGreaterThan(1);
            before = now;
        }
        Settings replaceable = Settings.standard().with(Switch.AI_COMPLEMENTARITY, "off");
        Settings one = Settings.standard().with(Parameter.AI_SUBSTITUTION, 1);
        assertThat(last(run(replaceable, software), Measure.AI_CAPABILITY, DEU))
                .isEqualTo(last(run(one, software), Measure.AI_CAPABILITY, DEU));
    }

    @Test
    void abilityMakesRobotsCheaperWhereTheSwitchLetsIt() {
        int robots = WORLD.family("UNM");
        double with = run(Settings.standard(), spending(0.02)).value(Measure.OUTPUT, DEU, robots, LAST);
        Settings off = Settings.standard().with(Switch.AI, "off");
        double without = run(off, spending(0.02)).value(Measure.OUTPUT, DEU, robots, LAST);
        assertThat(with).isGreaterThan(1.005 * without);
    }

    @Test
    void whatTheGovernmentGrantsIsSpentAsWhatEventsSay() {
        Calibration base = new Calibration(WORLD, Settings.standard());
        OpenModel told = OpenModel.meanField(Runs.setup(base, 9, spending(0.01)));
        OpenModel granted = OpenModel.meanField(Runs.setup(base, 9));
        double[] byEvent = told.run(9).economy.digitalStock;
        for (int quarter = 0; quarter < 9; quarter++) {
            granted.economy.digitalGranted[DEU] = 0.01 * Runs.valueAdded(granted, DEU, quarter);
            granted.run(1);
        }
        for (int i = 0; i < base.nations; i++) {
            assertThat(granted.economy.digitalStock[i]).isCloseTo(byEvent[i], within(1e-9));
        }
    }
}
