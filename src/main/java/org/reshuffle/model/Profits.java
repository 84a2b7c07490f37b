package org.reshuffle.model;

import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/**
 * Profit per capacity of each place against its family's world mean, and of each family against all clusters.
 *
 * <pre>
 * rho_js = (Y_js/(a_j K_js)) / (Y_s/K_s),   R_s = (Y_s/K_s) / (Y/K)
 * </pre>
 *
 * a_j how far a nation has grown above the world's path, by which its capacity makes more; K_s and K add up a K.
 */
final class Profits {
    /** Beyond e^4 either way a place's profit says no more than that it is very good or very bad. */
    private static final double MOST_LOG_PROFIT = 4;

    private final Calibration base;
    private final Economy economy;
    private final double[] logs;

    Profits(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        logs = new double[economy.profit.length];
    }

    void update() {
        int nations = base.nations;
        double allSales = 0;
        double allCapacity = 0;
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                continue;
            }
            double sales = 0;
            double capacity = 0;
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                sales += economy.sales[c];
                capacity += economy.capacity[c] * economy.size[c - s * nations];
            }
            allSales += sales;
            allCapacity += capacity;
            double mean = capacity > 0 ? sales / capacity : 0;
            economy.logReturn[s] = mean > 0 ? PortableMath.log(mean) : 0;
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                double makes = economy.capacity[c] * economy.size[c - s * nations];
                double profit = makes > 0 && mean > 0 ? economy.sales[c] / (makes * mean) : 1;
                economy.profit[c] = profit;
            }
        }
        PortableMath.log(economy.profit, logs);
        for (int c = 0; c < economy.profit.length; c++) {
            economy.logProfit[c] = bounded(economy.profit[c], logs[c]);
        }
        double logMean = allCapacity > 0 ? PortableMath.log(allSales / allCapacity) : 0;
        for (int s = 0; s < base.families; s++) {
            economy.logReturn[s] -= base.clustered[s] ? logMean : 0;
        }
    }

    private static double bounded(double profit, double logProfit) {
        boolean mean = Math.abs(profit - 1) < 1e-14;
        return mean ? 0 : Math.max(-MOST_LOG_PROFIT, Math.min(MOST_LOG_PROFIT, logProfit));
    }
}
