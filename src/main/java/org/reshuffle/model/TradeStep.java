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
    private final double[] paid;
    private final double[] fuelWeight;

    TradeStep(Calibration base, Economy economy, Drivers drivers, TradeCosts costs) {
        super(Phase.TRADE);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.costs = costs;
        sourcing = new ArmingtonSourcing(base.settings.get(Parameter.TRADE_ADJUSTMENT));
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
        paid = new double[nations];
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
        ArmingtonSourcing.denominators(costs.weight, pair, attractiveness, cell, nations, plain);
        double[] weights = costs.weight;
        int weightPair = pair;
        double[] sums = plain;
        if (s == base.world.fuelFamily() && rerouted(pair)) {
            weights = fuelWeight;
            weightPair = 0;
            sums = denominators;
            ArmingtonSourcing.denominators(weights, 0, attractiveness, cell, nations, sums);
        }
        double power = -1 / base.theta[s];
        for (int i = 0; i < nations; i++) {
            inverse[i] = sums[i] > 0 ? 1 / sums[i] : 0;
            economy.logPriceIndex[cell + i] = plain[i] > 0 ? power * PortableMath.log(plain[i]) : 0;
            economy.tariffRevenue[i] += economy.expenditure[cell + i];
        }
        for (int j = 0; j < nations; j++) {
            if (weightPair == pair) {
                sourcing.adjust(economy.tradeShare, weights, pair + j * nations, attractiveness[cell + j], inverse, nations);
            } else {
                adjustFuel(pair + j * nations, j * nations, attractiveness[cell + j]);
            }
            sell(cell, pair + j * nations, j);
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

    private void adjustFuel(int row, int weightRow, double pull) {
        for (int i = 0; i < base.nations; i++) {
            double wanted = fuelWeight[weightRow + i] * pull * inverse[i];
            economy.tradeShare[row + i] += base.settings.get(Parameter.TRADE_ADJUSTMENT) * (wanted - economy.tradeShare[row + i]);
        }
    }

    private void sell(int cell, int row, int exporter) {
        int nations = base.nations;
        double[] shares = economy.tradeShare;
        double[] expenditure = economy.expenditure;
        double[] purchases = economy.purchases;
        for (int i = 0; i < nations; i++) {
            double flow = shares[row + i] * expenditure[cell + i] * costs.kept[row + i];
            paid[i] = flow;
            purchases[i] += flow;
        }
        double sales = 0;
        for (int i = 0; i < nations; i++) {
            sales += paid[i];
        }
        economy.sales[cell + exporter] = sales;
        economy.homeSales[cell + exporter] = paid[exporter];
        double logPrice = economy.logPrice[cell + exporter];
        double quantity = sales;
        if (costs.borne()) {
            quantity = 0;
            for (int i = 0; i < nations; i++) {
                double borne = costs.logBorne[row + i];
                quantity += borne == 0 ? paid[i] : paid[i] * PortableMath.exp(-borne);
            }
        }
        economy.output[cell + exporter] = logPrice == 0 ? quantity : quantity * PortableMath.exp(-logPrice);
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
