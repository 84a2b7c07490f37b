package org.reshuffle.model;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;
import org.reshuffle.world.Rows;

/** Figures of one quarter as they are taken down for governments; what they are is written in {@code Briefing}. */
@SuppressWarnings("ArrayRecordComponent")
record Figures(
        double[] sales,
        double[] output,
        double[] employment,
        double[] relatedness,
        double[] labourForce,
        double[] unemployment,
        double[] income,
        double[] realIncome,
        double[] unrest,
        double[] debt,
        double[] power,
        double[] logEnergyPrice,
        double[][] imports,
        double[][] trade,
        double[] logCost,
        double[] digitalStock,
        double[] pipelines,
        double[] seaBorne,
        double[][] pacts,
        double[] leaderHazard,
        double[][] affinity) {

    /** Those of the economy's quarter. */
    static Figures of(Calibration base, Economy economy, Drivers drivers) {
        double[][] trade = Rows.zeros(economy.tradeShare.length, base.nations);
        double[][] imports = Rows.zeros(base.nations, base.nations);
        for (int c = 0; c < trade.length; c++) {
            double[] share = economy.tradeShare[c];
            double[] paid = trade[c];
            double[] row = imports[c % base.nations];
            int market = c / base.nations * base.nations;
            for (int i = 0; i < row.length; i++) {
                paid[i] = share[i] * economy.expenditure[market + i];
                row[i] += paid[i];
            }
        }
        return new Figures(
                economy.sales.clone(),
                economy.output.clone(),
                economy.employment.clone(),
                economy.relatedness.clone(),
                economy.labourForce.clone(),
                economy.unemployment.clone(),
                economy.income.clone(),
                economy.realIncome.clone(),
                economy.unrest.clone(),
                economy.debtRatio.clone(),
                economy.power.clone(),
                economy.logEnergyPrice.clone(),
                imports,
                trade,
                costs(base, economy),
                economy.digitalStock.clone(),
                byNation(
                        base,
                        i -> EnergyKinds.delivered(base.world.nations().get(i).energyMix(), drivers, i)),
                byNation(
                        base,
                        i -> EnergyKinds.seaBorneRise(
                                base.world.nations().get(i).energyMix(), drivers, i)),
                pacts(economy),
                economy.leaderHazard.clone(),
                Arrays.stream(economy.affinity).map(double[]::clone).toArray(double[][]::new));
    }

    private static double[] byNation(Calibration base, IntToDoubleFunction figure) {
        return IntStream.range(0, base.nations).mapToDouble(figure).toArray();
    }

    /** Mean log unit cost of families with clusters, weighted with sales of the base year. */
    private static double[] costs(Calibration base, Economy economy) {
        double[] mean = new double[base.nations];
        double[] sold = new double[base.nations];
        for (int c = 0; c < base.sales.length; c++) {
            if (base.clustered[c / base.nations]) {
                mean[c % base.nations] += base.sales[c] * economy.logCost[c];
                sold[c % base.nations] += base.sales[c];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sold[i] > 0 ? mean[i] / sold[i] : 0;
        }
        return mean;
    }

    /** Chance that a pact stands, host by partner. */
    private static double[][] pacts(Economy economy) {
        double[][] standing = Rows.zeros(economy.nations, economy.nations);
        for (Pact pact : economy.pacts) {
            standing[pact.host][pact.partner] = pact.left > 0 ? pact.standing : 0;
        }
        return standing;
    }
}
