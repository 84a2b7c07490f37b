package org.reshuffle.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person wants to read them in a table; what was not a number is a dash. */
final class Numbers {
    static final String NONE = "-";

    private Numbers() {}

    /** Four digits that count, or all of the whole number where it has more. */
    static String figure(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NONE;
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        int decimals = Math.min(6, Math.max(0, 4 - whole));
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Two decimals with a sign. */
    static String effect(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NONE;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }

    /** Two decimals. */
    static String fixed(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return NONE;
        }
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A time as seconds or minutes. */
    static String time(long millis) {
        if (millis < 120_000) {
            return BigDecimal.valueOf(millis, 3).round(new MathContext(2)).toPlainString() + " s";
        }
        return Math.round(millis / 60_000.0) + " min";
    }
}
