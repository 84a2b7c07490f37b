package org.reshuffle.backtest;

/** Figures as text, the same on every machine. */
final class Figures {
    private Figures() {}

    /** Three significant digits at most, plain; very small ones as a power. */
    static String plain(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 1e-3) {
            return new java.math.BigDecimal(value)
                    .round(new java.math.MathContext(2))
                    .toString();
        }
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return new java.math.BigDecimal(value)
                .setScale(digits, java.math.RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
