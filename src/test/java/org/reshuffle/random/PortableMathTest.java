package org.reshuffle.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.random.KeyedStream.Purpose;

/** As exact as the platform's strict functions, and the same bits everywhere. */
class PortableMathTest {
    private static final int DRAWS = 200_000;
    private static final KeyedStream STREAM = KeyedStream.of(2018, Purpose.EVENT, 0);

    @ParameterizedTest
    @CsvSource({"-1e-9, 1e-9", "-0.01, 0.01", "-2, 2", "-30, 30", "-708, 709", "-746, -708", "709, 709.79"})
    void expIsWithinOneUlp(double low, double high) {
        assertWithinOneUlp(PortableMath::exp, StrictMath::exp, k -> low + (high - low) * STREAM.uniform(k));
    }

    @ParameterizedTest
    @CsvSource({"0.999999999, 1.000000001", "0.99, 1.01", "0.5, 2", "0, 1e-300", "1e-6, 1e6", "0, 1e308"})
    void logIsWithinOneUlp(double low, double high) {
        assertWithinOneUlp(PortableMath::log, StrictMath::log, k -> low + (high - low) * STREAM.uniform(k));
    }

    @Test
    void logIsWithinOneUlpForEveryExponent() {
        assertWithinOneUlp(PortableMath::log, StrictMath::log, k -> {
            long bits = (long) (STREAM.uniform(k) * 0x7FF) << 52 | (long) (STREAM.uniform(k + DRAWS) * 0x1p52);
            return Double.longBitsToDouble(bits);
        });
    }

    /** Draws {@code k} run from 0. */
    private interface Sample {
        double at(int k);
    }

    private static void assertWithinOneUlp(DoubleUnaryOperator ours, DoubleUnaryOperator strict, Sample sample) {
        for (int k = 0; k < DRAWS; k++) {
            double x = sample.at(k);
            double expected = strict.applyAsDouble(x);
            double found = ours.applyAsDouble(x);
            if (!(found == expected || Math.abs(found - expected) <= Math.ulp(expected))) {
                assertThat(found).as("at %s", Double.toHexString(x)).isEqualTo(expected);
            }
        }
    }

    @Test
    void inverseOfEachOther() {
        for (int k = 0; k < DRAWS; k++) {
            double x = 20 * STREAM.uniform(k) - 10;
            assertThat(Math.abs(PortableMath.log(PortableMath.exp(x)) - x))
                    .isLessThanOrEqualTo(4e-16 * (1 + Math.abs(x)));
        }
    }

    @Test
    void neutralValuesAreExact() {
        assertThat(PortableMath.exp(0)).isEqualTo(1);
        assertThat(PortableMath.exp(-0.0)).isEqualTo(1);
        assertThat(Double.doubleToRawLongBits(PortableMath.log(1))).isZero();
    }

    @Test
    void specialValuesAreThoseOfTheStandard() {
        assertThat(PortableMath.exp(Double.NaN)).isNaN();
        assertThat(PortableMath.exp(Double.POSITIVE_INFINITY)).isInfinite().isPositive();
        assertThat(PortableMath.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(PortableMath.exp(709.79)).isInfinite();
        assertThat(PortableMath.exp(-745.14)).isZero();
        assertThat(PortableMath.exp(1e300)).isInfinite();
        assertThat(PortableMath.exp(-1e300)).isZero();
        assertThat(PortableMath.log(Double.NaN)).isNaN();
        assertThat(PortableMath.log(-1)).isNaN();
        assertThat(PortableMath.log(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(PortableMath.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PortableMath.log(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PortableMath.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(PortableMath.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
    }

    /** Written down on one platform: another that differs in a single bit fails. */
    @ParameterizedTest
    @CsvSource({
        "0x1.0p0, 0x1.5bf0a8b14576ap1",
        "-0x1.0p0, 0x1.78b56362cef38p-2",
        "0x1.0p-1, 0x1.a61298e1e069cp0",
        "-0x1.0p-3, 0x1.c3d6a24ed8222p-1",
        "0x1.b7cdfd9d7bdbbp-34, 0x1.000000006df38p0",
        "0x1.26bb1bbb55516p1, 0x1.4000000000001p3",
        "-0x1.b666666666666p3, 0x1.2d4ded4836777p-20",
        "0x1.62p6, 0x1.99b987155fe28p127",
        "-0x1.2c4p8, 0x1.c758233102acep-434",
        "0x1.451p9, 0x1.e877384c815bfp937",
        "-0x1.684p9, 0x0.00005cf08fffp-1022",
        "0x1.62d999999999ap9, 0x1.d75ae7a50ee14p1023",
    })
    void expHasTheseBits(String x, String expected) {
        assertThat(Double.toHexString(PortableMath.exp(Double.parseDouble(x)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0x1.0p1, 0x1.62e42fefa39efp-1",
        "0x1.0p-1, -0x1.62e42fefa39efp-1",
        "0x1.4p3, 0x1.26bb1bbb55516p1",
        "0x1.199999999999ap0, 0x1.8663f793c46ccp-4",
        "0x1.ccccccccccccdp-1, -0x1.af8e8210a415cp-4",
        "0x1.000000006df38p0, 0x1.b7cdffffa18d8p-34",
        "0x1.6a09e667f3bccp-1, -0x1.62e42fefa39fp-2",
        "0x1.6a09e667f3bcdp-1, -0x1.62e42fefa39eep-2",
        "0x1.56e1fc2f8f359p-997, -0x1.5963447f87fb5p9",
        "0x1.7e43c8800759cp996, 0x1.5963447f87fb5p9",
        "0x1.e240c9fbe76c9p16, 0x1.77281cad8a844p3",
        "0x0.03739a252b281p-1022, -0x1.6459f44103e86p9",
    })
    void logHasTheseBits(String x, String expected) {
        assertThat(Double.toHexString(PortableMath.log(Double.parseDouble(x)))).isEqualTo(expected);
    }

    /** One figure for many bits: every result of a long walk enters it. */
    @Test
    void bitsOfManyValuesAreTheKnownOnes() {
        long exp = 0;
        long log = 0;
        for (int k = 0; k < DRAWS; k++) {
            double u = STREAM.uniform(k);
            exp = 31 * exp + Double.doubleToRawLongBits(PortableMath.exp(200 * u - 100));
            log = 31 * log + Double.doubleToRawLongBits(PortableMath.log(u * u * u * 1e6));
        }
        assertThat(Long.toHexString(exp)).isEqualTo("69ade0d926de59e0");
        assertThat(Long.toHexString(log)).isEqualTo("555a98007afb45a9");
    }

    @Test
    void arraysHoldTheSameBitsAsSingleValues() {
        double[] x = new double[1000];
        for (int k = 0; k < x.length; k++) {
            x[k] = 1600 * STREAM.uniform(k) - 800;
        }
        x[3] = Double.NaN;
        x[5] = 0;
        x[7] = Double.POSITIVE_INFINITY;
        x[11] = Double.NEGATIVE_INFINITY;
        x[13] = Double.MIN_VALUE;
        double[] exp = new double[x.length];
        double[] log = new double[x.length];
        PortableMath.exp(x, exp);
        PortableMath.log(x, log);
        for (int k = 0; k < x.length; k++) {
            assertThat(Double.doubleToLongBits(exp[k])).isEqualTo(Double.doubleToLongBits(PortableMath.exp(x[k])));
            assertThat(Double.doubleToLongBits(log[k])).isEqualTo(Double.doubleToLongBits(PortableMath.log(x[k])));
        }
    }

    @Test
    void positivePartIsTheFigureItselfAboveZeroAndElseZero() {
        for (double x : new double[] {-1e300, -1, -Double.MIN_VALUE, -0.0, 0, Double.MIN_NORMAL, 0.1, 1, 1e300}) {
            assertThat(PortableMath.positivePart(x)).as("of %s", x).isEqualTo(Math.max(0.0, x));
        }
    }
}
