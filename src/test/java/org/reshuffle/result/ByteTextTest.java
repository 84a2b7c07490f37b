package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteTextTest {

    private static String text(double value) {
        return new ByteText(1).number(value).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "10, 10",
        "-2.5, -2.5",
        "0.1, 0.1",
        "100.5, 100.5",
        "1234567, 1234567",
        "12345678, 12345680",
        "999999.95, 1000000",
        "0.99999999, 1",
        "0.00001, 0.00001",
        "0.0000012, 1.2e-6",
        "1e14, 100000000000000",
        "1.25e15, 1.25e15",
        "3e-199, 3e-199",
        "1e-201, 0",
        "1.7976931348623157e308, 1.797693e308"
    })
    void writesNumbersAsPeopleDo(double value, String expected) {
        assertThat(text(value)).isEqualTo(expected);
    }

    @Test
    void writesNothingForWhatIsNoNumber() {
        assertThat(text(Double.NaN) + text(Double.POSITIVE_INFINITY) + text(Double.NEGATIVE_INFINITY))
                .isEmpty();
    }

    @Test
    void keepsSevenDigitsOfEveryMagnitude() {
        Random random = new Random(3);
        for (int k = 0; k < 300_000; k++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Math.abs(value) < 1e-199 || !Double.isFinite(value)) {
                continue;
            }
            double read = Double.parseDouble(text(value));
            assertThat(Math.abs(read / value - 1)).as("%s", value).isLessThanOrEqualTo(5.0001e-7);
        }
    }

    @Test
    void roundsAsDecimalArithmeticDoes() {
        Random random = new Random(4);
        for (int k = 0; k < 100_000; k++) {
            double value = Math.exp(10 * random.nextGaussian());
            BigDecimal exact = new BigDecimal(value).round(new MathContext(7, RoundingMode.HALF_UP));
            assertThat(new BigDecimal(text(value))).as("%s", value).isEqualByComparingTo(exact);
        }
    }

    @Test
    void isReadBackAsTheNumberItShows() {
        Random random = new Random(5);
        for (int k = 0; k < 100_000; k++) {
            String text = text((random.nextDouble() - 0.5) * Math.exp(5 * random.nextGaussian()));
            byte[] bytes = ("x" + text + ",").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(ByteNumbers.parse(bytes, 1, bytes.length - 1)).isEqualTo(Double.parseDouble(text));
        }
        byte[] power = "1.5e-7".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(ByteNumbers.parse(power, 0, power.length)).isCloseTo(1.5e-7, within(0.0));
        assertThat(ByteNumbers.parse(power, 2, 2)).isNaN();
    }

    @Test
    void growsAsNeeded() {
        ByteText text = new ByteText(1);
        for (int k = 0; k < 1_000; k++) {
            text.number(k).comma();
        }
        assertThat(text.toString()).startsWith("0,1,2,").endsWith(",998,999,");
    }
}
