package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;

/**
 * Patient rule induction (PRIM): finds a box in which a claim mostly holds. From the whole space a thin slice is peeled
 * off, again and again, at the side where what is left gets densest for what it loses; then sides are pushed out again
 * while that costs no density.
 *
 * <pre>peel: largest (density after - density before) / (points before - points after)</pre>
 *
 * <p>Source: Friedman, Fisher (1999, Statistics and Computing 9); objective as Kwakkel, Jaxa-Rozen (2016, Environmental
 * Modelling and Software 79). Draws: none.
 *
 * @param slice share of a box's points that a peel takes off [0.01, 0.2]
 * @param least share of all points below which a box is too small to tell anything
 */
public record BoxSearch(double slice, double least) {
    /** Slices of a twentieth, boxes of a twentieth. */
    public static final BoxSearch STANDARD = new BoxSearch(0.05, 0.05);

    public BoxSearch {
        if (!(slice >= 0.01 && slice <= 0.2 && least > 0 && least < 1)) {
            throw new IllegalArgumentException("slice " + slice + " or least mass " + least + " is out of range");
        }
    }

    /**
     * Boxes on the way, from the whole space to the smallest; density rises, coverage falls.
     *
     * @param points a row each
     * @param cases whether the claim holds at a point
     */
    public ImmutableList<Box> boxes(double[][] points, boolean[] cases) {
        int factors = points[0].length;
        double[] low = new double[factors];
        double[] high = new double[factors];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        ImmutableList.Builder<Box> found = ImmutableList.builder();
        Box box = box(points, cases, low, high);
        found.add(box);
        while (box.density() < 1 && peel(points, cases, low, high, box)) {
            box = box(points, cases, low, high);
            found.add(box);
        }
        if (paste(points, cases, low, high, box)) {
            found.add(box(points, cases, low, high));
        }
        return found.build();
    }

    /** Of the boxes dense enough, the one that covers most; else the densest. */
    public static Box widest(ImmutableList<Box> boxes, double density) {
        Box best = boxes.get(0);
        for (Box box : boxes) {
            boolean dense = box.density() >= density;
            boolean bestDense = best.density() >= density;
            boolean better = dense == bestDense
                    ? (dense ? box.coverage() > best.coverage() : box.density() > best.density())
                    : dense;
            best = better ? box : best;
        }
        return best;
    }

    private boolean peel(double[][] points, boolean[] cases, double[] low, double[] high, Box box) {
        double best = 0;
        int factor = -1;
        double bound = 0;
        boolean lower = false;
        double[] inside = new double[points.length];
        for (int k = 0; k < low.length; k++) {
            int count = values(points, low, high, k, inside);
            Arrays.sort(inside, 0, count);
            int cut = Math.max(1, (int) (slice * count));
            for (int side = 0; side < 2 && cut < count; side++) {
                double end = side == 0 ? inside[cut] : inside[count - 1 - cut];
                double gain = gain(points, cases, low, high, k, end, side == 0, box);
                if (gain > best) {
                    best = gain;
                    factor = k;
                    bound = end;
                    lower = side == 0;
                }
            }
        }
        if (factor < 0) {
            return false;
        }
        (lower ? low : high)[factor] = bound;
        return true;
    }

    /** Density won for each point given up; nothing where the box would be too small. */
    private double gain(
            double[][] points,
            boolean[] cases,
            double[] low,
            double[] high,
            int factor,
            double bound,
            boolean lower,
            Box box) {
        double[] side = lower ? low : high;
        double kept = side[factor];
        side[factor] = bound;
        Box after = box(points, cases, low, high);
        side[factor] = kept;
        double lost = box.mass() - after.mass();
        return after.mass() < least || lost <= 0 ? 0 : (after.density() - box.density()) / lost;
    }

    /** Takes bounds away again that do no good. Whether any went. */
    private static boolean paste(double[][] points, boolean[] cases, double[] low, double[] high, Box box) {
        boolean pasted = false;
        for (int k = 0; k < low.length; k++) {
            for (double[] side : new double[][] {low, high}) {
                double kept = side[k];
                if (Double.isInfinite(kept)) {
                    continue;
                }
                side[k] = side == low ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
                if (box(points, cases, low, high).density() >= box.density()) {
                    pasted = true;
                } else {
                    side[k] = kept;
                }
            }
        }
        return pasted;
    }

    private static int values(double[][] points, double[] low, double[] high, int factor, double[] inside) {
        int count = 0;
        for (double[] point : points) {
            if (holds(point, low, high)) {
                inside[count++] = point[factor];
            }
        }
        return count;
    }

    static Box box(double[][] points, boolean[] cases, double[] low, double[] high) {
        int inside = 0;
        int casesInside = 0;
        int all = 0;
        for (int row = 0; row < points.length; row++) {
            all += cases[row] ? 1 : 0;
            if (holds(points[row], low, high)) {
                inside++;
                casesInside += cases[row] ? 1 : 0;
            }
        }
        return new Box(
                ImmutableDoubleArray.copyOf(low),
                ImmutableDoubleArray.copyOf(high),
                all == 0 ? 0 : casesInside / (double) all,
                inside == 0 ? 0 : casesInside / (double) inside,
                inside / (double) points.length);
    }

    private static boolean holds(double[] point, double[] low, double[] high) {
        for (int k = 0; k < point.length; k++) {
            if (!(point[k] >= low[k] && point[k] <= high[k])) {
                return false;
            }
        }
        return true;
    }
}
