package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.ArmingtonSourcing;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Phase 7: prices, trade shares, sales, and what they are worth at base-year prices. */
final class TradeStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient TradeCosts costs;
    private final transient ArmingtonSourcing sourcing;
    private final double pressure;
    /** K0 and K/K0, by cell, and its log; where nothing was there, K itself. */
    private final double[] baseCapacity;

    private final double[] growth;
    private final double[] logGrowth;
    private final double[] logAttractiveness;
    private final double[] attractiveness;
    /** D without cut pipelines, which rule prices, and its logarithm, by cell. */
    private final double[] plain;

    private final double[] logPlain;
    /** Of one family, by nation. */
    private final double[] drawing;

    private final double[] sums;
    private final double[] inverse;
    private final double[] spending;

    TradeStep(Calibration base, Economy economy, TradeCosts costs) {
        super(Phase.TRADE);
        this.base = base;
        this.economy = economy;
        this.costs = costs;
        sourcing = new ArmingtonSourcing(base.settings.get(Parameter.TRADE_ADJUSTMENT));
        pressure = base.settings.get(Parameter.CAPACITY_PRESSURE);
        int cells = base.families * base.nations;
        baseCapacity = new double[cells];
        for (int c = 0; c < cells; c++) {
            baseCapacity[c] = base.sales[c] > 0 ? base.sales[c] : 1;
        }
        growth = new double[cells];
        logGrowth = new double[cells];
        logAttractiveness = new double[cells];
        attractiveness = new double[cells];
        plain = new double[cells];
        logPlain = new double[cells];
        drawing = new double[base.nations];
        sums = new double[base.nations];
        inverse = new double[base.nations];
        spending = new double[base.nations];
    }

    @Override
    void run() {
        costs.update();
        Arrays.fill(economy.purchases, 0);
        Arrays.fill(economy.tariffRevenue, 0);
        System.arraycopy(economy.sales, 0, economy.lastSales, 0, economy.sales.length);
        prices();
        for (int s = 0; s < base.families; s++) {
            if (economy.sold[s]) {
                shares(s);
            }
        }
        quantities();
        for (int i = 0; i < base.nations; i++) {
            economy.tariffRevenue[i] -= economy.purchases[i];
        }
        priceIndices();
    }

    /** Factory-gate prices and attractiveness; a place without capacity sells nothing. */
    private void prices() {
        int nations = base.nations;
        for (int c = 0; c < growth.length; c++) {
            growth[c] = economy.capacity[c] / baseCapacity[c];
        }
        PortableMath.log(growth, logGrowth);
        for (int c = 0; c < growth.length; c++) {
            economy.logPrice[c] = economy.logCost[c] + pressure * economy.logProfit[c];
        }
        for (int s = 0; s < base.families; s++) {
            double theta = base.theta[s];
            double scale = base.scale[s];
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                if (scale != 0 && economy.capacity[c] > 0) {
                    economy.logScale[c] = scale * (logGrowth[c] + economy.logSize[c - s * nations]);
                }
                boolean sells = scale == 0 || economy.capacity[c] > 0;
                logAttractiveness[c] =
                        sells ? economy.logScale[c] - theta * economy.logPrice[c] : Double.NEGATIVE_INFINITY;
            }
        }
        PortableMath.exp(logAttractiveness, attractiveness);
        PortableMath.exp(economy.logPrice, economy.price);
    }

    private void shares(int s) {
        int nations = base.nations;
        int cell = s * nations;
        System.arraycopy(attractiveness, cell, drawing, 0, nations);
        System.arraycopy(economy.expenditure, cell, spending, 0, nations);
        ArmingtonSourcing.denominators(costs.weight, cell, drawing, sums);
        System.arraycopy(sums, 0, plain, cell, nations);
        double[][] weights = costs.weight;
        int first = cell;
        if (s == base.world.fuelFamily() && costs.rerouted()) {
            // A cut pipeline's share moves to other suppliers; its price effect is in the energy nest, not counted
            // twice.
            weights = costs.fuelWeight();
            first = 0;
            ArmingtonSourcing.denominators(weights, first, drawing, sums);
        }
        for (int i = 0; i < nations; i++) {
            // Where nothing draws buyers the weights are nothing too, whatever their inverse.
            inverse[i] = 1 / Math.max(sums[i], Double.MIN_NORMAL);
            economy.tariffRevenue[i] += spending[i];
        }
        for (int j = 0; j < nations; j++) {
            double[] share = economy.tradeShare[cell + j];
            double[] kept = costs.kept[cell + j];
            economy.sales[cell + j] =
                    sourcing.sales(share, weights[first + j], drawing[j], inverse, kept, spending, economy.purchases);
            economy.homeSales[cell + j] = share[j] * kept[j] * spending[j];
        }
    }

    /** Sales over what exporters get, at base-year prices. */
    private void quantities() {
        for (int s = 0; s < base.families; s++) {
            if (economy.sold[s]) {
                System.arraycopy(economy.sales, s * base.nations, economy.output, s * base.nations, base.nations);
            }
        }
        costs.addSoldBelowPrice(economy.tradeShare, economy.expenditure, economy.output);
        for (int s = 0; s < base.families; s++) {
            for (int c = s * base.nations; economy.sold[s] && c < (s + 1) * base.nations; c++) {
                economy.output[c] /= economy.price[c];
            }
        }
    }

    /** What a family costs a nation's buyers, and what all do. */
    private void priceIndices() {
        int nations = base.nations;
        PortableMath.log(plain, logPlain);
        Arrays.fill(economy.logConsumerPrice, 0);
        for (int s = 0; s < base.families; s++) {
            double power = -1 / base.theta[s];
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                double logIndex = plain[cell] > 0 ? power * logPlain[cell] : 0;
                economy.logPriceIndex[cell] = logIndex;
                economy.logConsumerPrice[i] += base.budgetShare[cell] * logIndex;
            }
        }
    }
}
