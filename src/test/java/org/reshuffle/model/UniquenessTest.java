package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/**
 * Kucheryavyy, Lyn, Rodriguez-Clare (2023, AEJ Macro 15): where trade is all that links nations, where industry settles
 * is unique if Psi, the product of scale and trade elasticity, is at most 1, and with free trade only then. So half of a
 * nation's industry, taken away, comes back below 1, stays away at 1 and takes the rest along above 1.
 */
class UniquenessTest {
    private static final int FAMILY = 1;
    private static final int NATION = 1;

    /** Four nations that trade freely, without inputs, learning and whatever else could hold industry in place. */
    private static OpenModel halved(double scale, double sensitivity, double sunkCost) {
        BaseWorld world = AlteredWorld.withoutInputs(SyntheticWorld.build(4, 2, (s, j) -> 1, (j, i) -> 1));
        Settings settings = Runs.UNFITTED
                .with(Parameter.SCALE_ELASTICITY, scale)
                .with(Parameter.PROFIT_SENSITIVITY, sensitivity)
                .with(Parameter.HOP_RATE, 0.035)
                .with(Parameter.SUNK_COST_SCALE, sunkCost)
                .with(Switch.EXIT, "off")
                .with(Switch.CONVERSION, "off")
                .with(Switch.LEARNING, "off")
                .with(Switch.RELATEDNESS, "off")
                .with(Switch.AUTOMATION, "off")
                .with(Switch.VEHICLES, "off")
                .with(Switch.RENEWABLES, "off")
                .with(Switch.WAGE_BRAKE, "off")
                .with(Switch.PROFITS, "host");
        OpenModel open = OpenModel.meanField(Runs.setup(new Calibration(world, settings), 2000));
        open.divert(FAMILY, NATION, 0.5);
        return open;
    }

    private static double shareAfter(OpenModel open, int quarters) {
        return open.run(quarters).capacityShare(FAMILY, NATION) / 0.25;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.9})
    void halvedIndustryComesBackBelowOne(double scale) {
        assertThat(shareAfter(halved(scale, 1.33, 0.5), 2000)).isCloseTo(1, within(1e-3));
    }

    @Test
    void itComesBackMoreSlowlyNearOne() {
        double half = shareAfter(halved(0.5, 1.33, 0.5), 80);
        double near = shareAfter(halved(0.9, 1.33, 0.5), 80);
        assertThat(half).isGreaterThan(0.97);
        assertThat(near).isBetween(0.6, half - 0.1);
    }

    @Test
    void atOneItStaysWhereItIs() {
        OpenModel open = halved(1, 1.33, 0.5);
        double settled = shareAfter(open, 400);
        assertThat(settled).isLessThan(0.9);
        assertThat(shareAfter(open, 1600)).isCloseTo(settled, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.1, 1.2})
    void aboveOneTheRestIsLostToo(double scale) {
        assertThat(shareAfter(halved(scale, 1.33, 0.5), 2000)).isLessThan(1e-3);
    }

    /** How fast and how eagerly industry moves decides when, not whether. */
    @ParameterizedTest
    @CsvSource({"0.6, 0.5", "3, 0.5", "3, 1"})
    void theThresholdDependsNeitherOnSpeedNorOnSensitivity(double sensitivity, double sunkCost) {
        assertThat(shareAfter(halved(0.9, sensitivity, sunkCost), 2000)).isGreaterThan(0.95);
        assertThat(shareAfter(halved(1.2, sensitivity, sunkCost), 2000)).isLessThan(0.05);
    }

    /** Persistence is not hysteresis: a tenth of the speed, and most of the gap is still open after twenty years. */
    @Test
    void slowReturnLooksLikeNoReturn() {
        OpenModel slow = halved(0.5, 1.33, 2);
        assertThat(shareAfter(slow, 80)).isLessThan(0.8);
        assertThat(shareAfter(slow, 1920)).isGreaterThan(0.99);
    }
}
