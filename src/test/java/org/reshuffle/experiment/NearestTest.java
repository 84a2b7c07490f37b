package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("DEU", "DNK", "tariff", "energy-price", "horizon", "tradeElasticity", "scale.elasticity");

    @ParameterizedTest
    @CsvSource({
        "DEX, DEU",
        "DUE, DEU",
        "deu, DEU",
        "horizn, horizon",
        "tarrif, tariff",
        "tradeelasticity, tradeElasticity",
        "scale.elastic, scale.elasticity",
        "price, energy-price",
        "somethingelse, ",
    })
    void suggestsWhatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, NAMES)).isEqualTo(meant);
    }
}
