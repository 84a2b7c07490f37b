package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

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
    /** What is nearer to the mean is rounding. */
    private static final double LEAST_LOG_PROFIT = 1e-14;

    private final Calibration base;
    private final Economy economy;
    private final double[] logs;
    private final double[] size;
    /** a_j K_js, by cell. */
    private final double[] makes;
    /** Y_s/K_s by family; 1 where there is none. */
    private final double[] mean;

    Profits(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        logs = new double[economy.profit.length];
        size = new double[economy.profit.length];
        makes = new double[economy.profit.length];
        mean = new double[base.families];
        Arrays.fill(mean, 1);
    }

    void update() {
        int nations = base.nations;
        Rows.repeat(economy.size, size);
        for (int c = 0; c < makes.length; c++) {
            makes[c] = economy.capacity[c] * size[c];
        }
        double allSales = 0;
        double allCapacity = 0;
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                continue;
            }
            double sales = Rows.total(economy.sales, s * nations, (s + 1) * nations);
            double capacity = Rows.total(makes, s * nations, (s + 1) * nations);
            allSales += sales;
            allCapacity += capacity;
            double perCapacity = capacity > 0 ? sales / capacity : 0;
            mean[s] = perCapacity > 0 ? perCapacity : 1;
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                economy.profit[c] = economy.sales[c] / (makes[c] * perCapacity);
            }
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                if (!(makes[c] * perCapacity > 0)) {
                    economy.profit[c] = 1;
                }
            }
        }
        PortableMath.log(mean, economy.logReturn);
        PortableMath.log(economy.profit, logs);
        for (int c = 0; c < logs.length; c++) {
            double log = logs[c];
            // Few are mean to the last digits, and few beyond bounds: a branch that is hardly ever taken costs little.
            economy.logProfit[c] =
                    Math.abs(log) >= LEAST_LOG_PROFIT && Math.abs(log) <= MOST_LOG_PROFIT ? log : bounded(log);
        }
        double logMean = allCapacity > 0 ? PortableMath.log(allSales / allCapacity) : 0;
        for (int s = 0; s < base.families; s++) {
            economy.logReturn[s] -= base.clustered[s] ? logMean : 0;
        }
    }

    private static double bounded(double log) {
        return Math.abs(log) < LEAST_LOG_PROFIT ? 0 : log > 0 ? MOST_LOG_PROFIT : -MOST_LOG_PROFIT;
    }
}
