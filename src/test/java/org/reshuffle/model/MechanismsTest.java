package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Mechanisms;

/** Which family a mechanism is tied to is the world's to say, not the code's. */
class MechanismsTest {
    private static final Event ELECTRIC = Runs.event("electric-vehicles", Runs.from(2, 0.9), "nations=ALL");

    private final BaseWorld world = SyntheticWorld.varied(3, 8, 2);
    private final int combustion = world.family("ICE");
    private final int electric = world.family("NEV");
    private final int labour = world.family("LAB");

    private static double output(BaseWorld world, int family, Event... events) {
        Observations run = Runs.meanField(world, Runs.STILL, 12, events);
        return run.value(Measure.OUTPUT, 0, family, 11);
    }

    @Test
    void theFamiliesNamedAreThoseThatMove() {
        assertThat(world.family(Mechanism.ELECTRIC_VEHICLES)).isEqualTo(electric);
        assertThat(output(world, electric, ELECTRIC)).isGreaterThan(1.2 * output(world, electric));
        BaseWorld other = AlteredWorld.withMechanisms(
                world,
                new Mechanisms(ImmutableMap.of(
                        Mechanism.COMBUSTION_VEHICLES, combustion, Mechanism.ELECTRIC_VEHICLES, labour)));
        assertThat(output(other, labour, ELECTRIC)).isGreaterThan(1.2 * output(other, labour));
    }

    @Test
    void aMechanismWithoutAFamilyRests() {
        BaseWorld none = AlteredWorld.withMechanisms(world, Mechanisms.NONE);
        assertThat(output(none, electric, ELECTRIC)).isEqualTo(output(none, electric));
        BaseWorld half = AlteredWorld.withMechanisms(
                world, new Mechanisms(ImmutableMap.of(Mechanism.ELECTRIC_VEHICLES, electric)));
        assertThat(output(half, electric, ELECTRIC)).isEqualTo(output(half, electric));
    }
}
