package org.reshuffle.behaviour.government;

import java.util.function.DoubleUnaryOperator;

/** The top of a figure with one top, by parabolas through three of its points. Draws: none. */
final class Peak {
    private static final int MOST_STEPS = 40;

    private final double low;
    private final double high;
    private final double precision;

    /**
     * @param low lowest argument allowed
     * @param high highest
     * @param precision how close to the top is close enough
     */
    Peak(double low, double high, double precision) {
        this.low = low;
        this.high = high;
        this.precision = precision;
    }

    /**
     * The argument at which the figure is highest, near enough.
     *
     * @param start where to begin
     * @param width how far to look on either side at first
     */
    double of(DoubleUnaryOperator figure, double start, double width) {
        double step = Math.min(width, (high - low) / 2);
        double at = Math.max(low + step, Math.min(high - step, start));
        double here = figure.applyAsDouble(at);
        for (int round = 0; round < MOST_STEPS && step > precision; round++) {
            double below = at - step;
            double above = at + step;
            double left = below < low ? Double.NEGATIVE_INFINITY : figure.applyAsDouble(below);
            double right = above > high ? Double.NEGATIVE_INFINITY : figure.applyAsDouble(above);
            if (left > here || right > here) {
                at = left > right ? below : above;
                here = Math.max(left, right);
                continue;
            }
            double curve = left - 2 * here + right;
            boolean inside = below >= low && above <= high && curve < 0;
            double top = inside ? at + step / 2 * (left - right) / curve : at;
            step /= 5;
            double there = top == at ? here : figure.applyAsDouble(top);
            if (there > here) {
                at = top;
                here = there;
            }
        }
        return at;
    }
}
