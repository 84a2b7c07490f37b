package org.reshuffle.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis from figures to places, with round ticks.
 *
 * @param low figure at {@code from}
 * @param high figure at {@code to}
 * @param from place of the lowest figure
 * @param to place of the highest
 * @param step distance of ticks
 */
record Scale(double low, double high, double from, double to, double step) {

    /**
     * An axis that holds a range of figures, its ends at ticks.
     *
     * @param count about how many ticks
     */
    static Scale over(double least, double most, int count, double from, double to) {
        double low = least;
        double high = most;
        if (!(high - low > 1e-9 * Math.max(1e-6, Math.abs(high)))) {
            // Nothing varies: a little room around the one figure there is.
            double room = high == 0 ? 1 : Math.abs(high) * 0.1;
            low -= room;
            high += room;
        }
        double step = round((high - low) / Math.max(1, count));
        return new Scale(step * Math.floor(low / step + 1e-9), step * Math.ceil(high / step - 1e-9), from, to, step);
    }

    /** An axis that holds a range of figures and zero. */
    static Scale withZero(double least, double most, int count, double from, double to) {
        return over(Math.min(0, least), Math.max(0, most), count, from, to);
    }

    /** 1, 2 or 5 times a power of ten, at least as large. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double digit = step / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    double at(double figure) {
        return from + (figure - low) / (high - low) * (to - from);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        int count = (int) Math.round((high - low) / step);
        for (int k = 0; k <= count; k++) {
            double tick = low + k * step;
            ticks.add(Math.abs(tick) < step * 1e-6 ? 0 : tick);
        }
        return ticks;
    }

    /** A tick as text, with as many decimals as the ticks need. */
    String label(double tick) {
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        String digits = new BigDecimal(Math.abs(tick))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean zero = Double.parseDouble(digits) == 0;
        return zero ? "0" : (tick < 0 ? "\u2212" : "") + digits;
    }
}
