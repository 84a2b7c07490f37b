package org.reshuffle.random;

/**
 * Exponential and logarithm whose bits are the same on every JVM and in WebAssembly, because they use only arithmetic
 * that IEEE 754 fixes, in a fixed order. Within 1 ulp of {@code StrictMath}, several times faster than a general
 * library's.
 */
public final class PortableMath {
    private static final double LN2_HIGH = 0x1.62e42fefp-1;
    private static final double LN2_LOW = 0x1.473de6af278edp-34;
    private static final double LN2_32_HIGH = 0x1.62e42fep-6;
    private static final double LN2_32_LOW = 0x1.f473de6af278fp-35;
    private static final double INVERSE_LN2_32 = 0x1.71547652b82fep+5;
    /** Adding and taking away 1.5 * 2^52 rounds to the nearest whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private PortableMath() {}

    /**
     * e^x. Writes x = (32 k + j) ln 2 / 32 + r with |r| at most ln 2 / 64, so e^x = 2^k 2^(j/32) e^r, with e^r by its
     * series to the sixth power.
     */
    public static double exp(double x) {
        if (!(x > -708 && x < 709)) {
            return x >= 709 ? large(x) : x <= -708 ? small(x) : x;
        }
        double shifted = x * INVERSE_LN2_32 + ROUNDER;
        int n = (int) Double.doubleToRawLongBits(shifted);
        double whole = shifted - ROUNDER;
        double r = (x - whole * LN2_32_HIGH) - whole * LN2_32_LOW;
        int j = n & 31;
        double r2 = r * r;
        double series = r + r2 * ((0.5 + r * (1.0 / 6)) + r2 * ((1.0 / 24 + r * (1.0 / 120)) + r2 * (1.0 / 720)));
        double high = PortableTables.EXP_HIGH[j];
        double value = high + (PortableTables.EXP_LOW[j] + high * series);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) + ((long) (n >> 5) << 52));
    }

    /** Beyond the range in which the exponent can be added to the bits; halves keep the scale exact. */
    private static double large(double x) {
        if (x > 709.8) {
            return Double.POSITIVE_INFINITY;
        }
        return exp(x - 1) * Math.E;
    }

    private static double small(double x) {
        return x < -745.2 ? 0 : exp(x + 64) * exp(-64);
    }

    /**
     * ln x. Writes x = 2^k m with m near 1 and takes a table point F near m, so ln x = k ln 2 + ln F + ln(1 + r),
     * r = (m - F)/F, the last by its series to the ninth power.
     *
     * @return NaN for a negative x, negative infinity for 0
     */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return special(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int k = (int) (bits >> 52) - 1023;
        double m = Double.longBitsToDouble((bits & 0x000FFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (m > 1.4140625) {
            m *= 0.5;
            k++;
        }
        int j = (int) (m * 128 + 0.5) - 90;
        double r = (m - PortableTables.LOG_POINT[j]) * PortableTables.LOG_INVERSE[j];
        double r2 = r * r;
        double r4 = r2 * r2;
        double odd = ((1.0 / 3 - r * 0.25) + r2 * (0.2 - r * (1.0 / 6))) + r4 * ((1.0 / 7 - r * 0.125) + r2 * (1.0 / 9));
        double tail = r2 * (r * odd - 0.5);
        return (k * LN2_HIGH + PortableTables.LOG_HIGH[j]) + (r + (tail + (k * LN2_LOW + PortableTables.LOG_LOW[j])));
    }

    private static double special(double x) {
        if (x > 0 && x < Double.MIN_NORMAL) {
            return log(x * 0x1p54) - 54 * LN2_HIGH - 54 * LN2_LOW;
        }
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
}
