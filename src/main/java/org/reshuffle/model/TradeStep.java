package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.ArmingtonSourcing;
import org.reshuffle.random.PortableMath;
import org.reshuffle.random.RememberedExponents;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

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
    private final transient RememberedExponents exponentsOfGrowth;
    private final double[] logSize;
    private final double[] logScale;
    /** Psi, theta and -1/theta, by cell. */
    private final double[] scale;

    private final double[] theta;
    private final double[] indexPower;
    private final double[] logAttractiveness;
    private final double[] attractiveness;
    /** D without cut pipelines, which rule prices, and its logarithm, by cell. */
    private final double[] plain;

    private final double[] logPlain;
    private final transient RememberedExponents exponentsOfPlain;
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
        exponentsOfGrowth = new RememberedExponents(cells);
        logSize = new double[cells];
        logScale = new double[cells];
        scale = new double[cells];
        theta = new double[cells];
        indexPower = new double[cells];
        for (int c = 0; c < cells; c++) {
            int s = c / base.nations;
            scale[c] = base.scale[s];
            theta[c] = base.theta[s];
            indexPower[c] = -1 / base.theta[s];
        }
        logAttractiveness = new double[cells];
        attractiveness = new double[cells];
        plain = new double[cells];
        logPlain = new double[cells];
        exponentsOfPlain = new RememberedExponents(cells);
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
        for (int c = 0; c < growth.length; c++) {
            growth[c] = economy.capacity[c] / baseCapacity[c];
        }
        exponentsOfGrowth.log(growth, logGrowth);
        for (int c = 0; c < growth.length; c++) {
            economy.logPrice[c] = economy.logCost[c] + pressure * economy.logProfit[c];
        }
        Rows.repeat(economy.logSize, logSize);
        for (int c = 0; c < growth.length; c++) {
            logScale[c] = scale[c] * (logGrowth[c] + logSize[c]);
        }
        for (int s = 0; s < base.families; s++) {
            if (base.scale[s] == 0) {
                // Without returns to scale it stays as whoever opened the family has set it.
                System.arraycopy(economy.logScale, s * base.nations, logScale, s * base.nations, base.nations);
            }
        }
        for (int c = 0; c < growth.length; c++) {
            logAttractiveness[c] = logScale[c] - theta[c] * economy.logPrice[c];
        }
        for (int c = 0; c < growth.length; c++) {
            if (!(economy.capacity[c] > 0)) {
                logScale[c] = economy.logScale[c];
                logAttractiveness[c] =
                        scale[c] == 0 ? logScale[c] - theta[c] * economy.logPrice[c] : Double.NEGATIVE_INFINITY;
            }
        }
        System.arraycopy(logScale, 0, economy.logScale, 0, logScale.length);
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
        for (int s = economy.nextSold(0); s < base.families; s = economy.nextSold(economy.endOfSold(s))) {
            int first = s * base.nations;
            System.arraycopy(economy.sales, first, economy.output, first, economy.endOfSold(s) * base.nations - first);
        }
        costs.addSoldBelowPrice(economy.tradeShare, economy.expenditure, economy.output);
        for (int s = economy.nextSold(0); s < base.families; s = economy.nextSold(economy.endOfSold(s))) {
            int end = economy.endOfSold(s) * base.nations;
            for (int c = s * base.nations; c < end; c++) {
                economy.output[c] /= economy.price[c];
            }
        }
    }

    /** What a family costs a nation's buyers, and what all do. */
    private void priceIndices() {
        exponentsOfPlain.log(plain, logPlain);
        for (int c = 0; c < plain.length; c++) {
            economy.logPriceIndex[c] = indexPower[c] * logPlain[c];
        }
        for (int c = 0; c < plain.length; c++) {
            if (!(plain[c] > 0)) {
                economy.logPriceIndex[c] = 0;
            }
        }
        for (int c = 0; c < plain.length; c++) {
            logPlain[c] = base.budgetShare[c] * economy.logPriceIndex[c];
        }
        Arrays.fill(economy.logConsumerPrice, 0);
        Rows.addUp(logPlain, economy.logConsumerPrice);
    }
}
