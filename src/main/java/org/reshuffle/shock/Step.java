package org.reshuffle.shock;

/**
 * Full strength at once.
 *
 * @param size strength from {@code start} on
 * @param start first quarter
 * @param end first quarter without it, {@link Integer#MAX_VALUE} for never
 */
public record Step(double size, int start, int end) implements Profile {
    public Step {
        if (end <= start) {
            throw new IllegalArgumentException("a step must end after it starts, got " + start + " to " + end);
        }
    }

    @Override
    public int settled() {
        return end == Integer.MAX_VALUE ? start : end;
    }

    @Override
    public double level(int quarter) {
        return quarter >= start && quarter < end ? size : 0;
    }
}
