package org.reshuffle.backtest;

import java.util.Arrays;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.reshuffle.random.KeyedStream;

/**
 * How sure it is that one forecast beats another, when the nations are thought of as drawn: nations are drawn again with
 * replacement, each with all its sectors, and the difference of root mean squared errors is taken anew.
 *
 * <p>Source: Efron, Tibshirani (1993), An Introduction to the Bootstrap, ch. 6. Draws: one a nation and resample, from
 * the stream (seed 1, BOOTSTRAP, resample).
 */
final class NationBootstrap {
    static final int RESAMPLES = 1000;
    private static final double LOW = 5;
    private static final double HIGH = 95;

    /** Low and high end of the difference [points]; all below 0 where the first is surely better. */
    record Interval(double low, double high) {}

    private NationBootstrap() {}

    /**
     * @param first squared errors of the first forecast, summed by nation
     * @param second of the second
     * @param cells how many cells each nation has
     */
    static Interval difference(double[] first, double[] second, int[] cells) {
        double[] differences = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            KeyedStream stream = KeyedStream.of(1, KeyedStream.Purpose.BOOTSTRAP, r);
            double a = 0;
            double b = 0;
            int count = 0;
            for (int n = 0; n < first.length; n++) {
                int drawn = (int) (stream.uniform(n) * first.length);
                a += first[drawn];
                b += second[drawn];
                count += cells[drawn];
            }
            differences[r] = count == 0 ? 0 : Math.sqrt(a / count) - Math.sqrt(b / count);
        }
        Arrays.sort(differences);
        Percentile percentile = new Percentile();
        percentile.setData(differences);
        return new Interval(percentile.evaluate(LOW), percentile.evaluate(HIGH));
    }
}
