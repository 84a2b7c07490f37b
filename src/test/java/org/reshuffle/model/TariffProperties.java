package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Settings;

/** What a tariff does while everything else stands still, which is the quarter in which it comes. */
class TariffProperties {
    private static final int FAMILY = 2;

    /** A model in the quarter in which AAC taxes AAB's goods of a family. */
    private static OpenModel taxed(long seed, double passThrough, double tariff) {
        Settings settings = Settings.standard().with(Parameter.PASS_THROUGH, passThrough);
        Calibration base = new Calibration(SyntheticWorld.varied(5, 4, seed), settings);
        return OpenModel.meanField(Runs.setup(
                        base,
                        4,
                        Runs.event("tariff", Runs.from(3, tariff), "exporters=AAB", "importers=AAC", "families=BAT")))
                .run(4);
    }

    @Property(tries = 60, seed = "2018")
    void aHigherTariffNeverRaisesTheTaxedFlowsShare(
            @ForAll @LongRange(min = 0, max = 99) long seed,
            @ForAll @DoubleRange(min = 0.7, max = 1) double passThrough,
            @ForAll @DoubleRange(min = -0.02, max = 2) double lower,
            @ForAll @DoubleRange(min = 0, max = 3) double more) {
        OpenModel low = taxed(seed, passThrough, lower);
        OpenModel high = taxed(seed, passThrough, lower + more);
        assertThat(high.tradeShare(FAMILY, 1, 2)).isLessThanOrEqualTo(low.tradeShare(FAMILY, 1, 2));
        for (int j = 0; j < 5; j++) {
            if (j != 1) {
                assertThat(high.tradeShare(FAMILY, j, 2)).isGreaterThanOrEqualTo(low.tradeShare(FAMILY, j, 2));
            }
        }
    }

    @Property(tries = 20, seed = "2018")
    void itLeavesOtherMarketsAndFamiliesAlone(
            @ForAll @LongRange(min = 0, max = 99) long seed,
            @ForAll @IntRange(min = 0, max = 4) int importer,
            @ForAll @IntRange(min = 0, max = 3) int family) {
        assumeThat(importer == 2 && family == FAMILY).isFalse();
        OpenModel without = taxed(seed, 1, 0);
        OpenModel with = taxed(seed, 1, 0.5);
        for (int j = 0; j < 5; j++) {
            assertThat(with.tradeShare(family, j, importer)).isEqualTo(without.tradeShare(family, j, importer));
        }
    }

    @Property(tries = 20, seed = "2018")
    void atFullPassThroughThePriceIndexRisesByTheTaxedSharesPart(@ForAll @LongRange(min = 0, max = 99) long seed) {
        OpenModel with = taxed(seed, 1, 0.01);
        double share = with.base.tradeShare[(FAMILY * 5 + 1) * 5 + 2];
        double rise = Math.log((1 + 0.02 + 0.01) / 1.02);
        // To first order, d ln P = share x d ln t.
        assertThat(with.economy.logPriceIndex[FAMILY * 5 + 2] / (share * rise)).isBetween(0.97, 1.01);
    }
}
