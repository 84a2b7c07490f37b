package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Where wages may fall, a nation whose goods are taxed everywhere loses less of its industry. */
class WageBrakeDampensLossTest {
    private static final Event TAXED_EVERYWHERE =
            Runs.event("tariff", Runs.from(4, 0.4), "exporters=AAB", "importers=ALL");

    static LongStream seeds() {
        return Theory.seeds();
    }

    private static double loss(long seed, String brake, Measure measure) {
        return -Theory.effect(
                Theory.world(seed),
                Runs.UNFITTED
                        .with(Parameter.GROWTH, Parameter.GROWTH.standard())
                        .with(Switch.WAGE_BRAKE, brake),
                measure,
                1,
                Observations.ALL,
                Theory.QUARTERS - 1,
                TAXED_EVERYWHERE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lessOutputIsLostWithTheBrake(long seed) {
        assertThat(loss(seed, "on", Measure.OUTPUT)).isPositive().isLessThan(0.99 * loss(seed, "off", Measure.OUTPUT));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lessIncomeIsLostWithTheBrake(long seed) {
        assertThat(loss(seed, "on", Measure.REAL_INCOME))
                .isPositive()
                .isLessThan(0.9 * loss(seed, "off", Measure.REAL_INCOME));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wagesPayForIt(long seed) {
        assertThat(loss(seed, "on", Measure.WAGE)).isGreaterThan(0.005);
        assertThat(loss(seed, "off", Measure.WAGE)).isZero();
    }
}
