package org.reshuffle.model;

import org.reshuffle.behaviour.government.StandingPacts;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;

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
        double[] logCost,
        double[] digitalStock,
        double[] pipelines,
        double[] seaBorne,
        StandingPacts pacts,
        double[] leaderHazard,
        double[][] affinity) {

    /** Those of the economy's quarter. */
    static Figures of(Calibration base, Economy economy, Drivers drivers) {
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
                costs(base, economy),
                economy.digitalStock.clone(),
                pipelines(base, drivers),
                seaBorne(base, drivers),
                pacts(economy),
                economy.leaderHazard.clone(),
                rows(economy.affinity));
    }

    private static double[][] rows(double[][] table) {
        double[][] rows = new double[table.length][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = table[r].clone();
        }
        return rows;
    }

    private static double[] pipelines(Calibration base, Drivers drivers) {
        double[] share = new double[base.nations];
        for (int i = 0; i < share.length; i++) {
            share[i] = EnergyKinds.delivered(base.world.nations().get(i).energyMix(), drivers, i);
        }
        return share;
    }

    private static double[] seaBorne(Calibration base, Drivers drivers) {
        double[] rise = new double[base.nations];
        for (int i = 0; i < rise.length; i++) {
            rise[i] = EnergyKinds.seaBorneRise(base.world.nations().get(i).energyMix(), drivers, i);
        }
        return rise;
    }

    /** Mean log unit cost of families with clusters, weighted with sales of the base year. */
    private static double[] costs(Calibration base, Economy economy) {
        double[] mean = new double[base.nations];
        double[] sold = new double[base.nations];
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; base.clustered[s] && i < mean.length; i++) {
                int c = s * base.nations + i;
                mean[i] += base.sales[c] * economy.logCost[c];
                sold[i] += base.sales[c];
            }
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sold[i] > 0 ? mean[i] / sold[i] : 0;
        }
        return mean;
    }

    private static StandingPacts pacts(Economy economy) {
        StandingPacts standing = new StandingPacts(economy.nations);
        for (Pact pact : economy.pacts) {
            standing.add(pact.host, pact.partner, pact.left > 0 ? pact.standing : 0);
        }
        return standing;
    }
}
