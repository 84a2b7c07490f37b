package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** The base year reproduces itself: flows, outputs and expenditures at once, and for thirty years without shocks. */
class FixedPointTest {
    private static final double TOLERANCE = 1e-9;
    private static final int QUARTERS = 120;

    static Stream<BaseWorld> worlds() {
        return Stream.concat(
                ShippedWorlds.all(),
                Stream.of(
                        SyntheticWorld.varied(6, 8, 1),
                        // All others pay half of an energy bill for fuel, which would hide fuel mistaken for power.
                        AlteredWorld.withFuelShare(SyntheticWorld.varied(6, 8, 1), 0.2),
                        SyntheticWorld.symmetric(4, 6),
                        SyntheticWorld.gravity(7, 9)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void nothingDriftsWithoutShocksAndGrowth(BaseWorld world) {
        Observations observations = Runs.meanField(world, Runs.STILL, QUARTERS);
        Gap drift = Gap.drift(observations, 0);
        assertThat(drift.size()).as(drift.where()).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void firstQuarterMeetsFlowsOutputsAndExpendituresOfTheBaseYear(BaseWorld world) {
        OpenModel open = OpenModel.meanField(Runs.setup(new Calibration(world, Runs.STILL), 1))
                .run(1);
        meetsBase(open);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void firstQuarterOfAGrowingWorldIsTheBaseYearToo(BaseWorld world) {
        OpenModel open = OpenModel.meanField(Runs.setup(new Calibration(world, Settings.standard()), 1))
                .run(1);
        meetsBase(open);
    }

    private static void meetsBase(OpenModel open) {
        BaseWorld world = open.base.world;
        int nations = open.base.nations;
        for (int s = 0; s < open.base.families; s++) {
            for (int j = 0; j < nations; j++) {
                double sold = 0;
                double bought = 0;
                for (int i = 0; i < nations; i++) {
                    double flow = world.flows().get(s, j, i) / 1000;
                    double tariff = world.tariffs().get(s, j, i);
                    double spent = open.economy.expenditure[s * nations + i];
                    same(open.tradeShare(s, j, i) * spent / (1 + tariff), flow, "flow", s, j, i);
                    sold += flow;
                    bought += world.flows().get(s, i, j)
                            / 1000
                            * (1 + world.tariffs().get(s, i, j));
                }
                same(open.economy.output[s * nations + j], sold, "output", s, j, j);
                same(open.economy.sales[s * nations + j], sold, "sales", s, j, j);
                same(open.economy.expenditure[s * nations + j], bought, "expenditure", s, j, j);
            }
        }
    }

    private static void same(double found, double expected, String what, int family, int exporter, int importer) {
        // assertThat for each of ten thousand flows would take longer than the runs.
        if (!(Math.abs(found - expected) <= TOLERANCE * expected)) {
            assertThat(found)
                    .as("%s, family %d, %d to %d", what, family, exporter, importer)
                    .isEqualTo(expected);
        }
    }
}
