package org.reshuffle.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: three digits that count, a real minus sign, a dash for what is not a number. The same in
 * every language, on the JVM and in browsers.
 */
public final class Numerals {
    public static final String NONE = "–";
    private static final String MINUS = "\u2212";
    /** Whole numbers from here on get a thin space between thousands. */
    private static final int GROUPED = 10_000;

    private Numerals() {}

    /** A difference without its sign: two decimals below one, one below a hundred, else none. */
    public static String size(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        return fixed(size, size < 0.995 ? 2 : size < 99.95 ? 1 : 0);
    }

    /** A difference with its sign; nothing before a zero. */
    public static String signed(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        return isZero(value) ? "0" : (value < 0 ? MINUS : "+") + size(value);
    }

    /** Whether nothing is left of a difference as it is printed. */
    public static boolean isZero(double value) {
        return Math.abs(value) < 0.005;
    }

    /** A figure: three digits that count, all digits before the point. */
    public static String figure(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        String digits = size >= GROUPED ? grouped(size) : fixed(size, decimals(size));
        return value < 0 && !digits.equals("0") ? MINUS + digits : digits;
    }

    /** An end of a range with as many digits as count, rounded into the range, so that nothing outside it is told. */
    public static String end(double value, int digits, boolean lower) {
        RoundingMode inward = lower ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal rounded = decimal(value).round(new MathContext(digits, inward));
        String told = rounded.abs().stripTrailingZeros().toPlainString();
        return rounded.signum() < 0 ? MINUS + told : told;
    }

    private static int decimals(double size) {
        if (size >= 100 || size == 0) {
            return 0;
        }
        return size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
    }

    /** A number that is not negative, to so many decimals; nothing is 0 whatever they are. */
    public static String fixed(double size, int decimals) {
        String digits = decimal(size).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        return Double.parseDouble(digits) == 0 ? "0" : digits;
    }

    private static String grouped(double size) {
        StringBuilder digits = new StringBuilder(fixed(size, 0));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, "\u202f");
        }
        return digits.toString();
    }

    /** A parameter or level as it was given. */
    public static String given(double value) {
        String digits = decimal(Math.abs(value)).stripTrailingZeros().toPlainString();
        return value < 0 ? MINUS + digits : digits;
    }

    /** By its shortest text: {@link BigDecimal#valueOf} goes by that of the platform, and they differ. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(Decimal.text(value));
    }
}
