package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.004, 0",
        "-0.004, 0",
        "0.005, +0.01",
        "-0.31, −0.31",
        "0.994, +0.99",
        "0.996, +1.0",
        "-10.58273, −10.6",
        "99.94, +99.9",
        "99.96, +100",
        "-1234.5, −1235",
        "NaN, –"
    })
    void differencesHaveASignAndThreeDigits(double value, String expected) {
        assertThat(Numerals.signed(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.05, 0.0500",
        "0.5, 0.500",
        "3.38, 3.38",
        "20.16, 20.2",
        "424.93, 425",
        "2318.5, 2319",
        "13312.36, 13\u202f312",
        "1234567, 1\u202f234\u202f567",
        "-7.25, −7.25",
        "NaN, –"
    })
    void figuresHaveThreeDigits(double value, String expected) {
        assertThat(Numerals.figure(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0008321, 0.000833, 0.000832",
        "0.9996, 1, 0.999",
        "0.00999, 0.00999, 0.00999",
        "190.5049, 191, 190",
        "-0.5554, −0.555, −0.556",
        "0, 0, 0"
    })
    void endsOfARangeAreRoundedIntoItWithThreeDigitsThatCount(double value, String asLow, String asHigh) {
        assertThat(Numerals.end(value, 3, true)).isEqualTo(asLow);
        assertThat(Numerals.end(value, 3, false)).isEqualTo(asHigh);
    }

    @Test
    void givenNumbersStayAsGiven() {
        assertThat(Numerals.given(0.113)).isEqualTo("0.113");
        assertThat(Numerals.given(-5)).isEqualTo("−5");
        assertThat(Numerals.given(1e-6)).isEqualTo("0.000001");
    }
}
