package org.reshuffle.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text being written, as bytes. Numbers keep seven significant digits: what a float can tell apart, and many times
 * faster than {@link Double#toString(double)}, whose text also differs between Java versions.
 */
final class ByteText {
    private static final int DIGITS = 7;
    private static final int LOWEST = 1_000_000;
    /** Numbers of more digits before the point, or more zeros after it, are written with an exponent. */
    private static final int MOST_WHOLE = 15;

    private static final int MOST_ZEROS = 4;
    /** Anything smaller is written as zero. */
    private static final double NOTHING = 1e-200;

    private static final int LARGEST_POWER = 308;
    private static final double[] POWERS = new double[LARGEST_POWER + 1];
    /** Both digits of every number below a hundred. */
    private static final byte[] PAIRS = new byte[200];

    static {
        for (int k = 0; k < POWERS.length; k++) {
            // The literal is the nearest double; repeated multiplication would drift.
            POWERS[k] = Double.parseDouble("1e" + k);
        }
        for (int k = 0; k < 100; k++) {
            PAIRS[2 * k] = (byte) ('0' + k / 10);
            PAIRS[2 * k + 1] = (byte) ('0' + k % 10);
        }
    }

    private byte[] bytes;
    private int length;

    ByteText(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    ByteText text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    ByteText bytes(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    ByteText comma() {
        return ascii(',');
    }

    ByteText newline() {
        return ascii('\n');
    }

    private ByteText ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
        return this;
    }

    ByteText integer(long value) {
        return text(Long.toString(value));
    }

    /** A number with up to seven significant digits; nothing at all for what is not a number. */
    ByteText number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return this;
        }
        reserve(32);
        double size = Math.abs(value);
        if (size < NOTHING) {
            bytes[length++] = '0';
            return this;
        }
        if (value < 0) {
            bytes[length++] = '-';
        }
        int exponent = exponent(size);
        int digits = (int) (scaled(size, DIGITS - 1 - exponent) + 0.5);
        if (digits >= 10 * LOWEST) {
            digits /= 10;
            exponent++;
        }
        if (exponent >= MOST_WHOLE || exponent < -MOST_ZEROS - 1) {
            split(digits, 1);
            stripZeros();
            bytes[length++] = 'e';
            integer(exponent);
        } else if (exponent < 0) {
            bytes[length++] = '0';
            bytes[length++] = '.';
            for (int k = -1; k > exponent; k--) {
                bytes[length++] = '0';
            }
            put(digits, length);
            length += DIGITS;
            stripZeros();
        } else if (exponent < DIGITS - 1) {
            split(digits, exponent + 1);
            stripZeros();
        } else {
            put(digits, length);
            length += DIGITS;
            for (int k = DIGITS; k <= exponent; k++) {
                bytes[length++] = '0';
            }
        }
        return this;
    }

    private static double scaled(double size, int shift) {
        return shift < 0 ? size / POWERS[-shift] : size * POWERS[shift];
    }

    /** The power of ten of the first digit: the binary one gives it up to one. */
    private static int exponent(double size) {
        // 1233 / 4096 stands for the logarithm of 2: near enough for every exponent that is not written as zero.
        int guess = (Math.getExponent(size) * 1233) >> 12;
        if (guess < 0) {
            return size * POWERS[-guess - 1] >= 1 ? guess + 1 : guess;
        }
        return guess < LARGEST_POWER && size >= POWERS[guess + 1] ? guess + 1 : guess;
    }

    /** Seven digits with a point after the first {@code whole} of them. */
    private void split(int digits, int whole) {
        put(digits, length + 1);
        for (int k = 0; k < whole; k++) {
            bytes[length + k] = bytes[length + k + 1];
        }
        bytes[length + whole] = '.';
        length += DIGITS + 1;
    }

    /** Seven digits. */
    private void put(int digits, int at) {
        int high = digits / 10_000;
        int low = digits - 10_000 * high;
        int first = high / 100;
        bytes[at] = (byte) ('0' + first);
        pair(high - 100 * first, at + 1);
        int middle = low / 100;
        pair(middle, at + 3);
        pair(low - 100 * middle, at + 5);
    }

    private void pair(int number, int at) {
        bytes[at] = PAIRS[2 * number];
        bytes[at + 1] = PAIRS[2 * number + 1];
    }

    private void stripZeros() {
        while (bytes[length - 1] == '0') {
            length--;
        }
        if (bytes[length - 1] == '.') {
            length--;
        }
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
