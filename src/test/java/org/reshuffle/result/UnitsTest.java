package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reshuffle.observe.Measure;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;
import org.reshuffle.world.Parameter;

class UnitsTest {

    @Test
    void everyUnitIsKnownInBothLanguages() {
        for (Measure measure : Measure.values()) {
            assertThat(Units.known(measure.unit())).as(measure.unit()).isTrue();
        }
        for (Parameter parameter : Parameter.values()) {
            assertThat(Units.known(parameter.unit())).as(parameter.unit()).isTrue();
        }
        for (ShockKind kind : ShockKinds.ALL) {
            assertThat(Units.known(kind.unit())).as(kind.unit()).isTrue();
        }
    }

    @Test
    void stayAsTheyAreInEnglish() {
        assertThat(Units.in("fraction", "en")).isEqualTo("fraction");
        assertThat(Units.in("fraction", "zh")).isEqualTo("比例");
        assertThat(Units.in("furlong", "zh")).isEqualTo("furlong");
    }
}
