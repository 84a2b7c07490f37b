package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.world.BaseWorld;

class ComparisonTest {

    @Test
    void comparesQuantitiesInPerCentAndSharesInPoints() {
        assertThat(Comparison.effect(Measure.OUTPUT, 90, 120)).isCloseTo(-25, within(1e-12));
        assertThat(Comparison.effect(Measure.PRICE, 1.5, 1.2)).isCloseTo(25, within(1e-12));
        assertThat(Comparison.effect(Measure.SHARE, 18.5, 20)).isCloseTo(-1.5, within(1e-12));
        assertThat(Comparison.effect(Measure.UNEMPLOYMENT, 6, 5)).isCloseTo(1, within(1e-12));
    }

    @Test
    void saysNothingOfSomethingAgainstNothing() {
        assertThat(Comparison.effect(Measure.OUTPUT, 0, 0)).isZero();
        assertThat(Comparison.effect(Measure.OUTPUT, 3, 0)).isNaN();
        assertThat(Comparison.effect(Measure.SHARE, 3, 0)).isEqualTo(3);
        assertThat(Comparison.effect(Measure.UNREST, 0.13, 2e-16)).isNaN();
        assertThat(Comparison.effect(Measure.UNREST, 2e-16, 7e-18)).isZero();
    }

    @Test
    void findsWhatAnIdNames() {
        BaseWorld world = SyntheticWorld.full();
        assertThat(Figure.of("DEU.ICE.output", world)).isEqualTo(new Figure(2, 1, Measure.OUTPUT));
        assertThat(Figure.of("WLD.ALL.share", world))
                .isEqualTo(new Figure(Observations.WORLD, Observations.ALL, Measure.SHARE));
        for (String wrong : new String[] {"DEU.ICE", "XXX.ICE.output", "DEU.XXX.output", "DEU.ICE.size"}) {
            assertThatThrownBy(() -> Figure.of(wrong, world))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void noiseOfRoundingIsNoDifference() {
        assertThat(Comparison.effect(Measure.OUTPUT, 100 * (1 + 1e-15), 100)).isZero();
        assertThat(Comparison.effect(Measure.SHARE, 0.1 + 0.2, 0.3)).isZero();
        // Without a sign, which would be written.
        assertThat(1 / Comparison.effect(Measure.SHARE, 0.3, 0.1 + 0.2)).isPositive();
        assertThat(Comparison.effect(Measure.OUTPUT, 100.00001, 100)).isPositive();
    }
}
