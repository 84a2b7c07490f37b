package org.reshuffle.behaviour.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tariffs of NAFTA, 1993 to 2005, without deficits: Caliendo and Parro (2015, Review of Economic Studies 82). */
class CaliendoParroTest {
    private CaliendoParroData data;
    private StaticWorld balanced;
    private StaticOutcome free;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(
                Files.isReadable(CaliendoParroData.FOLDER.resolve("trade.csv")),
                "skipped: the tables of Caliendo and Parro are not there");
        data = new CaliendoParroData();
        double[] none = new double[data.regions.size()];
        balanced = StaticEquilibrium.of(data.world, data.before, none).as(data.world, data.before);
        free = StaticEquilibrium.of(balanced, data.after, none);
    }

    /**
     * Terms and volume of trade to the first order, as the paper has them, with the changes themselves in place of their
     * logs; their sum is its welfare. Real income of the whole solution rises by less, in Mexico by 0.01 per cent, for
     * tariffs of 12 per cent are not small.
     */
    @ParameterizedTest
    @CsvSource({"Mexico, 1.31, -0.41, 1.72, 1.72", "Canada, -0.06, -0.11, 0.04, 0.32", "USA, 0.08, 0.04, 0.04, 0.11"})
    void tariffsChangeWelfareTradeAndWagesAsPublished(
            String region, double welfare, double terms, double volume, double wage) {
        int n = data.regions.indexOf(region);
        assertThat(termsOfTrade(n) + volumeOfTrade(n)).as("welfare").isCloseTo(welfare, within(0.02));
        assertThat(termsOfTrade(n)).as("terms of trade").isCloseTo(terms, within(0.02));
        assertThat(volumeOfTrade(n)).as("volume of trade").isCloseTo(volume, within(0.02));
        assertThat(100 * (Math.exp(free.logWage()[n] - free.logConsumerPrice()[n]) - 1))
                .as("real wage")
                .isCloseTo(wage, within(0.02));
    }

    /** Imports net of tariffs in the base. */
    private double imports(StaticWorld world, int market, int exporter) {
        return world.expenditure()[market] * world.share()[market][exporter] / (1 + world.tariff()[market][exporter]);
    }

    private double income(int n) {
        double income = balanced.valueAdded()[n];
        for (int market = n; market < balanced.expenditure().length; market += balanced.nations()) {
            for (int i = 0; i < balanced.nations(); i++) {
                income += balanced.tariff()[market][i] * imports(balanced, market, i);
            }
        }
        return income;
    }

    /** Exports at the change of own cost less imports at the change of others', over income, in per cent. */
    private double termsOfTrade(int n) {
        double sum = 0;
        for (int market = 0; market < balanced.expenditure().length; market++) {
            int importer = market % balanced.nations();
            int first = market - importer;
            for (int i = 0; i < balanced.nations(); i++) {
                double value = imports(balanced, market, i);
                sum += i == n && importer != n ? value * Math.expm1(free.logCost()[first + n]) : 0;
                sum -= importer == n && i != n ? value * Math.expm1(free.logCost()[first + i]) : 0;
            }
        }
        return 100 * sum / income(n);
    }

    /** Tariffs on the change of imports at constant cost, over income, in per cent. */
    private double volumeOfTrade(int n) {
        StaticWorld after = free.as(balanced, data.after);
        double sum = 0;
        for (int market = n; market < balanced.expenditure().length; market += balanced.nations()) {
            for (int i = 0; i < balanced.nations(); i++) {
                double value = imports(balanced, market, i);
                if (i != n && value > 0) {
                    double change = imports(after, market, i) / value - Math.exp(free.logCost()[market - n + i]);
                    sum += balanced.tariff()[market][i] * value * change;
                }
            }
        }
        return 100 * sum / income(n);
    }

    @Test
    void withoutAChangeNothingChanges() {
        StaticOutcome same = StaticEquilibrium.of(balanced, data.before, new double[balanced.nations()]);
        assertThat(same.logWage()).containsExactly(new double[balanced.nations()], within(1e-9));
        assertThat(same.logPrice()).containsExactly(new double[same.logPrice().length], within(1e-9));
    }
}
