package org.reshuffle.shock;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * Strength given at dates.
 *
 * @param quarters the dates, rising; the strength is 0 before the first
 * @param levels strength at each date
 * @param linear whether strength moves in a straight line between dates, else it stays until the next
 * @param hold whether the last strength stays for ever, else it ends after its quarter
 * @param scale multiplies every level
 */
public record Path(ImmutableIntArray quarters, ImmutableDoubleArray levels, boolean linear, boolean hold, double scale)
        implements Profile {
    public Path {
        if (quarters.isEmpty() || quarters.length() != levels.length()) {
            throw new IllegalArgumentException("a path needs as many levels as dates, and at least one: got "
                    + quarters.length() + " dates, " + levels.length() + " levels");
        }
        for (int k = 1; k < quarters.length(); k++) {
            if (quarters.get(k) <= quarters.get(k - 1)) {
                throw new IllegalArgumentException("the dates of a path must rise");
            }
        }
    }

    @Override
    public int start() {
        return quarters.get(0);
    }

    @Override
    public int settled() {
        int last = quarters.get(quarters.length() - 1);
        return hold ? last : last + 1;
    }

    @Override
    public double level(int quarter) {
        int last = quarters.length() - 1;
        if (quarter < quarters.get(0) || (!hold && quarter > quarters.get(last))) {
            return 0;
        }
        int k = last;
        while (quarters.get(k) > quarter) {
            k--;
        }
        double level = levels.get(k);
        if (linear && k < last) {
            double part = (double) (quarter - quarters.get(k)) / (quarters.get(k + 1) - quarters.get(k));
            level += part * (levels.get(k + 1) - level);
        }
        return scale * level;
    }
}
