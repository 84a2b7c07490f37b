package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/**
 * Conversion into a family that is tiny beside the one that converts ends where both pay alike. In 2000 combustion
 * vehicles were twenty thousand times the electric ones: a forward step then carries a gap of one millionth, or one
 * of rounding, hundreds of times past its end.
 */
class ConversionSettlesTest {
    private static final double PUSH = 1e-6;
    private static final BaseWorld WORLD = ShippedWorlds.of("world-2000");
    /** Strong responses of capacity to profit, where rounding grew most. */
    private static final Settings RESPONSIVE = Runs.STILL
            .with(Parameter.PROFIT_SENSITIVITY, 3)
            .with(Parameter.TRADE_ELASTICITY_SCALE, 0.5)
            .with(Parameter.HOP_RATE, 0.01);

    @ParameterizedTest
    @ValueSource(doubles = {PUSH, -PUSH})
    void aMillionthMoreDemandForElectricVehiclesMovesNoMoreThanThatIntoThem(double push) {
        Calibration base = new Calibration(WORLD, RESPONSIVE);
        OpenModel still = OpenModel.meanField(Runs.setup(base, 8)).run(1);
        OpenModel pushed = OpenModel.meanField(Runs.setup(base, 8)).run(1);
        for (int i = 0; i < base.nations; i++) {
            pushed.economy.electricShare[i] *= 1 + push;
        }
        still.run(4);
        pushed.run(4);
        int electric = WORLD.family(Mechanism.ELECTRIC_VEHICLES);
        double more = capacity(pushed, electric) / capacity(still, electric) - 1;
        assertThat(more / push).isBetween(0.0, 1.5);
    }

    @Test
    void theBaseYearOfFewElectricVehiclesStandsStillHoweverCapacityResponds() {
        for (Settings settings : new Settings[] {RESPONSIVE, RESPONSIVE.with(Switch.POOL, "elastic")}) {
            Gap drift = Gap.drift(Runs.meanField(WORLD, settings, 120), 0);
            assertThat(drift.size()).as(drift.where()).isLessThan(1e-9);
        }
    }

    private static double capacity(OpenModel model, int family) {
        double total = 0;
        for (int i = 0; i < model.base.nations; i++) {
            total += model.economy.capacity[family * model.base.nations + i];
        }
        return total;
    }
}
