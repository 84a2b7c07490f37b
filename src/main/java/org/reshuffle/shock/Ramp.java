package org.reshuffle.shock;

/**
 * Strength that grows in equal parts.
 *
 * @param size strength reached
 * @param start first quarter, which sees the first part
 * @param quarters how many quarters the growth takes, at least 1
 * @param end first quarter without it, {@link Integer#MAX_VALUE} for never
 */
public record Ramp(double size, int start, int quarters, int end) implements Profile {
    public Ramp {
        if (quarters < 1) {
            throw new IllegalArgumentException("a ramp takes at least one quarter, got " + quarters);
        }
        if (end <= start) {
            throw new IllegalArgumentException("a ramp must end after it starts, got " + start + " to " + end);
        }
    }

    @Override
    public int settled() {
        return end == Integer.MAX_VALUE ? start + quarters - 1 : end;
    }

    @Override
    public double level(int quarter) {
        if (quarter < start || quarter >= end) {
            return 0;
        }
        return size * Math.min(1.0, (quarter - start + 1.0) / quarters);
    }
}
