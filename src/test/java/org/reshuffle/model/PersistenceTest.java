package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;

/** How much of a halved industry is back after decades and centuries: the figures of section 4 of the ODD. */
class PersistenceTest {

    /** German share of the world's energy-intensive basics, in per cent of what it was before it was halved. */
    private static double shareAfter(double scale, int quarters) {
        Calibration base =
                new Calibration(ShippedWorlds.of("world-2018"), Runs.STILL.with(Parameter.SCALE_ELASTICITY, scale));
        int family = base.world.family("ENI");
        int nation = base.world.nation("DEU");
        OpenModel open = OpenModel.meanField(Runs.setup(base, quarters));
        double before = open.capacityShare(family, nation);
        open.divert(family, nation, 0.5);
        return 100 * open.run(quarters).capacityShare(family, nation) / before;
    }

    @ParameterizedTest
    @CsvSource({"0.5, 96, 98", "0.7, 92, 93", "0.9, 85, 62"})
    void theMoreScaleCountsTheLessComesBack(double scale, double after30Years, double after100Years) {
        assertThat(shareAfter(scale, 120)).isCloseTo(after30Years, within(0.5));
        assertThat(shareAfter(scale, 400)).isCloseTo(after100Years, within(0.5));
    }

    @Test
    void atOneItEnds() {
        assertThat(shareAfter(1, 400)).isCloseTo(27, within(0.5));
        assertThat(shareAfter(1, 1200)).isLessThan(0.5);
    }
}
