package org.reshuffle.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are told of a verdict contradict neither it nor what was found. */
class ToldFiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0.32, 32",
        "0.1, 10",
        "0.10333, 10.3",
        "0.0966, 9.7",
        "0.9, 90",
        "0.8983, 89.8",
        "0.9983, 99.8",
        "1, 100",
        "0.0016, 0.2",
        "0, 0"
    })
    void aShareNeverReadsAsABorderOnWhichItDoesNotLie(double share, String told) {
        assertThat(ToldFigures.percent(share)).isEqualTo(told);
    }

    /** Digits are counted without a logarithm, which differs between platforms: as many as 2 + ceil(log10(apart)). */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 2",
        "0.99851, 0.99864, 0.99851, 0.99864",
        "12.3456, 12.4567, 12.346, 12.456",
        "-0.555494, -0.555416, −0.555494, −0.555416",
        "1.00000123, 1.00000987, 1.0000013, 1.0000098"
    })
    void endsOfALimitStayApart(double low, double high, String from, String to) {
        ToldFigures.Limit told = ToldFigures.Limit.of(new Region.Limit("a", low, high));
        assertThat(told.low()).isEqualTo(from);
        assertThat(told.high()).isEqualTo(to);
    }
}
