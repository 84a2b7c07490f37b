package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Settings;

/** A nation of almost no size changes nothing for the others, whatever its wages, prices and energy. */
class NewcomerProperties {
    private static final int QUARTERS = 40;
    private static final double SIZE = 1e-12;
    private static final Event[] EVENTS = {
        Runs.event("tariff", Runs.from(2, 0.4), "exporters=AAB", "importers=AAC"),
        Runs.event("energy-supply", Runs.from(3, 0.6), "nations=AAC", "sources=pipeline:AAA"),
        Runs.event("automation", Runs.from(5, 0.2), "nations=AAB,AAC")
    };

    @Property(tries = 20, seed = "2018")
    void nationOfNoSizeChangesNothing(@ForAll @LongRange(min = 0, max = 99) long seed) {
        BaseWorld world = SyntheticWorld.varied(4, 6, seed);
        Observations without = Runs.meanField(world, Settings.standard(), QUARTERS, EVENTS);
        Observations with =
                Runs.meanField(AlteredWorld.withNewcomer(world, SIZE), Settings.standard(), QUARTERS, EVENTS);
        for (Measure measure : Measure.values()) {
            for (int i = 0; i < 4; i++) {
                for (int s = 0; s < world.families().size(); s++) {
                    double expected = without.value(measure, i, s, QUARTERS - 1);
                    double found = with.value(measure, i, s, QUARTERS - 1);
                    if (!(Gap.of(found, expected) < 1e-9)) {
                        assertThat(found)
                                .as("%s of nation %d, family %d", measure.key(), i, s)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }
}
