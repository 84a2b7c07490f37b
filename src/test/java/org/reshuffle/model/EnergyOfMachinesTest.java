package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Drivers;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** What cheap power is worth to machines: phi_A of the cost of an hour, by the share of tasks that machines hold. */
class EnergyOfMachinesTest {
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2018");
    private static final int IND = WORLD.nation("IND");

    /** At 0.10 half the price of power takes 7 % off a machine hour, at 0.25 16 %; by the share of tasks of the bundle. */
    @ParameterizedTest
    @CsvSource({"0.1, 1, 0.067", "0.25, 1, 0.159", "0.25, 0.5, 0.083", "0.5, 0, 0"})
    void halfThePriceOfPowerTakesItsShareOffATask(double energyShare, double automated, double saved) {
        Calibration base = new Calibration(WORLD, Settings.standard().with(Parameter.AUTOMATION_ENERGY, energyShare));
        Economy economy = new Economy(base);
        Drivers drivers = new Drivers(base.nations, base.families);
        Machines machines = new Machines(base, economy, drivers, new WorldExperience(base, economy));
        int cell = WORLD.family("MCH") * base.nations + IND;
        double before = machines.logTaskPrice(cell, IND, automated);
        economy.logEnergyPrice[IND] = Math.log(0.5);
        machines.price();
        double change = machines.logTaskPrice(cell, IND, automated) - before;
        assertThat(change).isCloseTo(-automated * energyShare * Math.log(2), within(1e-12));
        assertThat(1 - Math.exp(change)).isCloseTo(saved, within(5e-4));
        assertThat(machines.logMachineEnergy(IND)).isCloseTo(-energyShare * Math.log(2), within(1e-12));
    }

    /** In a world whose tasks machines hold, cheap power draws the more industry the more power a task takes. */
    @Test
    void cheapPowerDrawsTheMoreIndustryTheMoreEnergyTasksTake() {
        double little = drawn(0.03);
        double usual = drawn(0.1);
        double much = drawn(0.5);
        assertThat(little).isPositive();
        assertThat(usual).isGreaterThan(little);
        assertThat(much).isGreaterThan(2 * usual - little);
    }

    private static double drawn(double energyShare) {
        Settings settings = Settings.standard().with(Parameter.AUTOMATION_ENERGY, energyShare);
        Event machines = Runs.event("automation", Runs.from(2, 0.6), "nations=ALL");
        Event power = Runs.event("energy-price", Runs.from(2, -0.5), "nations=IND", "sources=domestic,sea-borne");
        return output(settings, machines, power) / output(settings, machines) - 1;
    }

    private static double output(Settings settings, Event... events) {
        Observations observations = Runs.meanField(WORLD, settings, 60, events);
        return observations.value(Measure.OUTPUT, IND, Observations.ALL, 59);
    }
}
