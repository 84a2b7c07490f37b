package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Settings;

/** What a government decides takes effect in the next quarter, on top of what events do in its name. */
class GovernmentStepTest {
    private static final int FAMILY = 1;

    private final Calibration base = new Calibration(SyntheticWorld.symmetric(2, 3), Settings.standard());
    private final Economy economy = new Economy(base);
    private final Drivers drivers = new Drivers(base.nations, base.families);
    private final EventStep events = new EventStep(Runs.setup(base, 8), economy, drivers);

    private GovernmentStep governments(Stance first) {
        Stance idle = report -> Policy.NONE;
        return new GovernmentStep(economy, ImmutableList.of(first, idle));
    }

    private double[] byFamily(double figure) {
        double[] families = new double[base.families];
        families[FAMILY] = figure;
        return families;
    }

    @Test
    void aSubsidyAndAGrantReachTheCellsTheyAreMeantFor() {
        GovernmentStep step = governments(report -> new Policy(byFamily(0.1), byFamily(0.5)));
        economy.quarter = 3;
        step.run();
        economy.quarter = 4;
        events.run();
        int cell = FAMILY * base.nations;
        assertThat(economy.subsidy[cell]).isEqualTo(0.1);
        assertThat(economy.incentive[cell]).isEqualTo(0.5);
        assertThat(Arrays.stream(economy.subsidy).sum()).isEqualTo(0.1);
    }

    @Test
    void whatAGovernmentNoLongerWantsEnds() {
        economy.quarter = 3;
        governments(report -> new Policy(byFamily(0.1), byFamily(0.5))).run();
        economy.quarter = 7;
        governments(report -> Policy.NONE).run();
        events.run();
        assertThat(economy.subsidy).containsOnly(0);
        assertThat(economy.incentive).containsOnly(0);
    }

    @Test
    void governmentsDecideOnceAYear() {
        economy.quarter = 2;
        governments(report -> new Policy(byFamily(0.1), byFamily(0.5))).run();
        assertThat(economy.granted).containsOnly(0);
    }
}
