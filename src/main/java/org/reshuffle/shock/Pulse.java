package org.reshuffle.shock;

/**
 * Full strength for a while, then fading by a constant fraction.
 *
 * @param size strength at full
 * @param start first quarter
 * @param quarters quarters at full strength, at least 1
 * @param decay fraction lost in each quarter after that (0, 1]; 1 ends it at once
 */
public record Pulse(double size, int start, int quarters, double decay) implements Profile {
    public Pulse {
        if (quarters < 1) {
            throw new IllegalArgumentException("a pulse lasts at least one quarter, got " + quarters);
        }
        if (!(decay > 0 && decay <= 1)) {
            throw new IllegalArgumentException("a pulse's decay must be above 0 and at most 1, got " + decay);
        }
    }

    @Override
    public int settled() {
        return decay == 1 ? start + quarters : Integer.MAX_VALUE;
    }

    @Override
    public double level(int quarter) {
        if (quarter < start) {
            return 0;
        }
        double level = size;
        for (int after = start + quarters; after <= quarter && level != 0; after++) {
            level *= 1 - decay;
            if (Math.abs(level) < 1e-6 * Math.abs(size)) {
                level = 0;
            }
        }
        return level;
    }
}
