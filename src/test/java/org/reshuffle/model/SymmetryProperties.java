package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;

/** Nations that nothing tells apart stay alike, whatever happens to all of them. */
class SymmetryProperties {
    private static final int QUARTERS = 60;

    @Property(tries = 20, seed = "2018")
    void likeNationsStayAlike(
            @ForAll @IntRange(min = 2, max = 6) int nations,
            @ForAll @IntRange(min = 2, max = 8) int families,
            @ForAll @DoubleRange(min = 0, max = 2) double energy,
            @ForAll @DoubleRange(min = 0, max = 1) double tariff) {
        BaseWorld world = SyntheticWorld.symmetric(nations, families);
        Event[] events = {
            Runs.event("energy-price", Runs.from(2, energy), "nations=ALL", "sources=domestic"),
            Runs.event("tariff", Runs.from(3, tariff), "exporters=ALL", "importers=ALL", "families=ICE"),
            Runs.event("technology", Runs.from(4, 0.2), "families=NEV")
        };
        alike(Runs.meanField(world, Settings.standard(), QUARTERS, events), nations);
    }

    private static void alike(Observations observations, int nations) {
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double[] series = observations.series(measure);
                for (int k = 0; k < series.length; k++) {
                    int first = k / nations * nations;
                    if (!(Gap.of(series[k], series[first]) < 1e-9)) {
                        assertThat(series[k])
                                .as("%s, entry %d", measure.key(), k)
                                .isEqualTo(series[first]);
                    }
                }
            }
        }
    }
}
