package org.reshuffle.random;

/**
 * Exponential, logarithm and positive part whose bits are the same on every JVM and in WebAssembly, because they use
 * only arithmetic that IEEE 754 fixes, in a fixed order. The first two are within 1 ulp of {@code StrictMath}: the
 * polynomials have the least greatest error of their degree (Remez), 4e-18 of e^r and 2e-18 of ln m. For whole arrays
 * the same formulas run in loops without tables or branches, which a compiler can turn into vector instructions:
 * several times faster, bit for bit the same figures. Most figures of the model are hats near 1, whose exponent is 0
 * and need not be taken off and put back.
 */
public final class PortableMath {
    /** ln 2 in two parts, the first so short that its product with an exponent is exact. */
    private static final double LN2_HIGH = 0x1.62e42feep-1;

    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double INVERSE_LN2 = 0x1.71547652b82fep+0;
    /** Just below ln 2 / 2: within it k is 0. */
    private static final double HALF_LN2 = 0.3465;

    /** Adding and taking away 1.5 * 2^52 rounds to the nearest whole number, which is then in the last bits. */
    private static final double ROUNDER = 0x1.8p52;
    /** Where e^x and its scale are normal numbers. */
    private static final double LEAST_EXPONENT = -708;

    private static final double MOST_EXPONENT = 709;
    private static final long ROOT_HALF = 0x3FE6A09E667F3BCDL;
    /** No farther from the middle of sqrt(1/2) and sqrt(2) than this, just within both. */
    private static final double NEAR = 0.3535;

    private static final double MIDDLE = 1.0607;
    /** Where more than one entry in so many has an exponent, it is taken off and put back in loops of their own. */
    private static final int FAR_PARTS = 10;

    private static final int FRACTION = 52;

    private PortableMath() {}

    /** e^x. Writes x = k ln 2 + r with |r| at most ln 2 / 2, so e^x = 2^k e^r, with e^r by its series. */
    public static double exp(double x) {
        return scaledWhereNormal(series(x), x);
    }

    /** e^x of every entry; {@code result} is another array. */
    public static void exp(double[] x, double[] result) {
        for (int i = 0; i < x.length; i++) {
            result[i] = series(x[i]);
        }
        int far = 0;
        for (int i = 0; i < x.length; i++) {
            if (!(Math.abs(x[i]) < HALF_LN2)) {
                result[i] = scaledWhereNormal(result[i], x[i]);
                far++;
                if (FAR_PARTS * far > x.length) {
                    scale(x, result, i + 1);
                    return;
                }
            }
        }
    }

    private static void scale(double[] x, double[] result, int from) {
        for (int i = from; i < x.length; i++) {
            result[i] = scaledWhereNormal(result[i], x[i]);
        }
    }

    private static double scaledWhereNormal(double series, double x) {
        return x > LEAST_EXPONENT && x < MOST_EXPONENT ? scaled(series, x) : edge(x);
    }

    /** e^r to the eleventh power. */
    private static double series(double x) {
        double whole = (x * INVERSE_LN2 + ROUNDER) - ROUNDER;
        double r = (x - whole * LN2_HIGH) - whole * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (0.50000000000000106177 + r * 0.16666666666666412743)
                + r2 * (0.041666666666530255756 + r * 0.0083333333334943517386);
        double middle = (0.0013888888943600807577 + r * 0.00019841269506744837583)
                + r2 * (0.000024801493132593156267 + r * 2.7557586291788172482e-6);
        double high = 2.7630235318006724055e-7 + r * 2.5000066207280269778e-8;
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

    /** 2^k, a normal number. */
    static double power(int k) {
        return Double.longBitsToDouble((k + 1023L) << FRACTION);
    }

    /**
     * ln x. Writes x = 2^k m with m from sqrt(1/2) to sqrt(2), so ln x = k ln 2 + ln m.
     *
     * @return NaN for a negative x, negative infinity for 0
     */
    public static double log(double x) {
        return splits(x) ? joined(logNearOne(mantissa(x)), exponent(x)) : special(x);
    }

    /** ln x of every entry; {@code result} is another array. */
    public static void log(double[] x, double[] result) {
        int far = 0;
        for (double value : x) {
            if (!nearOne(value)) {
                far++;
                if (FAR_PARTS * far > x.length) {
                    logFar(x, result);
                    return;
                }
            }
        }
        for (int i = 0; i < x.length; i++) {
            result[i] = logNearOne(x[i]);
        }
        for (int i = 0; far > 0 && i < x.length; i++) {
            if (!nearOne(x[i])) {
                result[i] = log(x[i]);
            }
        }
    }

    /** ln x of every entry where many have an exponent. */
    private static void logFar(double[] x, double[] result) {
        for (int i = 0; i < x.length; i++) {
            result[i] = mantissa(x[i]);
        }
        for (int i = 0; i < x.length; i++) {
            result[i] = logNearOne(result[i]);
        }
        for (int i = 0; i < x.length; i++) {
            result[i] = splits(x[i]) ? joined(result[i], exponent(x[i])) : special(x[i]);
        }
    }

    /** x where it is above 0, else 0; x is finite. Without a branch, so a loop of it can be vector instructions. */
    public static double positivePart(double x) {
        return 0.5 * (x + Math.abs(x));
    }

    /** Whether x is a normal number above 0, with an exponent and a mantissa. */
    static boolean splits(double x) {
        return x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE;
    }

    /** Whether k is 0, and x not so near the ends of m's range that it might not be. */
    static boolean nearOne(double x) {
        return Math.abs(x - MIDDLE) < NEAR;
    }

    static long exponent(double x) {
        return (Double.doubleToRawLongBits(x) - ROOT_HALF) >> FRACTION;
    }

    static double mantissa(double x) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(x) - (exponent(x) << FRACTION));
    }

    /** k ln 2 + ln m. */
    static double joined(double logMantissa, double k) {
        return k * LN2_HIGH + (logMantissa + k * LN2_LOW);
    }

    /** ln(1 + f) = 2 (s + s^3/3 + s^5/5 + ...), s = f/(2 + f), written as f less a small part to lose no digits. */
    static double logNearOne(double m) {
        double f = m - 1;
        double s = f / (2 + f);
        double s2 = s * s;
        double s4 = s2 * s2;
        double odd = 0.66666666666667193749
                + s4 * (0.28571428728259855516 + s4 * (0.18183505614392761591 + s4 * 0.14783244720261152049));
        double even = 0.39999999999491073652 + s4 * (0.22222199834791449015 + s4 * 0.15315422005772709417);
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
