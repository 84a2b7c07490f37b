package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** Growth alone makes everything larger and changes no share, price or place. */
class BalancedGrowthTest {
    private static final int QUARTERS = 120;
    private static final double GROWTH = 0.005;
    private static final Set<Measure> GROWING = EnumSet.of(
            Measure.OUTPUT,
            Measure.SALES,
            Measure.EXPORTS,
            Measure.IMPORTS,
            Measure.REAL_INCOME,
            Measure.TARIFF_REVENUE,
            Measure.SUBSIDIES);

    static Stream<BaseWorld> worlds() {
        return Stream.concat(ShippedWorlds.all(), Stream.of(SyntheticWorld.varied(6, 8, 1)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void amountsGrowAtTheWorldsRateAndIndicesStandStill(BaseWorld world) {
        Observations observations = Runs.meanField(world, Settings.standard().with(Parameter.GROWTH, GROWTH), QUARTERS);
        for (Measure measure : Measure.values()) {
            if (!measure.derived() && measure != Measure.CAPACITY) {
                double[] series = observations.series(measure);
                int width = series.length / QUARTERS;
                double grown = 1;
                for (int quarter = 0; quarter < QUARTERS; quarter++) {
                    for (int k = 0; k < width; k++) {
                        double gap = Gap.of(series[quarter * width + k] / grown, series[k]);
                        if (!(gap < 1e-9)) {
                            assertThat(gap)
                                    .as("%s, quarter %d, entry %d", measure.key(), quarter, k)
                                    .isZero();
                        }
                    }
                    grown *= GROWING.contains(measure) ? 1 + GROWTH : 1;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void clustersStayWhereTheyAre(BaseWorld world) {
        Observations observations = Runs.meanField(world, Settings.standard().with(Parameter.GROWTH, GROWTH), QUARTERS);
        for (int s = 0; s < world.families().size(); s++) {
            for (int i = 0;
                    world.families().get(s).manufacturing()
                            && i < world.nations().size();
                    i++) {
                double before = observations.value(Measure.CAPACITY, i, s, 0);
                assertThat(observations.value(Measure.CAPACITY, i, s, QUARTERS - 1))
                        .isCloseTo(before, within(1e-9 * before));
            }
        }
    }
}
