package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** The order in which a file lists its nations means nothing. */
class RelabellingProperties {
    private static final int QUARTERS = 40;
    private static final int NATIONS = 5;

    private static final Event[] EVENTS = {
        Runs.event("tariff", Runs.from(2, 0.4), "exporters=AAB", "importers=AAC,AAD"),
        Runs.event("energy-supply", Runs.from(3, 1), "nations=AAC,AAE", "sources=pipeline:AAA"),
        Runs.event("technology", Runs.from(4, 0.2), "nations=AAD", "families=NEV,BAT"),
        Runs.event("automation", Runs.from(5, 0.2), "nations=AAE")
    };

    @Provide
    Arbitrary<Integer[]> orders() {
        return Arbitraries.shuffle(0, 1, 2, 3, 4).map(order -> order.toArray(new Integer[0]));
    }

    @Property(tries = 20, seed = "2018")
    void orderOfNationsChangesNothing(
            @ForAll("orders") Integer[] shuffled, @ForAll @LongRange(min = 0, max = 99) long seed) {
        int[] order = new int[NATIONS];
        for (int i = 0; i < NATIONS; i++) {
            order[i] = shuffled[i];
        }
        BaseWorld world = SyntheticWorld.varied(NATIONS, 6, seed);
        assertSame(
                order, run(world, ImmutableList.of()), run(AlteredWorld.relabelled(world, order), ImmutableList.of()));
    }

    /** Who decides by rules looks at rivals and partners, not at their place in a list. */
    @Property(tries = 10, seed = "2018")
    void orderOfDecidingGovernmentsChangesNothing(
            @ForAll("orders") Integer[] shuffled, @ForAll @LongRange(min = 0, max = 99) long seed) {
        int[] order = Arrays.stream(shuffled).mapToInt(Integer::intValue).toArray();
        ImmutableList<StanceKind> rules = ImmutableList.copyOf(Collections.nCopies(NATIONS, StanceKind.RULE));
        BaseWorld world = SyntheticWorld.varied(NATIONS, 6, seed);
        Observations plain = run(world, rules);
        assertSame(order, plain, run(AlteredWorld.relabelled(world, order), rules));
        assertThat(Arrays.stream(plain.series(Measure.POLICY_SPENDING)).sum()).isPositive();
    }

    private static Observations run(BaseWorld world, ImmutableList<StanceKind> governments) {
        RunSetup setup = Runs.setup(new Calibration(world, Settings.standard()), QUARTERS, EVENTS);
        RunSetup decided = new RunSetup(
                setup.calibration(), setup.start(), QUARTERS, setup.events(), setup.multiplier(), governments);
        return Simulation.meanField(decided, "test", false).observations();
    }

    private static void assertSame(int[] order, Observations plain, Observations relabelled) {
        int families = plain.world().families().size();
        for (Measure measure : Measure.values()) {
            for (int i = 0; i < NATIONS; i++) {
                for (int s = 0; s < families; s++) {
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
