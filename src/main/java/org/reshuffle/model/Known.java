package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.government.Purchases;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * What all know of each other's decisions on the day they decide, for it has been announced; taken down once for all.
 *
 * @param tariff points by which tariffs differ from the base year's, by exporter's cell and importer [fraction]
 * @param points mean of those over what an importer bought from an exporter, exporter by importer [fraction]
 * @param subsidy per unit of sales, by cell [fraction]
 */
@SuppressWarnings("ArrayRecordComponent")
record Known(double[][] tariff, double[][] points, double[] subsidy) {

    /** @param purchases when figures were last taken down */
    static Known of(Purchases purchases, Economy economy, Drivers drivers) {
        int nations = economy.nations;
        // Most rows are the base year's, and share one.
        double[] same = new double[nations];
        double[][] tariff = new double[economy.sales.length][];
        Arrays.fill(tariff, same);
        for (int k = 0; k < drivers.reached(); k++) {
            int pair = drivers.reachedPair(k);
            double points = drivers.tariff[pair];
            if (points != 0) {
                int cell = pair / nations;
                tariff[cell] = tariff[cell] == same ? new double[nations] : tariff[cell];
                tariff[cell][pair % nations] = points;
            }
        }
        double[][] mean = Rows.zeros(nations, nations);
        for (int c = 0; c < tariff.length; c++) {
            double[] row = tariff[c];
            for (int i = 0; row != same && i < nations; i++) {
                mean[c % nations][i] += row[i] == 0 ? 0 : row[i] * purchases.of(c, i);
            }
        }
        for (int j = 0; j < nations; j++) {
            for (int i = 0; i < nations; i++) {
                mean[j][i] /= mean[j][i] == 0 ? 1 : purchases.between(j, i);
            }
        }
        return new Known(tariff, mean, economy.subsidy.clone());
    }
}
