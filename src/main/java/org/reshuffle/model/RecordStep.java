package org.reshuffle.model;

import org.reshuffle.behaviour.LeaderChange;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Blocs;
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
    private final transient Policies policies;
    private final transient Blocs blocs;
    private final double[] figures;
    private final double[] index;

    /**
     * @param policies what governments have decided
     * @param decomposition what else is worked out in each quarter
     */
    RecordStep(
            Calibration base,
            Economy economy,
            Policies policies,
            Invariants invariants,
            Observations observations,
            Runnable decomposition) {
        super(Phase.RECORD);
        this.base = base;
        this.economy = economy;
        this.policies = policies;
        this.invariants = invariants;
        this.observations = observations;
        this.decomposition = decomposition;
        blocs = new Blocs(base.world);
        figures = new double[base.families * base.nations];
        index = new double[base.nations];
    }

    @Override
    void run() {
        invariants.check();
        cells();
        nations();
        decomposition.run();
    }

    private void cells() {
        for (int c = 0; c < figures.length; c++) {
            figures[c] = economy.sales[c] - economy.homeSales[c];
        }
        keep(Measure.EXPORTS, figures);
        for (int c = 0; c < figures.length; c++) {
            figures[c] = 100 * economy.automated[c];
        }
        keep(Measure.AUTOMATED, figures);
        keep(Measure.OUTPUT, economy.output);
        keep(Measure.SALES, economy.sales);
        keep(Measure.CAPACITY, economy.capacity);
        keep(Measure.EMPLOYMENT, economy.employment);
        keep(Measure.PRICE, economy.price);
        keep(Measure.PROFIT, economy.profit);
    }

    /** Writes down a figure of every cell. */
    private void keep(Measure measure, double[] cells) {
        observations.record(measure, economy.quarter, cells);
    }

    private void nations() {
        keepIndex(Measure.WAGE, economy.logWage);
        keepIndex(Measure.CONSUMER_PRICE, economy.logConsumerPrice);
        keepIndex(Measure.ENERGY_PRICE, economy.logEnergyPrice);
        keepIndex(Measure.AI_CAPABILITY, economy.logAi);
        double stage = 50.0 * economy.frontierStage.ordinal();
        for (int i = 0; i < base.nations; i++) {
            set(Measure.DIGITAL_STOCK, i, economy.digitalStock[i]);
            set(Measure.DEPLOYED_DATA, i, economy.deployedData[i]);
            set(Measure.FRONTIER_EFFORT, i, economy.frontierEffort[i]);
            set(Measure.FRONTIER_LOSS, i, economy.frontierLoss[i]);
            set(Measure.FRONTIER_FUNDED, i, economy.frontierFunded[i] ? 100 : 0);
            set(Measure.FRONTIER_STAGE, i, stage);
            set(Measure.REAL_INCOME, i, economy.realIncome[i]);
            set(Measure.UNEMPLOYMENT, i, 100 * economy.unemployment[i]);
            set(Measure.ELECTRIC_SHARE, i, 100 * economy.electricShare[i]);
            set(Measure.TARIFF_REVENUE, i, economy.tariffRevenue[i]);
            set(Measure.SUBSIDIES, i, economy.subsidies[i]);
            set(Measure.UNREST, i, economy.unrest[i]);
            set(Measure.DEBT, i, 100 * economy.debtRatio[i]);
            set(Measure.DEFICIT, i, 100 * economy.deficit[i] / economy.income[i]);
            set(Measure.SPREAD, i, 100 * economy.spread[i]);
            set(Measure.CUTS, i, 100 * economy.cuts[i]);
            set(Measure.DEFAULT, i, economy.shutOut[i] > 0 ? 100 : 0);
            set(Measure.LEADERSHIP, i, 100 * LeaderChange.lastsFourYears(economy.leaderHazard[i]));
            set(Measure.TENURE, i, economy.tenure[i]);
            set(Measure.AFFINITY, i, 100 * affinityToBloc(i));
            set(Measure.VOICE, i, 100 * economy.voice[i]);
            set(Measure.POWER, i, 100 * economy.power[i]);
            set(Measure.POLICY_SPENDING, i, policies.spending(i));
            set(Measure.POLICY_TARIFF, i, 100 * policies.meanTariff(i));
            double home = 0;
            for (int s = 0; s < base.families; s++) {
                home += economy.homeSales[s * base.nations + i];
            }
            set(Measure.IMPORTS, i, economy.purchases[i] - home);
        }
    }

    private double affinityToBloc(int nation) {
        double sum = 0;
        for (int member : blocs.members(nation)) {
            sum += member == nation ? 0 : economy.affinity[nation][member];
        }
        return sum;
    }

    private void set(Measure measure, int nation, double value) {
        observations.row(measure, economy.quarter)[nation] = value;
    }

    /** Writes down an index of every nation that is known in logs. */
    private void keepIndex(Measure measure, double[] logs) {
        PortableMath.exp(logs, index);
        observations.record(measure, economy.quarter, index);
    }
}
