package org.reshuffle.report;

/** A line through many points, with the points left out that nobody would see. */
final class Trace {
    /** Distance from the drawn line that does not show, in the drawing's units. */
    private static final double UNSEEN = 0.12;

    private final double[] x;
    private final double[] y;
    private int count;

    /** @param most how many points at most */
    Trace(int most) {
        x = new double[most];
        y = new double[most];
    }

    Trace add(double x, double y) {
        this.x[count] = x;
        this.y[count] = y;
        count++;
        return this;
    }

    /** Goes on a path through the points that matter: those after which a straight line would miss one. */
    void drawOn(Svg.Path path, boolean move) {
        int kept = 0;
        for (int k = 0; k < count; k++) {
            boolean needed = k == 0 || k == count - 1 || misses(kept, k + 1);
            if (needed) {
                if (k == 0 && move) {
                    path.move(x[k], y[k]);
                } else {
                    path.line(x[k], y[k]);
                }
                kept = k;
            }
        }
    }

    /** Whether a straight line between two points misses one between them. */
    private boolean misses(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            double part = (x[k] - x[from]) / (x[to] - x[from]);
            if (Math.abs(y[from] + part * (y[to] - y[from]) - y[k]) > UNSEEN) {
                return true;
            }
        }
        return false;
    }
}
