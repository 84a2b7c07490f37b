package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** Until an event begins, the world with it is the world without it, to the last bit; afterwards it is not. */
class CommonPastTest {
    private static final int START = 12;
    private static final int QUARTERS = 24;
    private static final Calibration BASE = new Calibration(SyntheticWorld.varied(4, 11, 5), Settings.standard());

    static Stream<String> kinds() {
        // Nobody misses components as long as nobody has learned to make them cheaper.
        return ShockKinds.ALL.stream().map(ShockKind::name).filter(kind -> !kind.equals("components"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void meanFieldWorldsPartWhenTheEventBegins(String kind) {
        Event event = Shocks.of(kind, Runs.from(START, 0.3));
        part(Runs.meanField(BASE, QUARTERS), Runs.meanField(BASE, QUARTERS, event));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void clustersLiveTheSameLivesUntilTheEventBegins(String kind) {
        Event event = Shocks.of(kind, Runs.from(START, 0.3));
        Observations control = Runs.stochastic(BASE, QUARTERS, 11, new Event[0]);
        Observations treatment = Runs.stochastic(BASE, QUARTERS, 11, event);
        part(control, treatment);
        assertThat(treatment.moves().stream().filter(CommonPastTest::before).toList())
                .isNotEmpty()
                .isEqualTo(
                        control.moves().stream().filter(CommonPastTest::before).toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEventWithoutStrengthChangesNothing(String kind) {
        Event nothing = Shocks.of(kind, Runs.from(START, 0));
        Observations with = Runs.meanField(BASE, QUARTERS, nothing);
        Observations without = Runs.meanField(BASE, QUARTERS);
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                assertThat(with.series(measure)).as(measure.key()).isEqualTo(without.series(measure));
            }
        }
    }

    private static boolean before(ClusterMove move) {
        return move.quarter() < START;
    }

    private static void part(Observations control, Observations treatment) {
        for (Measure measure : Measure.values()) {
            if (!measure.derived()) {
                double[] left = control.series(measure);
                double[] right = treatment.series(measure);
                int width = left.length / QUARTERS;
                for (int k = 0; k < START * width; k++) {
                    if (Double.doubleToRawLongBits(left[k]) != Double.doubleToRawLongBits(right[k])) {
                        assertThat(right[k])
                                .as("%s, quarter %d", measure.key(), k / width)
                                .isEqualTo(left[k]);
                    }
                }
            }
        }
        // A leadership that holds on moves no industry by itself.
        assertThat(Gap.between(treatment, control, START).size()).isPositive();
    }
}
