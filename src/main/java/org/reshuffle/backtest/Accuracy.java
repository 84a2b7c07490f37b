package org.reshuffle.backtest;

import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * How near forecast shares came to those observed, over the cells (nation by sector) that have both.
 *
 * <pre>
 * rmse = sqrt(mean (f - a)^2)
 * U    = sqrt(sum (f - a)^2 / sum (a - s)^2)
 * </pre>
 *
 * f forecast, a observed, s at the origin [per cent]. Theil's U (1966, Applied Economic Forecasting, p. 28, in changes)
 * is 1 for no change and 0 where nothing was missed.
 *
 * @param rmse root mean squared error [points]
 * @param theil Theil's U; NaN where nothing moved
 * @param rank Spearman's correlation of forecast with observed changes; NaN for a forecast of no change
 * @param hits cells whose direction was right, of those that moved by more than {@link #MOVED}
 * @param moved cells that did
 */
public record Accuracy(double rmse, double theil, double rank, int hits, int moved) {
    /** A smaller change has no direction worth a hit [points]. */
    static final double MOVED = 0.5;

    /** @param cells shares at the origin, forecast and observed, in equal order and without gaps */
    static Accuracy of(double[] origin, double[] forecast, double[] observed) {
        double missed = 0;
        double changed = 0;
        int hits = 0;
        int moved = 0;
        double[] said = new double[origin.length];
        double[] seen = new double[origin.length];
        for (int k = 0; k < origin.length; k++) {
            said[k] = forecast[k] - origin[k];
            seen[k] = observed[k] - origin[k];
            missed += (forecast[k] - observed[k]) * (forecast[k] - observed[k]);
            changed += seen[k] * seen[k];
            if (Math.abs(seen[k]) > MOVED) {
                moved++;
                hits += seen[k] * said[k] > 0 ? 1 : 0;
            }
        }
        double rank = origin.length < 2 ? Double.NaN : new SpearmansCorrelation().correlation(said, seen);
        return new Accuracy(
                Math.sqrt(missed / origin.length),
                changed == 0 ? Double.NaN : Math.sqrt(missed / changed),
                rank,
                hits,
                moved);
    }
}
