package org.reshuffle.model;

import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Phase 12: checks the quarter's identities, then writes down its figures. */
final class RecordStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Invariants invariants;
    private final transient Observations observations;
    private final transient Runnable decomposition;

    /** @param decomposition what else is worked out in each quarter */
    RecordStep(
            Calibration base,
            Economy economy,
            Invariants invariants,
            Observations observations,
            Runnable decomposition) {
        super(Phase.RECORD);
        this.base = base;
        this.economy = economy;
        this.invariants = invariants;
        this.observations = observations;
        this.decomposition = decomposition;
    }

    @Override
    void run() {
        invariants.check();
        cells();
        nations();
        decomposition.run();
    }

    private void cells() {
        double[] output = observations.series(Measure.OUTPUT);
        double[] sales = observations.series(Measure.SALES);
        double[] exports = observations.series(Measure.EXPORTS);
        double[] capacity = observations.series(Measure.CAPACITY);
        double[] employment = observations.series(Measure.EMPLOYMENT);
        double[] price = observations.series(Measure.PRICE);
        double[] profit = observations.series(Measure.PROFIT);
        double[] automated = observations.series(Measure.AUTOMATED);
        for (int i = 0; i < base.nations; i++) {
            for (int s = 0; s < base.families; s++) {
                int cell = s * base.nations + i;
                int at = observations.cell(economy.quarter, i, s);
                output[at] = economy.output[cell];
                sales[at] = economy.sales[cell];
                exports[at] = economy.sales[cell] - economy.homeSales[cell];
                capacity[at] = economy.capacity[cell];
                employment[at] = economy.employment[cell];
                price[at] = economy.price[cell];
                profit[at] = economy.profit[cell];
                automated[at] = 100 * economy.automated[cell];
            }
        }
    }

    private void nations() {
        for (int i = 0; i < base.nations; i++) {
            set(Measure.REAL_INCOME, i, economy.realIncome[i]);
            set(Measure.UNEMPLOYMENT, i, 100 * economy.unemployment[i]);
            set(Measure.WAGE, i, exp(economy.logWage[i]));
            set(Measure.CONSUMER_PRICE, i, exp(economy.logConsumerPrice[i]));
            set(Measure.ENERGY_PRICE, i, exp(economy.logEnergyPrice[i]));
            set(Measure.ELECTRIC_SHARE, i, 100 * economy.electricShare[i]);
            set(Measure.TARIFF_REVENUE, i, economy.tariffRevenue[i]);
            set(Measure.SUBSIDIES, i, economy.subsidies[i]);
            set(Measure.UNREST, i, economy.unrest[i]);
            double home = 0;
            for (int s = 0; s < base.families; s++) {
                home += economy.homeSales[s * base.nations + i];
            }
            set(Measure.IMPORTS, i, economy.purchases[i] - home);
        }
    }

    private void set(Measure measure, int nation, double value) {
        observations.series(measure)[economy.quarter * base.nations + nation] = value;
    }

    private static double exp(double log) {
        return log == 0 ? 1 : PortableMath.exp(log);
    }
}
