package org.reshuffle.result;

import java.nio.charset.StandardCharsets;

/** Reads numbers out of bytes without making text of them. */
final class ByteNumbers {
    private static final double[] POWERS = new double[23];

    static {
        double power = 1;
        for (int k = 0; k < POWERS.length; k++) {
            POWERS[k] = power;
            power *= 10;
        }
    }

    private ByteNumbers() {}

    /** The number between two places, NaN where there is nothing. */
    static double parse(byte[] text, int from, int to) {
        if (from == to) {
            return Double.NaN;
        }
        int at = from;
        boolean negative = text[at] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int decimals = 0;
        boolean point = false;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
                decimals += point ? 1 : 0;
            } else if (text[at] == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        // Up to fifteen digits and these powers are exact, so their quotient is the nearest number.
        if (at < to || to - from > 16) {
            return Double.parseDouble(new String(text, from, to - from, StandardCharsets.UTF_8));
        }
        double size = digits / POWERS[decimals];
        return negative ? -size : size;
    }
}
