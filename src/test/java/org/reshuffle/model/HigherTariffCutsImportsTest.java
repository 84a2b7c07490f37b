package org.reshuffle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Settings;

/** A nation that taxes another's goods buys fewer of them, more of others', and imports less in all. */
class HigherTariffCutsImportsTest {
    private static final int TAXED = 0;
    private static final int IMPORTER = 1;
    private static final int YEAR = 9;

    static LongStream seeds() {
        return Theory.seeds();
    }

    private static TradeRecord trade(long seed, double tariff) {
        Event event = Runs.event("tariff", Runs.from(4, tariff), "exporters=AAA", "importers=AAB");
        Calibration base = new Calibration(Theory.world(seed), Settings.standard());
        return Simulation.meanField(Runs.setup(base, 40, event), "test", true).trade();
    }

    private static double imports(TradeRecord trade) {
        double sum = 0;
        for (int j = 0; j < 5; j++) {
            sum += j == IMPORTER ? 0 : trade.get(YEAR, j, IMPORTER);
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theHigherTheTariffTheLessIsBought(long seed) {
        double before = trade(seed, 0).get(YEAR, TAXED, IMPORTER);
        double ten = trade(seed, 0.1).get(YEAR, TAXED, IMPORTER);
        double fifty = trade(seed, 0.5).get(YEAR, TAXED, IMPORTER);
        assertThat(ten).isLessThan(0.85 * before);
        assertThat(fifty).isLessThan(0.5 * before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void importsFallInAll(long seed) {
        assertThat(imports(trade(seed, 0.25))).isLessThan(imports(trade(seed, 0)));
    }

    /** Fajgelbaum et al. (2024): third nations sold more in the goods that the trade war taxed. */
    @ParameterizedTest
    @MethodSource("seeds")
    void bystandersSellMore(long seed) {
        TradeRecord with = trade(seed, 0.25);
        TradeRecord without = trade(seed, 0);
        for (int bystander = 2; bystander < 5; bystander++) {
            assertThat(with.get(YEAR, bystander, IMPORTER)).isGreaterThan(without.get(YEAR, bystander, IMPORTER));
        }
    }
}
