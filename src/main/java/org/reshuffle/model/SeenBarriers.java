package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.shock.Barriers;

/** Tariffs and iceberg costs that have been added, as they were when they were last looked at: tells what has changed since. */
final class SeenBarriers {
    private int[] pairs = {};
    private double[] points = {};
    private double[] factors = {};
    private int count;
    /** What had been added to the pairs of the new list. */
    private double[] pointsBefore = {};

    private double[] factorsBefore = {};

    /** What is done with a pair. */
    interface Change {

        /**
         * @param tariff points that are added to the base tariff now [fraction of value]
         * @param icebergCost multiplier of the iceberg cost now
         * @param tariffChanged whether the points were others before
         */
        void of(int pair, double tariff, double icebergCost, boolean tariffChanged);
    }

    /** Looks again, and does something with all that has changed; what is reached no more is neutral again. */
    void look(Barriers now, Change change) {
        makeRoom(now.count());
        Arrays.fill(pointsBefore, 0, now.count(), 0);
        Arrays.fill(factorsBefore, 0, now.count(), 1);
        for (int k = 0; k < count; k++) {
            int at = now.find(pairs[k]);
            if (at < 0) {
                change.of(pairs[k], 0, 1, points[k] != 0);
            } else {
                pointsBefore[at] = points[k];
                factorsBefore[at] = factors[k];
            }
        }
        count = now.count();
        for (int k = 0; k < count; k++) {
            pairs[k] = now.pair(k);
            points[k] = now.tariff(k);
            factors[k] = now.icebergCost(k);
            boolean tariffChanged = points[k] != pointsBefore[k];
            if (tariffChanged || factors[k] != factorsBefore[k]) {
                change.of(pairs[k], points[k], factors[k], tariffChanged);
            }
        }
    }

    /** Does something with all that was reached when they were last looked at, as if only iceberg costs had changed. */
    void each(Change change) {
        for (int k = 0; k < count; k++) {
            change.of(pairs[k], points[k], factors[k], false);
        }
    }

    private void makeRoom(int wanted) {
        if (wanted > pairs.length) {
            int room = 2 * wanted;
            pairs = Arrays.copyOf(pairs, room);
            points = Arrays.copyOf(points, room);
            factors = Arrays.copyOf(factors, room);
            pointsBefore = new double[room];
            factorsBefore = new double[room];
        }
    }
}
