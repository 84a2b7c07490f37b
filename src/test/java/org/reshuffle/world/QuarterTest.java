package org.reshuffle.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar quarters. */
class QuarterTest {

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(Quarter.parse("2024Q3")).isEqualTo(new Quarter(2024, 3));
        assertThat(new Quarter(2024, 3)).hasToString("2024Q3");
    }

    @Test
    void thirtyYearsAreAHundredAndTwentyQuarters() {
        Quarter start = new Quarter(2018, 1);
        assertThat(start.plus(120)).isEqualTo(new Quarter(2048, 1));
        assertThat(new Quarter(2048, 1).since(start)).isEqualTo(120);
        assertThat(start.plus(-1)).isEqualTo(new Quarter(2017, 4));
        assertThat(start.since(new Quarter(2018, 4))).isEqualTo(-3);
    }

    @Test
    void theyAreOrderedInTime() {
        assertThat(new Quarter(2018, 4)).isLessThan(new Quarter(2019, 1)).isGreaterThan(new Quarter(2018, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024Q5", "2024Q0", "2024q3", "24Q3", "Q32024", "2024Q33", ""})
    void whatIsNoQuarterIsRefusedByName(String text) {
        assertThatThrownBy(() -> Quarter.parse(text))
                .hasMessage("expected a quarter such as 2024Q3, got '" + text + "'");
    }
}
