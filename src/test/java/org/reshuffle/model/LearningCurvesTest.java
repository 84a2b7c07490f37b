package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** Learning rates of families, with events and the switch. */
class LearningCurvesTest {
    private static LearningCurves curves(Calibration base, Drivers drivers) {
        return new LearningCurves(base, drivers);
    }

    private final Calibration base = new Calibration(ShippedWorlds.of("world-2018"), Settings.standard());
    private final Drivers drivers = new Drivers(base.nations, base.families);
    private final int batteries = base.world.family("BAT");

    @Test
    void aDoublingLowersCostByTheRate() {
        double b = curves(base, drivers).exponent(batteries);
        assertThat(Math.pow(2, -b)).isCloseTo(1 - base.learningRate[batteries], within(1e-12));
    }

    @Test
    void anEventAddsToTheRateForAsLongAsItLasts() {
        LearningCurves curves = curves(base, drivers);
        double before = curves.exponent(batteries);
        drivers.learningRate[batteries] = 0.1;
        assertThat(Math.pow(2, -curves.exponent(batteries)))
                .isCloseTo(0.9 - base.learningRate[batteries], within(1e-12));
        drivers.learningRate[batteries] = 0;
        assertThat(curves.exponent(batteries)).isEqualTo(before);
    }

    @Test
    void switchedOffNothingLearns() {
        Calibration off = new Calibration(base.world, Settings.standard().with(Switch.LEARNING, "off"));
        assertThat(curves(off, drivers).exponent(batteries)).isZero();
    }

    /** Machine hours get cheaper with what makers of robots learn; switched off, they do not. */
    @Test
    void theSwitchReachesMachineHours() {
        assertThat(taskPriceAfterRobotBoom(Settings.standard())).isNegative();
        assertThat(taskPriceAfterRobotBoom(Settings.standard().with(Switch.LEARNING, "off")))
                .isZero();
    }

    private double taskPriceAfterRobotBoom(Settings settings) {
        Calibration calibration = new Calibration(base.world, settings);
        Economy economy = new Economy(calibration);
        WorldExperience experience = new WorldExperience(calibration, economy);
        Machines machines = new Machines(calibration, economy, drivers, experience);
        int robots = base.world.family(Mechanism.MACHINES);
        for (int i = 0; i < base.nations; i++) {
            economy.experience[robots * base.nations + i] *= 2;
        }
        experience.accumulate();
        machines.price();
        int cell = base.world.family("LAB") * base.nations;
        return machines.logTaskPrice(cell, 0, economy.automated[cell]);
    }
}
