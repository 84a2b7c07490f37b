package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** Those whom lost industry leaves without work find other work, the sooner the faster services take them up. */
class UnemploymentFadesWithReallocationTest {
    private static final Event TAXED_EVERYWHERE =
            Runs.event("tariff", Runs.from(4, 0.5), "exporters=AAB", "importers=ALL");

    static LongStream seeds() {
        return Theory.seeds();
    }

    /** Unemployment above its natural rate [points], quarter by quarter. */
    private static double[] excess(long seed, double reallocation) {
        Settings settings = Settings.standard().with(Parameter.LABOUR_REALLOCATION, reallocation);
        Observations run = Runs.meanField(Theory.world(seed), settings, Theory.QUARTERS, TAXED_EVERYWHERE);
        double[] excess = new double[Theory.QUARTERS];
        for (int quarter = 0; quarter < excess.length; quarter++) {
            excess[quarter] = run.value(Measure.UNEMPLOYMENT, 1, 0, quarter) - run.value(Measure.UNEMPLOYMENT, 1, 0, 0);
        }
        return excess;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double peak(double[] values) {
        double peak = 0;
        for (double value : values) {
            peak = Math.max(peak, value);
        }
        return peak;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itRisesAndFades(long seed) {
        double[] excess = excess(seed, 0.03);
        assertThat(peak(excess)).isGreaterThan(0.05);
        assertThat(excess[Theory.QUARTERS - 1]).isLessThan(0.5 * peak(excess));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lessTimeIsSpentWithoutWorkWhenServicesAreQuick(long seed) {
        assertThat(peak(excess(seed, 0.1))).isLessThan(peak(excess(seed, 0.01)));
        assertThat(sum(excess(seed, 0.1))).isLessThan(sum(excess(seed, 0.01)));
    }
}
