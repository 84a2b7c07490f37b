package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;
import org.reshuffle.world.Switch;

/**
 * Many small clusters are, on average, what the mean-field mode says. Averages over fixed seeds of every nation's
 * capacity and output by family, and of its income, two and nine years after two shocks.
 */
class MeanFieldLimitTest {
    private static final int QUARTERS = 40;
    private static final Event[] EVENTS = {
        Runs.event("energy-price", Runs.from(4, 2), "nations=AAB", "sources=domestic"),
        Runs.event("tariff", Runs.from(4, 0.3), "exporters=AAC", "importers=AAA")
    };

    /**
     * How far the mean over seeds is from mean-field.
     *
     * @param gap root mean square of the relative gaps
     * @param error root mean square of their standard errors
     * @param score mean square of the gaps over their standard errors, about 1 when there is only sampling error
     */
    private record Distance(double gap, double error, double score) {}

    private static Distance distance(Calibration base, int multiplier, int seeds) {
        return distance(base, QUARTERS, multiplier, seeds, seen -> figures(seen, base), EVENTS);
    }

    private static Distance distance(
            Calibration base,
            int quarters,
            int multiplier,
            int seeds,
            Function<Observations, double[]> figures,
            Event... events) {
        double[] expected = figures.apply(Runs.meanField(base, quarters, events));
        double[] sum = new double[expected.length];
        double[] squares = new double[expected.length];
        for (int seed = 1; seed <= seeds; seed++) {
            double[] found = figures.apply(
                    Simulation.stochastic(Runs.setup(base, quarters, multiplier, events), "test", seed, false)
                            .observations());
            for (int k = 0; k < found.length; k++) {
                double gap = found[k] / expected[k] - 1;
                sum[k] += gap;
                squares[k] += gap * gap;
            }
        }
        double gaps = 0;
        double errors = 0;
        double scores = 0;
        for (int k = 0; k < sum.length; k++) {
            double mean = sum[k] / seeds;
            double variance = (squares[k] - seeds * mean * mean) / (seeds - 1);
            gaps += mean * mean / sum.length;
            errors += variance / seeds / sum.length;
            scores += mean * mean / (variance / seeds) / sum.length;
        }
        return new Distance(Math.sqrt(gaps), Math.sqrt(errors), scores);
    }

    private static double[] figures(Observations observations, Calibration base) {
        double[] figures = new double[2 * base.nations * (2 * base.families + 1)];
        int count = 0;
        for (int quarter : new int[] {12, QUARTERS - 1}) {
            for (int i = 0; i < base.nations; i++) {
                for (int s = 0; s < base.families; s++) {
                    if (base.clustered[s]) {
                        figures[count++] = observations.value(Measure.CAPACITY, i, s, quarter);
                        figures[count++] = observations.value(Measure.OUTPUT, i, s, quarter);
                    }
                }
                figures[count++] = observations.value(Measure.REAL_INCOME, i, 0, quarter);
            }
        }
        return Arrays.copyOf(figures, count);
    }

    /**
     * Chance feeds back through curved responses, so the mean is biased by its variance, which falls like one over the
     * number of clusters. What falls more slowly is a difference between the modes.
     */
    @ParameterizedTest
    @ValueSource(doubles = {1.33, 3})
    void theGapFallsLikeOneOverTheNumberOfClustersDownToSamplingError(double sensitivity) {
        // Exit and conversion answer to one side of the noise only, so their bias fades with its root: see below.
        Settings settings = Runs.STILL
                .with(Parameter.PROFIT_SENSITIVITY, sensitivity)
                .with(Switch.EXIT, "off")
                .with(Switch.CONVERSION, "off");
        Calibration base = new Calibration(SyntheticWorld.varied(4, 4, 1), settings);
        Distance one = distance(base, 1, 200);
        for (int multiplier : new int[] {4, 16, 64}) {
            Distance many = distance(base, multiplier, 200);
            assertThat(many.gap())
                    .as("%d times as many clusters", multiplier)
                    .isLessThan(1.5 * one.gap() / multiplier + 1.5 * many.error());
            if (multiplier == 64) {
                assertThat(many.score())
                        .as("mean square of gaps over standard errors")
                        .isLessThan(1.5);
                assertThat(many.gap()).isLessThan(0.003);
            }
        }
    }

    @Test
    void withEveryMechanismTheGapShrinksToo() {
        for (BaseWorld world : new BaseWorld[] {SyntheticWorld.varied(4, 4, 1), SyntheticWorld.varied(4, 6, 2)}) {
            Calibration base = new Calibration(world, Runs.STILL);
            Distance one = distance(base, 1, 60);
            Distance four = distance(base, 4, 60);
            Distance sixteen = distance(base, 16, 60);
            assertThat(four.gap()).isLessThan(one.gap());
            assertThat(sixteen.gap()).isLessThan(one.gap() / 2).isLessThan(four.gap() + sixteen.error());
            assertThat(sixteen.gap()).isLessThan(0.02);
        }
    }

    /**
     * Shipped worlds, every mechanism on: output of each nation, six years and a half after the start. Serbia's industry
     * of 2000 and 2011 is a few clusters, and most of the gap there.
     */
    @ParameterizedTest
    @CsvSource({"world-2018, 0.06", "world-2011, 0.06", "world-2000, 0.07"})
    void chanceAloneMovesNoIndustryBetweenNations(String world, double most) {
        Calibration base = new Calibration(ShippedWorlds.of(world), Settings.standard());
        Function<Observations, double[]> output = seen -> IntStream.range(0, base.nations)
                .mapToDouble(i -> seen.value(Measure.OUTPUT, i, Observations.ALL, 26))
                .toArray();
        Distance one = distance(base, 27, 1, 100, output);
        Distance four = distance(base, 27, 4, 40, output);
        Distance sixteen = distance(base, 27, 16, 20, output);
        assertThat(one.gap()).isLessThan(most);
        assertThat(four.gap()).isLessThan(one.gap());
        assertThat(sixteen.gap()).isLessThan(one.gap() / 2).isLessThan(most / 2);
        assertThat(sixteen.score())
                .as("mean square of gaps over standard errors")
                .isLessThan(1.6);
    }
}
