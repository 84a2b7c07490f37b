package org.reshuffle.model;

import java.util.stream.LongStream;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** What the theory tests share: several fixed worlds, and an effect against the world without the event. */
final class Theory {
    static final int QUARTERS = 60;

    private Theory() {}

    /** Seeds of the worlds in which a claim must hold. */
    static LongStream seeds() {
        return LongStream.of(1, 2, 3, 4, 5);
    }

    /** Five nations, eight cluster families. */
    static BaseWorld world(long seed) {
        return SyntheticWorld.varied(5, 8, seed);
    }

    /** Relative effect of events on a figure in a quarter. */
    static double effect(
            BaseWorld world, Settings settings, Measure measure, int nation, int family, int quarter, Event... events) {
        Calibration base = new Calibration(world, settings);
        Observations without = Runs.meanField(base, QUARTERS);
        Observations with = Runs.meanField(base, QUARTERS, events);
        return with.value(measure, nation, family, quarter) / without.value(measure, nation, family, quarter) - 1;
    }
}
