package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the pages have about three digits. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "NaN, ''",
        "0.00056789, 0.00057",
        "0.0012, 0.00",
        "0.756, 0.76",
        "9.994, 9.99",
        "10, 10.0",
        "-10, -10.0",
        "99.94, 99.9",
        "100, 100",
        "-1234.5, -1234",
        "1235.5, 1236"
    })
    void haveAsManyDecimalsAsTheirSizeAsks(double value, String told) {
        assertThat(Figures.plain(value)).isEqualTo(told);
    }
}
