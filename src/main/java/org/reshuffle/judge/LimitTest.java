package org.reshuffle.judge;

import org.jspecify.annotations.Nullable;
import org.reshuffle.random.PortableMath;

/**
 * Which limits of a box chance alone explains. A search that tries both sides of a score of factors on two hundred points
 * finds slices that held no case by luck; a reader would take each for a condition. The least telling limit goes first,
 * until every one left tells something.
 *
 * <pre>
 * p = P(X >= c),  X ~ Binomial(n, d)
 * n, c points and cases in the box,  d density of the box without the limit
 * </pre>
 *
 * <p>The limits were chosen on the same points, so p is too small, and a limit that stays may still be chance. Source:
 * Bryant, Lempert (2010, Technological Forecasting and Social Change 77), quasi-p-values. Draws: none.
 */
final class LimitTest {
    /** Chance of a limit that tells nothing, from which it goes. */
    private static final double SIGNIFICANT = 0.05;

    private final double[][] points;
    private final boolean[] cases;

    LimitTest(double[][] points, boolean[] cases) {
        this.points = points;
        this.cases = cases;
    }

    /** The box without the limits that chance explains. */
    Box kept(Box box) {
        Box kept = box;
        for (Box wider = wider(kept); wider != null; wider = wider(kept)) {
            kept = wider;
        }
        return kept;
    }

    /** The box without its least telling limit; null where all tell something. */
    private @Nullable Box wider(Box box) {
        Box widest = null;
        double largest = SIGNIFICANT;
        for (int k = 0; k < box.low().length(); k++) {
            for (int side = 0; side < 2; side++) {
                double[] low = box.low().toArray();
                double[] high = box.high().toArray();
                if (Double.isInfinite(side == 0 ? low[k] : high[k])) {
                    continue;
                }
                low[k] = side == 0 ? Double.NEGATIVE_INFINITY : low[k];
                high[k] = side == 0 ? high[k] : Double.POSITIVE_INFINITY;
                Box without = BoxSearch.box(points, cases, low, high);
                double chance = chance(box, without.density());
                if (chance > largest) {
                    largest = chance;
                    widest = without;
                }
            }
        }
        return widest;
    }

    private double chance(Box box, double density) {
        int inside = (int) Math.round(box.mass() * points.length);
        return atLeast((int) Math.round(box.density() * inside), inside, density);
    }

    /** P(X >= least) of a binomial X. */
    static double atLeast(int least, int trials, double probability) {
        if (probability >= 1 || least <= 0) {
            return 1;
        }
        if (probability <= 0) {
            return 0;
        }
        double odds = PortableMath.log(probability / (1 - probability));
        double term = trials * PortableMath.log(1 - probability);
        double sum = 0;
        for (int count = 0; count < trials; count++) {
            sum += count >= least ? PortableMath.exp(term) : 0;
            term += PortableMath.log((trials - count) / (count + 1.0)) + odds;
        }
        sum += PortableMath.exp(term);
        return Math.min(1, sum);
    }
}
