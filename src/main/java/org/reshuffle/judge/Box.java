package org.reshuffle.judge;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * A region of the space of assumptions, an interval of each.
 *
 * <pre>
 * coverage = cases inside / all cases,  density = cases inside / points inside,  mass = points inside / all points
 * </pre>
 *
 * @param low lower ends, by factor; negative infinity where nothing bounds it
 * @param high upper ends, by factor; infinity where nothing bounds it
 * @param coverage share of the cases that it holds [0, 1]
 * @param density share of its points that are cases [0, 1]
 * @param mass share of all points that it holds [0, 1]
 */
public record Box(ImmutableDoubleArray low, ImmutableDoubleArray high, double coverage, double density, double mass) {

    /** Whether a factor is bounded on either side. */
    public boolean bounds(int factor) {
        return low.get(factor) > Double.NEGATIVE_INFINITY || high.get(factor) < Double.POSITIVE_INFINITY;
    }

    /** How many factors it takes to say where the box is; the fewer, the easier to interpret. */
    public int bounded() {
        int count = 0;
        for (int k = 0; k < low.length(); k++) {
            count += bounds(k) ? 1 : 0;
        }
        return count;
    }

    public boolean holds(double[] point) {
        for (int k = 0; k < point.length; k++) {
            if (!(point[k] >= low.get(k) && point[k] <= high.get(k))) {
                return false;
            }
        }
        return true;
    }
}
