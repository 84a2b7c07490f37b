package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/** In the fixed pool no capacity comes from nowhere and none is lost, whatever happens. */
class ConservationTest {
    private static final int QUARTERS = 60;

    private static double pool(Observations observations, Calibration base, int quarter) {
        double sum = 0;
        for (int s = 0; s < base.families; s++) {
            sum += base.clustered[s] ? observations.value(Measure.CAPACITY, Observations.WORLD, s, quarter) : 0;
        }
        return sum;
    }

    private static void conserved(Observations observations, Calibration base) {
        double before = pool(observations, base, 0);
        for (int quarter = 1; quarter < QUARTERS; quarter++) {
            assertThat(pool(observations, base, quarter)).isCloseTo(before, within(1e-12 * before));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void clustersConserveThePool(long seed) {
        Calibration base = new Calibration(SyntheticWorld.varied(5, 11, seed), Settings.standard());
        conserved(Runs.stochastic(base, QUARTERS, seed, Shocks.all(5, 0.4)), base);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void flowsConserveThePool(long seed) {
        Calibration base = new Calibration(SyntheticWorld.varied(5, 11, seed), Settings.standard());
        conserved(Runs.meanField(base, QUARTERS, Shocks.all(5, 0.4)), base);
    }

    @Test
    void withoutConversionAndExitEveryFamilyKeepsItsOwnPool() {
        Calibration base = new Calibration(
                SyntheticWorld.varied(5, 11, 1),
                Settings.standard().with(Switch.CONVERSION, "off").with(Switch.EXIT, "off"));
        Observations observations = Runs.meanField(base, QUARTERS, Shocks.all(5, 0.4));
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                double before = observations.value(Measure.CAPACITY, Observations.WORLD, s, 0);
                assertThat(observations.value(Measure.CAPACITY, Observations.WORLD, s, QUARTERS - 1))
                        .isCloseTo(before, within(1e-12 * before));
            }
        }
    }

    @Test
    void conversionMovesCapacityBetweenFamilies() {
        Calibration base = new Calibration(SyntheticWorld.varied(5, 11, 1), Settings.standard());
        Observations observations =
                Runs.meanField(base, QUARTERS, Runs.event("electric-vehicles", Runs.from(4, 0.9), "nations=ALL"));
        double before = observations.value(Measure.CAPACITY, Observations.WORLD, 1, 0);
        assertThat(observations.value(Measure.CAPACITY, Observations.WORLD, 1, QUARTERS - 1))
                .as("capacity for electric vehicles")
                .isGreaterThan(1.05 * before);
    }
}
