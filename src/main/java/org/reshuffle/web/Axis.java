package org.reshuffle.web;

/**
 * The scale on which a class predicts.
 *
 * @param kind one marker, or a curve over time
 * @param low lower end
 * @param high upper end
 */
public record Axis(Kind kind, double low, double high) {
    /** How a prediction looks. */
    public enum Kind {
        MARKER,
        CURVE
    }

    static final int BINS = 24;

    public Axis {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("an axis from " + low + " to " + high);
        }
    }

    /** The bin of a value; what lies beyond the ends counts to the outermost. */
    int bin(double value) {
        return (int) Math.max(0, Math.min(BINS - 1, Math.floor(BINS * (value - low) / (high - low))));
    }
}
