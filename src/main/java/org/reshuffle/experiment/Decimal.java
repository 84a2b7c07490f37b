package org.reshuffle.experiment;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as decimal text and back: as few digits as read back as the same number, the same on every platform. The
 * text of {@link Double#toString} differs between Java 17 and 19.
 */
public final class Decimal {
    /** Largest whole number below which every whole number is exact. */
    private static final long EXACT = 1L << 53;

    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int k = 0; k < POWERS.length; k++) {
            POWERS[k] = power;
            power *= 10;
        }
    }

    private Decimal() {}

    /** The shortest text that reads back as this number. */
    public static String text(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /** Appends the shortest text that reads back as this number. */
    public static void append(StringBuilder out, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append(value);
            return;
        }
        if (value < 0 || (value == 0 && 1 / value < 0)) {
            out.append('-');
        }
        double size = Math.abs(value);
        for (int decimals = 0; decimals < 18; decimals++) {
            double scaled = size * POWERS[decimals];
            if (scaled > EXACT) {
                break;
            }
            long digits = (long) (scaled + 0.5);
            // Both operands are exact, so the quotient is the number nearest to the decimal text.
            if (digits / POWERS[decimals] == size) {
                appendPoint(out, digits, decimals);
                return;
            }
        }
        out.append(rounded(size));
    }

    private static void appendPoint(StringBuilder out, long digits, int decimals) {
        String text = Long.toString(digits);
        int whole = text.length() - decimals;
        if (decimals == 0) {
            out.append(text);
        } else if (whole > 0) {
            out.append(text, 0, whole).append('.').append(text, whole, text.length());
        } else {
            out.append("0.");
            for (int k = whole; k < 0; k++) {
                out.append('0');
            }
            out.append(text);
        }
    }

    private static String rounded(double size) {
        BigDecimal exact = new BigDecimal(size);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits));
            if (candidate.doubleValue() == size) {
                return candidate.toString();
            }
        }
        return exact.round(new MathContext(17)).toString();
    }

    /** The number that a text is, NaN when it is none; too large a number is infinite. */
    public static double parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /** The number that a part of a text is, NaN when it is none; too large a number is infinite. */
    public static double parse(char[] text, int from, int to) {
        int k = from;
        boolean negative = k < to && text[k] == '-';
        if (k < to && (negative || text[k] == '+')) {
            k++;
        }
        long digits = 0;
        int count = 0;
        int exponent = 0;
        boolean point = false;
        boolean any = false;
        for (; k < to; k++) {
            char c = text[k];
            if (c >= '0' && c <= '9') {
                any = true;
                if (count < 18) {
                    digits = 10 * digits + (c - '0');
                    count += digits == 0 ? 0 : 1;
                    exponent -= point ? 1 : 0;
                } else {
                    count = 99;
                }
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (!any) {
            return Double.NaN;
        }
        if (k < to) {
            int power = exponent(text, k, to);
            if (power == Integer.MIN_VALUE) {
                return Double.NaN;
            }
            exponent += power;
        }
        if (count > 18 || digits > EXACT || exponent < -22 || exponent > 22) {
            return Double.parseDouble(new String(text, from, to - from));
        }
        double size = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
        return negative ? -size : size;
    }

    /** The exponent written as {@code e-5}, {@link Integer#MIN_VALUE} when it is none. */
    private static int exponent(char[] text, int from, int to) {
        int k = from + 1;
        boolean negative = k < to && text[k] == '-';
        if (k < to && (negative || text[k] == '+')) {
            k++;
        }
        if ((text[from] != 'e' && text[from] != 'E') || k == to) {
            return Integer.MIN_VALUE;
        }
        int power = 0;
        for (; k < to; k++) {
            char c = text[k];
            if (c < '0' || c > '9') {
                return Integer.MIN_VALUE;
            }
            power = Math.min(10_000, 10 * power + (c - '0'));
        }
        return negative ? -power : power;
    }
}
