package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tariffs of NAFTA, 1993 to 2005, without deficits: Caliendo and Parro (2015, Review of Economic Studies 82). */
class CaliendoParroTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "caliendo-parro");

    private static CaliendoParro nafta;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(
                Files.isReadable(FOLDER.resolve("trade.csv")),
                "skipped: the tables of Caliendo and Parro are not there");
        nafta = new CaliendoParro(FOLDER);
    }

    @ParameterizedTest
    @CsvSource({"Mexico, 1.31, -0.41, 1.72, 1.72", "Canada, -0.06, -0.11, 0.04, 0.32", "USA, 0.08, 0.04, 0.04, 0.11"})
    void tariffsChangeWelfareTradeAndWagesAsPublished(
            String region, double welfare, double terms, double volume, double wage) {
        CaliendoParro.Effect effect = nafta.effects().stream()
                .filter(each -> each.region().equals(region))
                .findFirst()
                .orElseThrow();
        assertThat(effect.welfare()).as("welfare").isCloseTo(welfare, within(0.02));
        assertThat(effect.terms()).as("terms of trade").isCloseTo(terms, within(0.02));
        assertThat(effect.volume()).as("volume of trade").isCloseTo(volume, within(0.02));
        assertThat(effect.wage()).as("real wage").isCloseTo(wage, within(0.02));
    }

    @Test
    void onlyMembersAreListed() {
        assertThat(nafta.effects()).extracting(CaliendoParro.Effect::region).containsExactly("Mexico", "Canada", "USA");
    }
}
