package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.ArmingtonSourcing;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Phase 7: prices, trade shares, sales, and what they are worth at base-year prices. */
final class TradeStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient TradeCosts costs;
    private final transient ArmingtonSourcing sourcing;
    private final double pressure;
    private final double[] logBaseCapacity;
    private final double[] attractiveness;
    private final double[] denominators;
    private final double[] plain;
    private final double[] inverse;
    private final double[] fuelWeight;

    TradeStep(Calibration base, Economy economy, Drivers drivers, TradeCosts costs) {
        super(Phase.TRADE);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.costs = costs;
        sourcing = new ArmingtonSourcing(
                base.settings.get(Parameter.TRADE_ADJUSTMENT));
        pressure = base.settings.get(Parameter.CAPACITY_PRESSURE);
        int nations = base.nations;
        logBaseCapacity = new double[base.families * nations];
        for (int c = 0; c < logBaseCapacity.length; c++) {
            logBaseCapacity[c] = base.sales[c] > 0 ? PortableMath.log(base.sales[c]) : 0;
        }
        attractiveness = new double[base.families * nations];
        denominators = new double[nations];
        plain = new double[nations];
        inverse = new double[nations];
        fuelWeight = new double[nations * nations];
    }

    @Override
    void run() {
        costs.update();
        Arrays.fill(economy.purchases, 0);
        Arrays.fill(economy.tariffRevenue, 0);
        System.arraycopy(economy.sales, 0, economy.lastSales, 0, economy.sales.length);
        for (int s = 0; s < base.families; s++) {
            if (base.active[s]) {
                prices(s);
                shares(s);
            }
        }
        for (int i = 0; i < base.nations; i++) {
            economy.tariffRevenue[i] -= economy.purchases[i];
        }
        consumerPrices();
    }

    private void prices(int s) {
        double theta = base.theta[s];
        double scale = base.scale[s];
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            double logPrice = economy.logCost[c] + pressure * economy.logProfit[c];
            economy.logPrice[c] = logPrice;
            if (scale == 0) {
                attractiveness[c] = PortableMath.exp(-theta * logPrice);
            } else if (economy.capacity[c] > 0) {
                double logScale = scale * (PortableMath.log(economy.capacity[c]) - logBaseCapacity[c]);
                economy.logScale[c] = logScale;
                attractiveness[c] = PortableMath.exp(logScale - theta * logPrice);
            } else {
                attractiveness[c] = 0;
            }
        }
    }

    private void shares(int s) {
        int nations = base.nations;
        int cell = s * nations;
        int pair = cell * nations;
        ArmingtonSourcing.denominators(costs.weight, pair, attractiveness, cell, plain);
        double[] weights = costs.weight;
        int weightRow = pair;
        double[] sums = plain;
        if (s == base.world.fuelFamily() && rerouted(pair)) {
            weights = fuelWeight;
            weightRow = 0;
            sums = denominators;
            ArmingtonSourcing.denominators(weights, 0, attractiveness, cell, sums);
        }
        double power = -1 / base.theta[s];
        for (int i = 0; i < nations; i++) {
            inverse[i] = sums[i] > 0 ? 1 / sums[i] : 0;
            economy.logPriceIndex[cell + i] = plain[i] > 0 ? power * PortableMath.log(plain[i]) : 0;
            economy.tariffRevenue[i] += economy.expenditure[cell + i];
        }
        sourcing.trade(
                economy.tradeShare,
                pair,
                weights,
                weightRow,
                attractiveness,
                cell,
                inverse,
                costs.kept,
                economy.expenditure,
                economy.purchases,
                economy.sales);
        for (int j = 0; j < nations; j++) {
            int home = pair + j * nations + j;
            economy.homeSales[cell + j] =
                    economy.tradeShare[home] * costs.kept[home] * economy.expenditure[cell + j];
            economy.output[cell + j] = output(cell + j, pair + j * nations, cell);
        }
    }

    /** A cut pipeline's share moves to other suppliers; its price effect is in the energy nest and not counted twice. */
    private boolean rerouted(int pair) {
        boolean any = false;
        for (int p = 0; p < fuelWeight.length; p++) {
            any |= drivers.fuelAccess[p] != 1;
            fuelWeight[p] = costs.weight[pair + p] * drivers.fuelAccess[p];
        }
        return any;
    }

    /** Sales at base-year prices; where exporters bear part of a tariff, at the price they get. */
    private double output(int seller, int row, int cell) {
        double quantity = economy.sales[seller];
        if (costs.borne()) {
            quantity = 0;
            for (int i = 0; i < base.nations; i++) {
                double paid = economy.tradeShare[row + i] * costs.kept[row + i] * economy.expenditure[cell + i];
                double borne = costs.logBorne[row + i];
                quantity += borne == 0 ? paid : paid * PortableMath.exp(-borne);
            }
        }
        double logPrice = economy.logPrice[seller];
        economy.price[seller] = logPrice == 0 ? 1 : PortableMath.exp(logPrice);
        return quantity / economy.price[seller];
    }

    private void consumerPrices() {
        int nations = base.nations;
        Arrays.fill(economy.logConsumerPrice, 0);
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                economy.logConsumerPrice[i] += base.budgetShare[s * nations + i] * economy.logPriceIndex[s * nations + i];
            }
        }
    }
}
