package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** What the tests open is what the program runs. */
class OpenModelTest {
    private static final Calibration BASE = new Calibration(SyntheticWorld.gravity(5, 8), Settings.standard());
    private static final Event TARIFF = Runs.event("tariff", Runs.from(3, 0.3), "exporters=AAA", "importers=AAB");

    @Test
    void meanFieldStepsAreThoseOfTheSimulation() {
        OpenModel open = OpenModel.meanField(Runs.setup(BASE, 40, TARIFF)).run(40);
        assertThat(Gap.between(open.observations, Runs.meanField(BASE, 40, TARIFF))
                        .size())
                .isZero();
    }

    @Test
    void clusterStepsAreThoseOfTheSimulation() {
        OpenModel open = OpenModel.stochastic(Runs.setup(BASE, 40, TARIFF), 7).run(40);
        assertThat(Gap.between(open.observations, Runs.stochastic(BASE, 40, 7, TARIFF))
                        .size())
                .isZero();
    }
}
