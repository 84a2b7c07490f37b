package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.Step;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/**
 * Tariffs and iceberg costs that are kept while other events move are those that would be added up anew: a world is the
 * same to the last bit where shipping gets dearer in every quarter by too little to count, so that none is ever kept.
 */
class HeldPairsTest {
    private static final int QUARTERS = 24;
    private static final Calibration BASE = new Calibration(SyntheticWorld.varied(4, 11, 5), Settings.standard());
    /** A level that is another in every quarter. */
    private static Profile growing(double step) {
        return new Profile() {
            @Override
            public double level(int quarter) {
                return step * (1 + quarter);
            }

            @Override
            public int start() {
                return 0;
            }

            @Override
            public int settled() {
                return QUARTERS;
            }
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = StanceKind.class,
            names = {"SCRIPTED", "RULE", "LEARN"})
    void keptTariffsAreThoseThatWouldBeAddedUpAnew(StanceKind governments) {
        ImmutableList<Event> events = ImmutableList.of(
                Shocks.of("technology", growing(0.01)),
                Shocks.of("energy-price", growing(0.02)),
                Shocks.of("tariff", new Step(0.2, 4, 9)),
                Shocks.of("sanction", new Step(0.3, 7, 12)),
                Shocks.of("shipping", Runs.from(10, 0.1)),
                Shocks.of("tariff", new Step(-0.1, 13, 18)));
        Observations kept = run(events, governments);
        Observations anew = run(
                ImmutableList.<Event>builder()
                        .addAll(events)
                        .add(Shocks.of("shipping", growing(1e-300)))
                        .build(),
                governments);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                assertThat(kept.series(measure)).as(measure.key()).isEqualTo(anew.series(measure));
            }
        }
    }

    private static Observations run(ImmutableList<Event> events, StanceKind governments) {
        RunSetup plain = Runs.setup(BASE, QUARTERS, events.toArray(new Event[0]));
        return Simulation.meanField(
                        new RunSetup(
                                BASE,
                                plain.start(),
                                QUARTERS,
                                events,
                                1,
                                ImmutableList.copyOf(Collections.nCopies(BASE.nations, governments))),
                        "test",
                        false)
                .observations();
    }
}
