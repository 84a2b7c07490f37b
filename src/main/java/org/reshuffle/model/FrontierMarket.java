package org.reshuffle.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.GravityPrior;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * Trade and capacity of a latent family that has opened. The base year knows neither, so trade shares start from a
 * gravity prior, and a place's pull is its capacity against the part that the prior gives it:
 *
 * <pre>
 * S_j   = (K_j / (y_j K))^Psi
 * births = max(0, K* - K), to states that pay in proportion to budgets, later by max(K_j/K, floor) rho_j^beta e^incentive_j
 * </pre>
 *
 * K_j capacity, K the world's, y_j the nation's part of world spending in the base year, K* what the world spends on the
 * family. Where a state gives up, its capacity is scrapped. Nothing hops and nothing converts to or from it: in both modes
 * its capacity flows in expectation and belongs to its host.
 */
final class FrontierMarket {
    private final Calibration base;
    private final Economy economy;
    private final TradeCosts costs;
    private final int family;
    private final int first;
    private final double scale;
    private final double floor;
    private final Hopping hopping;
    private final double[] size;
    private final double[] weight;
    private final double[][] prior;

    FrontierMarket(Calibration base, Economy economy, TradeCosts costs, int family) {
        this.base = base;
        this.economy = economy;
        this.costs = costs;
        this.family = family;
        first = family * base.nations;
        scale = base.settings.get(Parameter.SCALE_ELASTICITY);
        floor = base.settings.get(Parameter.GREENFIELD_FLOOR);
        hopping =
                new Hopping(base.settings.get(Parameter.PROFIT_SENSITIVITY), base.settings.get(Parameter.RELATEDNESS));
        weight = new double[base.nations];
        size = new double[base.nations];
        prior = Rows.zeros(base.nations, base.nations);
    }

    /** The family is sold from now on, where somebody has founded it. */
    void open(double[] founders) {
        double world = 0;
        for (double spending : base.spending) {
            world += spending;
        }
        for (int i = 0; i < size.length; i++) {
            size[i] = base.spending[i] / world;
        }
        GravityPrior.shares(freeness(), size, prior);
        costs.open(family, prior);
        economy.sold[family] = true;
        build(founders);
        startShares();
    }

    private double freeness() {
        int kindred = base.world.family(Mechanism.FRONTIER_KIN);
        if (kindred >= 0 && base.active[kindred]) {
            return GravityPrior.freeness(base.tradeShare, kindred * base.nations, size);
        }
        double sum = 0;
        int count = 0;
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                sum += GravityPrior.freeness(base.tradeShare, s * base.nations, size);
                count++;
            }
        }
        return count > 0 ? sum / count : 0;
    }

    /** Buyers know no older suppliers: they start at their long-run shares. */
    private void startShares() {
        for (int i = 0; i < size.length; i++) {
            double sum = 0;
            for (int j = 0; j < size.length; j++) {
                double pull = economy.frontierCapacity[j] > 0
                        ? PortableMath.exp(economy.logScale[first + j]) * costs.weight[first + j][i]
                        : 0;
                economy.tradeShare[first + j][i] = pull;
                sum += pull;
            }
            for (int j = 0; j < size.length; j++) {
                economy.tradeShare[first + j][i] /= sum;
            }
        }
    }

    /**
     * Builds what the market lacks, and scraps what nobody supports.
     *
     * @param budgets of the states that support it; null where it pays for itself
     */
    void build(double @Nullable [] budgets) {
        double held = 0;
        double market = 0;
        for (int i = 0; i < size.length; i++) {
            if (budgets != null && budgets[i] == 0) {
                scrap(i);
            }
            held += economy.frontierCapacity[i];
            market += economy.frontierDemand * economy.spending[i];
        }
        double born = market - held;
        if (born > 0) {
            double sum = budgets == null ? weigh(held) : copy(budgets);
            for (int i = 0; sum > 0 && i < size.length; i++) {
                economy.frontierCapacity[i] += born * weight[i] / sum;
            }
            economy.frontierBirths += sum > 0 ? born : 0;
        }
        double now = 0;
        for (double capacity : economy.frontierCapacity) {
            now += capacity;
        }
        for (int i = 0; i < size.length; i++) {
            double capacity = economy.frontierCapacity[i];
            economy.capacity[first + i] = capacity;
            economy.logScale[first + i] = capacity > 0 && size[i] > 0
                    ? scale * PortableMath.log(capacity / (size[i] * now))
                    : Double.NEGATIVE_INFINITY;
        }
    }

    private double copy(double[] budgets) {
        double sum = 0;
        for (int i = 0; i < budgets.length; i++) {
            weight[i] = budgets[i];
            sum += budgets[i];
        }
        return sum;
    }

    /** Weights by which places draw new capacity, and their sum. */
    private double weigh(double held) {
        double sales = 0;
        for (int i = 0; i < size.length; i++) {
            sales += economy.sales[first + i];
        }
        double sum = 0;
        for (int i = 0; i < size.length; i++) {
            double capacity = economy.frontierCapacity[i];
            double profit = capacity > 0 && sales > 0 ? economy.sales[first + i] * held / (capacity * sales) : 1;
            double part = capacity > 0 ? capacity / held : floor;
            double logProfit = Math.max(-4, Math.min(4, PortableMath.log(profit)));
            weight[i] = part
                    * hopping.pull(logProfit)
                    * PortableMath.exp(hopping.logAttraction(0, economy.incentive[first + i]));
            sum += weight[i];
        }
        return sum;
    }

    private void scrap(int nation) {
        economy.frontierBirths -= economy.frontierCapacity[nation];
        economy.frontierCapacity[nation] = 0;
    }

    /** Nothing is left of it. */
    void close() {
        Arrays.fill(economy.frontierCapacity, 0);
        economy.frontierBirths = 0;
        for (int c = first; c < first + size.length; c++) {
            economy.capacity[c] = 0;
            economy.logScale[c] = Double.NEGATIVE_INFINITY;
        }
    }
}
