package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.EnergySource.Kind;

/** Sources of energy and how files name them. */
class EnergySourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"domestic", "sea-borne", "renewables", "pipeline:RUS"})
    void whatIsReadIsWrittenBack(String text) {
        assertThat(EnergySource.parse(text)).hasToString(text);
    }

    @Test
    void aPipelineNamesItsSupplierAndNothingElseDoes() {
        assertThat(EnergySource.parse("pipeline:RUS")).isEqualTo(new EnergySource(Kind.PIPELINE, "RUS"));
        assertThatThrownBy(() -> EnergySource.parse("pipeline")).hasMessageContaining("names its supplier");
        assertThatThrownBy(() -> EnergySource.parse("domestic:RUS")).hasMessageContaining("names its supplier");
        assertThatThrownBy(() -> EnergySource.parse("coal")).hasMessageEndingWith("got 'coal'");
    }
}
