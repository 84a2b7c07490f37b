package org.reshuffle.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "1e-4, 0.0001",
        "4482600, 4482600",
        "1e21, 1E+21",
        "-0.0, -0",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "4.9e-324, 5E-324",
    })
    void writesAsFewDigitsAsReadBack(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
        assertThat(Double.doubleToRawLongBits(Decimal.parse(text))).isEqualTo(Double.doubleToRawLongBits(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "-",
                "+",
                "e5",
                "1e",
                "1e+",
                "0x10",
                "1_000",
                "1,5",
                "NaN",
                "Infinity",
                "1d",
                " 1",
                "1.2.3"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(Decimal.parse(text)).isNaN();
    }

    @Test
    void tooLargeANumberIsInfinite() {
        assertThat(Decimal.parse("1e999")).isInfinite();
        assertThat(Decimal.parse("1e99999999999999999999")).isInfinite();
        assertThat(Decimal.parse("1e-999")).isZero();
    }
}
