package org.reshuffle.behaviour.government;

import org.reshuffle.world.Calibration;

/**
 * A world in equilibrium, as far as trade is concerned. N nations, S sectors; a cell or market is
 * {@code sector * N + nation}.
 *
 * @param theta trade elasticity, by sector
 * @param scale fall of log cost with log size, by sector
 * @param share expenditure shares, by market and exporter; sum 1 or, where nothing is bought, 0
 * @param tariff by market and exporter [fraction of value]
 * @param subsidy by cell [fraction of sales]
 * @param expenditure by market, tariffs included [money]
 * @param budgetShare a nation's final spending on a sector, by market; sum 1 over sectors
 * @param valueAddedShare value added per unit of cost, by cell
 * @param inputs purchases per unit of cost, by cell and supplying sector; with value added 1
 * @param valueAdded by nation [money]
 */
@SuppressWarnings("ArrayRecordComponent")
public record StaticWorld(
        double[] theta,
        double[] scale,
        double[][] share,
        double[][] tariff,
        double[] subsidy,
        double[] expenditure,
        double[] budgetShare,
        double[] valueAddedShare,
        double[][] inputs,
        double[] valueAdded) {

    /**
     * A world's base year: energy is bought like any other input, capital and labour are value added.
     *
     * @param withScale whether size lowers cost, as the model's scale elasticity has it
     */
    public static StaticWorld of(Calibration base, boolean withScale) {
        int nations = base.nations;
        int cells = base.families * nations;
        double[][] share = new double[cells][nations];
        double[][] tariff = new double[cells][nations];
        double[][] inputs = new double[cells][base.families];
        double[] valueAddedShare = new double[cells];
        double[] valueAdded = new double[nations];
        double[] scale = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            scale[s] = withScale ? base.scale[s] / base.theta[s] : 0;
        }
        for (int cell = 0; cell < cells; cell++) {
            int s = cell / nations;
            int n = cell % nations;
            for (int i = 0; i < nations; i++) {
                share[cell][i] = base.tradeShare[(s * nations + i) * nations + n];
                tariff[cell][i] = base.world.tariffs().get(s, i, n);
            }
            for (int k = 0; k < base.families; k++) {
                inputs[cell][k] = base.inputs[s * base.families + k] * base.inputFactor[k * nations + n];
            }
            double fuel = base.world.fuelShare() * base.energyShare[s];
            inputs[cell][base.world.fuelFamily()] += fuel;
            inputs[cell][base.world.powerFamily()] += base.energyShare[s] - fuel;
            valueAddedShare[cell] = 1 - base.inputShare[cell] - base.energyShare[s];
            valueAdded[n] += valueAddedShare[cell] * base.sales[cell];
        }
        return new StaticWorld(
                base.theta,
                scale,
                share,
                tariff,
                new double[cells],
                base.expenditure,
                base.budgetShare,
                valueAddedShare,
                inputs,
                valueAdded);
    }

    /** The same world in the equilibrium without deficits, with its tariffs. */
    public StaticWorld balanced() {
        return StaticEquilibrium.of(this, tariff, new double[nations()]).as(this, tariff);
    }

    /** Sales of a nation's sector, net of tariffs [money]. */
    public double sales(int sector, int nation) {
        double sales = 0;
        for (int market = sector * nations(); market < (sector + 1) * nations(); market++) {
            sales += share[market][nation] * expenditure[market] / (1 + tariff[market][nation]);
        }
        return sales;
    }

    public int nations() {
        return valueAdded.length;
    }

    public int sectors() {
        return theta.length;
    }
}
