package org.reshuffle.random;

/**
 * Exponential and logarithm whose bits are the same on every JVM and in WebAssembly, because they use only arithmetic
 * that IEEE 754 fixes, in a fixed order. Within 1 ulp of {@code StrictMath}. For whole arrays the same formulas run in
 * loops without tables or branches, which a compiler can turn into vector instructions: several times faster, bit for
 * bit the same figures.
 */
public final class PortableMath {
    /** ln 2 in two parts, the first so short that its product with an exponent is exact. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep+0;
    /** Adding and taking away 1.5 * 2^52 rounds to the nearest whole number, which is then in the last bits. */
    private static final double ROUNDER = 0x1.8p52;
    /** Where e^x and its scale are normal numbers. */
    private static final double LEAST_EXPONENT = -708;

    private static final double MOST_EXPONENT = 709;
    private static final long ROOT_HALF = 0x3FE6A09E667F3BCDL;
    private static final int FRACTION = 52;

    private PortableMath() {}

    /** e^x. Writes x = k ln 2 + r with |r| at most ln 2 / 2, so e^x = 2^k e^r, with e^r by its series. */
    public static double exp(double x) {
        if (!(x > LEAST_EXPONENT && x < MOST_EXPONENT)) {
            return edge(x);
        }
        return scaled(series(x), x);
    }

    /** e^x of every entry; {@code result} is another array. */
    public static void exp(double[] x, double[] result) {
        for (int i = 0; i < x.length; i++) {
            result[i] = series(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            boolean inside = x[i] > LEAST_EXPONENT && x[i] < MOST_EXPONENT;
            result[i] = inside ? scaled(result[i], x[i]) : edge(x[i]);
        }
    }

    /** e^r to the thirteenth power. */
    private static double series(double x) {
        double whole = (x * INVERSE_LN2 + ROUNDER) - ROUNDER;
        double r = (x - whole * LN2_HIGH) - whole * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
        double middle = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
        double high = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
        return 1 + (r + r2 * (low + r4 * (middle + r4 * high)));
    }

    /** 2^k e^r, by adding k to the exponent's bits. */
    private static double scaled(double series, double x) {
        long k = Double.doubleToRawLongBits(x * INVERSE_LN2 + ROUNDER);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(series) + (k << FRACTION));
    }

    /** Where 2^k is no normal number: in two steps, of which only the last rounds. */
    private static double edge(double x) {
        if (!(x >= -746 && x <= 710)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? 0 : x;
        }
        int k = (int) ((x * INVERSE_LN2 + ROUNDER) - ROUNDER);
        return series(x) * power(k / 2) * power(k - k / 2);
    }

    private static double power(int k) {
        return Double.longBitsToDouble((k + 1023L) << FRACTION);
    }

    /**
     * ln x. Writes x = 2^k m with m from sqrt(1/2) to sqrt(2), so ln x = k ln 2 + ln m.
     *
     * @return NaN for a negative x, negative infinity for 0
     */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
            return special(x);
        }
        return joined(logNearOne(mantissa(x)), x);
    }

    /** ln x of every entry; {@code result} is another array. */
    public static void log(double[] x, double[] result) {
        for (int i = 0; i < x.length; i++) {
            result[i] = mantissa(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            result[i] = logNearOne(result[i]);
        }
        for (int i = 0; i < x.length; i++) {
            boolean inside = x[i] >= Double.MIN_NORMAL && x[i] <= Double.MAX_VALUE;
            result[i] = inside ? joined(result[i], x[i]) : special(x[i]);
        }
    }

    private static long exponent(double x) {
        return (Double.doubleToRawLongBits(x) - ROOT_HALF) >> FRACTION;
    }

    private static double mantissa(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) - (exponent(x) << FRACTION));
    }

    private static double joined(double logMantissa, double x) {
        double k = exponent(x);
        return k * LN2_HIGH + (logMantissa + k * LN2_LOW);
    }

    /** ln(1 + f) = 2 (s + s^3/3 + s^5/5 + ...), s = f/(2 + f), written as f less a small part to lose no digits. */
    private static double logNearOne(double m) {
        double f = m - 1;
        double s = f / (2 + f);
        double s2 = s * s;
        double s4 = s2 * s2;
        double odd = 2.0 / 3 + s4 * (2.0 / 7 + s4 * (2.0 / 11 + s4 * (2.0 / 15 + s4 * (2.0 / 19))));
        double even = 2.0 / 5 + s4 * (2.0 / 9 + s4 * (2.0 / 13 + s4 * (2.0 / 17 + s4 * (2.0 / 21))));
        double half = 0.5 * f * f;
        return f - (half - s * (half + (s2 * odd + s4 * even)));
    }

    private static double special(double x) {
        if (x > 0 && x < Double.MIN_NORMAL) {
            return log(x * 0x1p54) - 54 * LN2_HIGH - 54 * LN2_LOW;
        }
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
}
