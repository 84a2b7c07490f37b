package org.reshuffle.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures are rounded before they are written, so that checks see what the files hold. */
final class Rounding {
    private Rounding() {}

    /** To so many significant digits, at most so many of them behind the point. */
    static double significant(double value, int digits, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return rounded.scale() > decimals ? decimals(value, decimals) : rounded.doubleValue();
    }

    static double decimals(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** Downward, for figures that must stay below a bound. */
    static double down(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.FLOOR).doubleValue();
    }

    /** The shortest decimal that reads back as the value, without an exponent. */
    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
