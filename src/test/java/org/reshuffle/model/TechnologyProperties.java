package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** Digital stocks, AI and the frontier treat alike what is alike, whatever it is called, and rest when nothing happens. */
class TechnologyProperties {
    private static final int QUARTERS = 48;
    private static final int FAMILIES = 11;
    private static final Settings CHEAP = Settings.standard()
            .with(Parameter.FRONTIER_THRESHOLD, 100)
            .with(Parameter.FRONTIER_PATIENCE, 40)
            .with(Parameter.FRONTIER_BEARABLE, 0.01);

    @Test
    void nothingMovesWithoutCause() {
        Observations observations = Runs.meanField(SyntheticWorld.varied(5, FAMILIES, 4), Runs.STILL, 120);
        assertThat(Gap.drift(observations, 0).size()).isLessThan(1e-9);
    }

    @Test
    void indicesStandStillInAGrowingWorld() {
        Observations observations = Runs.meanField(ShippedWorlds.of("world-2018"), Settings.standard(), 120);
        for (Measure measure : new Measure[] {Measure.DIGITAL_STOCK, Measure.AI_CAPABILITY, Measure.DEPLOYED_DATA}) {
            assertThat(observations.series(measure)).as(measure.key()).containsOnly(1);
        }
    }

    @Property(tries = 10, seed = "2018")
    void likeNationsStayAlike(
            @ForAll @IntRange(min = 2, max = 5) int nations,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double share) {
        Event[] events = {
            Runs.event("digital", Runs.from(2, share), "nations=ALL"),
            Runs.event("digital", Runs.from(3, 0.4), "nations=ALL", "measure=leak"),
            Runs.event("frontier", Runs.from(3, share), "nations=ALL"),
            Runs.event("technology", Runs.from(4, 0.2), "families=UNM")
        };
        Observations observations = Runs.meanField(
                AlteredWorld.larger(SyntheticWorld.symmetric(nations, FAMILIES), 100), CHEAP, QUARTERS, events);
        opens(observations);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double[] series = observations.series(measure);
                for (int k = 0; k < series.length; k++) {
                    double first = series[k / nations * nations];
                    if (!(Gap.of(series[k], first) < 1e-9)) {
                        assertThat(series[k])
                                .as("%s, entry %d", measure.key(), k)
                                .isEqualTo(first);
                    }
                }
            }
        }
    }

    private static void opens(Observations observations) {
        assertThat(observations.value(Measure.FRONTIER_STAGE, 0, Observations.ALL, QUARTERS - 1))
                .as("stage of the frontier")
                .isPositive();
    }

    @Provide
    Arbitrary<Integer[]> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3).map(order -> order.toArray(new Integer[0]));
    }

    @Property(tries = 10, seed = "2018")
    void orderOfNationsChangesNothing(
            @ForAll("orders") Integer[] shuffled, @ForAll @LongRange(min = 0, max = 99) long seed) {
        int[] order = new int[shuffled.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = shuffled[i];
        }
        Event[] events = {
            Runs.event("digital", Runs.from(2, 0.4), "nations=AAB,AAC", "measure=leak"),
            Runs.event("frontier", Runs.from(3, 0.05), "nations=AAA,AAD"),
            Runs.event("technology", Runs.from(4, 0.2), "nations=AAD", "families=UNM,NEV"),
            Runs.event("components", Runs.from(6, 1), "nations=AAB")
        };
        BaseWorld world = AlteredWorld.larger(SyntheticWorld.varied(order.length, FAMILIES, seed), 100);
        Observations plain = Runs.meanField(world, CHEAP, QUARTERS, events);
        opens(plain);
        Observations relabelled = Runs.meanField(AlteredWorld.relabelled(world, order), CHEAP, QUARTERS, events);
        for (Measure measure : Measure.values()) {
            for (int i = 0; i < order.length; i++) {
                for (int s = 0; s < world.families().size(); s++) {
                    double expected = plain.value(measure, order[i], s, QUARTERS - 1);
                    double found = relabelled.value(measure, i, s, QUARTERS - 1);
                    if (!(Gap.of(found, expected) < 1e-9)) {
                        assertThat(found)
                                .as("%s of nation %d, family %d", measure.key(), order[i], s)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }
}
