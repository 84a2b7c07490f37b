package org.reshuffle.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.Purchases;
import org.reshuffle.behaviour.government.Tariffs;
import org.reshuffle.shock.Barriers;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Rows;

/**
 * Tariffs of the day on which governments decide, for all of them, added up when the first asks. Nobody may ask any more
 * once a decision has taken effect.
 */
final class KnownTariffs implements Tariffs {
    private final Purchases purchases;
    private final Drivers drivers;
    private final int nations;
    /** Most rows are the base year's, and share one. */
    private final double[] same;

    private double @Nullable [][] points;
    private double @Nullable [][] means;

    /** @param purchases when figures were last taken down */
    KnownTariffs(Purchases purchases, Drivers drivers) {
        this.purchases = purchases;
        this.drivers = drivers;
        nations = drivers.nations;
        same = new double[nations];
    }

    @Override
    public double[][] points() {
        if (points == null) {
            points = added();
        }
        return points;
    }

    private double[][] added() {
        double[][] sum = new double[drivers.families * nations][];
        Arrays.fill(sum, same);
        Barriers barriers = drivers.barriers();
        for (int k = 0; k < barriers.count(); k++) {
            double tariff = barriers.tariff(k);
            if (tariff != 0) {
                int pair = barriers.pair(k);
                int cell = pair / nations;
                sum[cell] = sum[cell] == same ? new double[nations] : sum[cell];
                sum[cell][pair - cell * nations] = tariff;
            }
        }
        return sum;
    }

    @Override
    public double[][] means() {
        if (means == null) {
            means = weighed(points());
        }
        return means;
    }

    private double[][] weighed(double[][] tariff) {
        double[][] mean = Rows.zeros(nations, nations);
        for (int c = 0; c < tariff.length; c++) {
            double[] row = tariff[c];
            for (int i = 0; row != same && i < nations; i++) {
                mean[i][c % nations] += row[i] == 0 ? 0 : row[i] * purchases.of(c, i);
            }
        }
        for (int i = 0; i < nations; i++) {
            for (int j = 0; j < nations; j++) {
                mean[i][j] /= mean[i][j] == 0 ? 1 : purchases.between(j, i);
            }
        }
        return mean;
    }
}
