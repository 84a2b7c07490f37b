package org.reshuffle.behaviour.government;

/**
 * Newton's steps towards the fixed point of a map, with the slopes of one place: x + (1 - J)^-1 (F(x) - x). Draws: none.
 */
final class ChordStep {
    private static final double STEP = 1e-6;

    /** A map of some figures onto themselves. */
    @FunctionalInterface
    interface Round {
        /** Puts F(x) in place of x; how far they are from each other. */
        double apply();
    }

    private final Round map;
    private final double[][] figures;
    private final double[][] factors;
    /** The factors by column. */
    private final double[][] columns;

    private final double[] perPivot;
    private final int[] order;
    private final double[] from;
    private final double[] to;
    private final double[] gap;

    /**
     * Takes slopes where the figures stand, by one small change of each; leaves them there.
     *
     * @param map the map of the figures
     * @param figures arrays of x
     */
    ChordStep(Round map, double[]... figures) {
        this.map = map;
        this.figures = figures;
        int length = 0;
        for (double[] each : figures) {
            length += each.length;
        }
        factors = new double[length][length];
        order = new int[length];
        from = new double[length];
        to = new double[length];
        gap = new double[length];
        double[] at = new double[length];
        read(from);
        map.apply();
        read(at);
        for (int k = 0; k < length; k++) {
            double here = from[k];
            double step = STEP * Math.max(1, Math.abs(here));
            from[k] = here + step;
            write(from);
            map.apply();
            read(to);
            from[k] = here;
            for (int i = 0; i < length; i++) {
                factors[i][k] = (i == k ? 1 : 0) - (to[i] - at[i]) / step;
            }
        }
        write(from);
        factorise();
        columns = new double[length][length];
        perPivot = new double[length];
        for (int j = 0; j < length; j++) {
            perPivot[j] = 1 / factors[j][j];
            for (int i = 0; i < length; i++) {
                columns[j][i] = factors[i][j];
            }
        }
    }

    private void read(double[] into) {
        int at = 0;
        for (double[] each : figures) {
            System.arraycopy(each, 0, into, at, each.length);
            at += each.length;
        }
    }

    private void write(double[] values) {
        int at = 0;
        for (double[] each : figures) {
            System.arraycopy(values, at, each, 0, each.length);
            at += each.length;
        }
    }

    /** One step, or just F(x) where that is within the tolerance of x; how far they were. */
    double round(double tolerance) {
        read(from);
        double distance = map.apply();
        if (distance >= tolerance) {
            read(to);
            solve();
            for (int i = 0; i < gap.length; i++) {
                from[i] += gap[i];
            }
            write(from);
        }
        return distance;
    }

    /** Gauss with partial pivoting. */
    private void factorise() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int k = 0; k < order.length; k++) {
            int pivot = k;
            for (int i = k + 1; i < order.length; i++) {
                pivot = Math.abs(factors[i][k]) > Math.abs(factors[pivot][k]) ? i : pivot;
            }
            double[] row = factors[pivot];
            factors[pivot] = factors[k];
            factors[k] = row;
            int place = order[pivot];
            order[pivot] = order[k];
            order[k] = place;
            for (int i = k + 1; i < order.length; i++) {
                double[] other = factors[i];
                double part = other[k] / row[k];
                other[k] = part;
                if (part != 0) {
                    for (int j = k + 1; j < other.length; j++) {
                        other[j] -= part * row[j];
                    }
                }
            }
        }
    }

    /** By columns, each of them at once. */
    private void solve() {
        int length = order.length;
        for (int i = 0; i < length; i++) {
            gap[i] = to[order[i]] - from[order[i]];
        }
        for (int j = 0; j < length; j++) {
            subtract(gap[j], columns[j], j + 1, length);
        }
        for (int j = length - 1; j >= 0; j--) {
            gap[j] *= perPivot[j];
            subtract(gap[j], columns[j], 0, j);
        }
    }

    private void subtract(double factor, double[] column, int first, int end) {
        if (factor != 0) {
            for (int i = first; i < end; i++) {
                gap[i] -= factor * column[i];
            }
        }
    }
}
