package org.reshuffle.model;

import java.util.Arrays;
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
    private static final int YEAR = 4;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Invariants invariants;
    private final transient Observations observations;
    private final transient Runnable decomposition;
    private final transient Policies policies;
    private final transient Blocs blocs;
    private final double[] figures;
    private final double[] index;
    private final double[] leaning;

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
        leaning = new double[base.nations];
    }

    @Override
    void run() {
        invariants.check();
        if (economy.quarter == 0 || economy.quarter % YEAR == YEAR - 1) {
            leanToBlocs();
        }
        if (observations.keeps(economy.quarter)) {
            cells();
            nations();
        }
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

    /** Writes down a figure of every cell or nation. */
    private void keep(Measure measure, double[] all) {
        observations.record(measure, economy.quarter, all);
    }

    private void nations() {
        keepIndex(Measure.WAGE, economy.logWage);
        keepIndex(Measure.CONSUMER_PRICE, economy.logConsumerPrice);
        keepIndex(Measure.ENERGY_PRICE, economy.logEnergyPrice);
        keepIndex(Measure.AI_CAPABILITY, economy.logAi);
        keep(Measure.DIGITAL_STOCK, economy.digitalStock);
        keep(Measure.DEPLOYED_DATA, economy.deployedData);
        keep(Measure.FRONTIER_EFFORT, economy.frontierEffort);
        keep(Measure.FRONTIER_LOSS, economy.frontierLoss);
        frontier();
        keep(Measure.REAL_INCOME, economy.realIncome);
        keepPercent(Measure.UNEMPLOYMENT, economy.unemployment);
        keepPercent(Measure.ELECTRIC_SHARE, economy.electricShare);
        keep(Measure.TARIFF_REVENUE, economy.tariffRevenue);
        keep(Measure.SUBSIDIES, economy.subsidies);
        keep(Measure.UNREST, economy.unrest);
        keepPercent(Measure.DEBT, economy.debtRatio);
        keepPercent(Measure.SPREAD, economy.spread);
        keepPercent(Measure.CUTS, economy.cuts);
        states();
        keep(Measure.TENURE, economy.tenure);
        keepPercent(Measure.AFFINITY, leaning);
        keepPercent(Measure.VOICE, economy.voice);
        keepPercent(Measure.POWER, economy.power);
        keepPercent(Measure.POLICY_TARIFF, policies.meanTariffs());
        imports();
    }

    /** How much each nation leans towards the others of its bloc; changes once a year. */
    private void leanToBlocs() {
        for (int i = 0; i < base.nations; i++) {
            leaning[i] = 0;
            for (int member : blocs.members(i)) {
                leaning[i] += member == i ? 0 : economy.affinity[i][member];
            }
        }
    }

    private void imports() {
        System.arraycopy(economy.purchases, 0, index, 0, index.length);
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < index.length; i++) {
                index[i] -= economy.homeSales[s * base.nations + i];
            }
        }
        keep(Measure.IMPORTS, index);
    }

    private void keepPercent(Measure measure, double[] shares) {
        for (int i = 0; i < index.length; i++) {
            index[i] = 100 * shares[i];
        }
        keep(measure, index);
    }

    private void frontier() {
        for (int i = 0; i < index.length; i++) {
            index[i] = economy.frontierFunded[i] ? 100 : 0;
        }
        keep(Measure.FRONTIER_FUNDED, index);
        Arrays.fill(index, 50.0 * economy.frontierStage.ordinal());
        keep(Measure.FRONTIER_STAGE, index);
    }

    private void states() {
        for (int i = 0; i < index.length; i++) {
            index[i] = 100 * economy.deficit[i] / economy.income[i];
        }
        keep(Measure.DEFICIT, index);
        for (int i = 0; i < index.length; i++) {
            index[i] = economy.shutOut[i] > 0 ? 100 : 0;
        }
        keep(Measure.DEFAULT, index);
        for (int i = 0; i < index.length; i++) {
            index[i] = 100 * LeaderChange.lastsFourYears(economy.leaderHazard[i]);
        }
        keep(Measure.LEADERSHIP, index);
        policies.spending(index);
        keep(Measure.POLICY_SPENDING, index);
    }

    /** Writes down an index of every nation that is known in logs. */
    private void keepIndex(Measure measure, double[] logs) {
        PortableMath.exp(logs, index);
        keep(measure, index);
    }
}
