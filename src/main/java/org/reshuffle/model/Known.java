package org.reshuffle.model;

import java.util.Arrays;
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

    /** @param figures what was bought when figures were last taken down */
    static Known of(Figures figures, Economy economy, Drivers drivers) {
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
            if (tariff[c] != same) {
                double[] row = tariff[c];
                double[] bought = figures.trade()[c];
                double[] paid = mean[c % nations];
                for (int i = 0; i < paid.length; i++) {
                    paid[i] += row[i] * bought[i];
                }
            }
        }
        for (int j = 0; j < nations; j++) {
            for (int i = 0; i < nations; i++) {
                double bought = figures.imports()[j][i];
                mean[j][i] = bought > 0 ? mean[j][i] / bought : 0;
            }
        }
        return new Known(tariff, mean, economy.subsidy.clone());
    }
}
