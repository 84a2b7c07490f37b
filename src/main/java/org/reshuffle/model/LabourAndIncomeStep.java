package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.LabourMarket;
import org.reshuffle.behaviour.SpendingRule;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/**
 * Phase 8: profit per capacity, work and wages, income and next quarter's spending.
 *
 * <pre>
 * rho_js = (Y_js/K_js) / (Y_s/K_s)
 * I_i    = value added + tariffs - subsidies + profits from abroad - profits sent abroad + deficit
 * </pre>
 */
final class LabourAndIncomeStep extends PhaseStep {
    private static final long serialVersionUID = 1L;
    /** Beyond e^4 either way a place's profit says no more than that it is very good or very bad. */
    private static final double MOST_LOG_PROFIT = 4;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient LabourMarket labour;
    private final transient SpendingRule spending;
    private final boolean ownersPaid;
    private final double growth;
    /** Workers per sale, but for tasks that machines hold and energy's share, in the base year, by cell. */
    private final double[] workersPerSale;

    private final double[] wageEvent;
    private final double[] traded;
    private final double[] inverseWage;
    private final double[] perCapacity;

    LabourAndIncomeStep(Calibration base, Economy economy, Drivers drivers, Machines machines) {
        super(Phase.LABOUR_AND_INCOME);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        labour = new LabourMarket(
                base.settings.get(Parameter.LABOUR_REALLOCATION),
                base.settings.isDefault(Switch.WAGE_BRAKE) ? base.settings.get(Parameter.WAGE_RESPONSE) : 0);
        spending = new SpendingRule(base.settings.get(Parameter.INCOME_SMOOTHING));
        ownersPaid = base.settings.isDefault(Switch.PROFITS);
        growth = base.settings.get(Parameter.GROWTH);
        workersPerSale = new double[base.sales.length];
        for (int c = 0; c < workersPerSale.length; c++) {
            double rest = (1 - machines.startShare(c)) * (1 - base.energyShare[c / base.nations]);
            workersPerSale[c] = base.sales[c] > 0 ? base.workers[c] / (base.sales[c] * rest) : 0;
        }
        wageEvent = new double[base.nations];
        traded = new double[base.nations];
        inverseWage = new double[base.nations];
        perCapacity = new double[base.nations];
    }

    @Override
    void run() {
        profit();
        work();
        income();
    }

    private void profit() {
        int nations = base.nations;
        double allSales = 0;
        double allCapacity = 0;
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                continue;
            }
            double sales = 0;
            double capacity = 0;
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                sales += economy.sales[c];
                capacity += economy.capacity[c];
            }
            allSales += sales;
            allCapacity += capacity;
            double mean = capacity > 0 ? sales / capacity : 0;
            economy.logReturn[s] = mean > 0 ? PortableMath.log(mean) : 0;
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                double profit =
                        economy.capacity[c] > 0 && mean > 0 ? economy.sales[c] / (economy.capacity[c] * mean) : 1;
                economy.profit[c] = profit;
            }
        }
        PortableMath.log(economy.profit, economy.logProfit);
        for (int c = 0; c < economy.profit.length; c++) {
            economy.logProfit[c] = bounded(economy.profit[c], economy.logProfit[c]);
        }
        double logMean = allCapacity > 0 ? PortableMath.log(allSales / allCapacity) : 0;
        for (int s = 0; s < base.families; s++) {
            economy.logReturn[s] -= base.clustered[s] ? logMean : 0;
        }
    }

    private static double bounded(double profit, double logProfit) {
        boolean mean = Math.abs(profit - 1) < 1e-14;
        return mean ? 0 : Math.max(-MOST_LOG_PROFIT, Math.min(MOST_LOG_PROFIT, logProfit));
    }

    private void work() {
        int nations = base.nations;
        int services = base.world.powerFamily();
        for (int i = 0; i < nations; i++) {
            economy.growthIndex[i] *= economy.quarter == 0 ? 1 : 1 + growth + drivers.growth[i];
            inverseWage[i] = PortableMath.exp(-economy.logWage[i]) / economy.growthIndex[i];
        }
        Arrays.fill(traded, 0);
        for (int s = 0; s < base.families; s++) {
            if (!base.active[s] || s == services) {
                continue;
            }
            for (int i = 0; i < nations; i++) {
                int c = s * nations + i;
                double wanted = labourDemand(c) * inverseWage[i];
                economy.employment[c] = wanted;
                traded[i] += wanted;
            }
        }
        for (int i = 0; i < nations; i++) {
            int c = services * nations + i;
            double natural = base.world.nations().get(i).unemploymentRate();
            double force = base.world.nations().get(i).labourForce();
            force = drivers.labourForce[i] == 0 ? force : force * PortableMath.exp(drivers.labourForce[i]);
            if (traded[i] > 0.95 * force) {
                ration(i, 0.95 * force / traded[i]);
            }
            economy.labourForce[i] = force;
            economy.employment[c] = labour.services(economy.employment[c], traded[i], force, natural);
            economy.unemployment[i] = 1 - (traded[i] + economy.employment[c]) / force;
            economy.wageBill[i] = (traded[i] + economy.employment[c]) * base.labourIncome[i] / inverseWage[i];
            double wageChange = drivers.wage[i] - wageEvent[i];
            wageEvent[i] = drivers.wage[i];
            double paidFor = labourDemand(c) * inverseWage[i];
            double excess = economy.unemployment[i] - natural + (economy.employment[c] - paidFor) / force;
            economy.logWage[i] = labour.wage(economy.logWage[i], excess) + wageChange;
        }
    }

    /** Workers at base wages and productivity that the cell's sales call for. */
    private double labourDemand(int cell) {
        return workersPerSale[cell]
                * economy.sales[cell]
                * (1 - economy.automated[cell])
                * (1 - economy.energyShare[cell])
                * (1 + economy.newTasks[cell]);
    }

    /** Where industry wants more workers than there are, each family gets its part. */
    private void ration(int nation, double part) {
        for (int s = 0; s < base.families; s++) {
            if (s != base.world.powerFamily()) {
                economy.employment[s * base.nations + nation] *= part;
            }
        }
        traded[nation] *= part;
    }

    private void income() {
        int nations = base.nations;
        Arrays.fill(economy.netProfit, 0);
        Arrays.fill(economy.subsidies, 0);
        for (int i = 0; i < nations; i++) {
            economy.valueAdded[i] = -economy.intermediateUse[i];
        }
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                int c = s * nations + i;
                double subsidy = drivers.subsidy[c] * economy.sales[c];
                economy.subsidies[i] += subsidy;
                economy.valueAdded[i] += economy.sales[c] + subsidy;
            }
        }
        if (ownersPaid) {
            sendProfits();
        }
        double world = 0;
        for (int i = 0; i < nations; i++) {
            world += economy.valueAdded[i] - economy.subsidies[i];
        }
        for (int i = 0; i < nations; i++) {
            economy.income[i] = economy.valueAdded[i]
                    + economy.tariffRevenue[i]
                    - economy.subsidies[i]
                    + economy.netProfit[i]
                    + base.deficitShare[i] * world;
            economy.realIncome[i] = economy.income[i] * PortableMath.exp(-economy.logConsumerPrice[i]);
            economy.spending[i] = spending.next(economy.spending[i], economy.income[i], growth + drivers.growth[i]);
        }
    }

    /** Owners get the profit of what they own; where it was made it is taken away. */
    private void sendProfits() {
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                continue;
            }
            int first = s * base.nations;
            for (int i = 0; i < base.nations; i++) {
                double capacity = economy.capacity[first + i];
                double profit = capacity > 0 ? base.margin[s] * economy.sales[first + i] : 0;
                perCapacity[i] = capacity > 0 ? profit / capacity : 0;
                economy.netProfit[i] -= profit;
            }
            Rows.add(economy.owned, first, perCapacity, economy.netProfit);
        }
    }
}
