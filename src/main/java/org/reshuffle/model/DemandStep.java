package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.AddilogDemand;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Rows;

/**
 * Phase 6: what each nation spends on each family.
 *
 * <pre>X_is = b_is (E_i - G_i) + G_is + sum_k g_ks f_is Y_ik (1 + e s_ik)(1 - sE_ik)/(1 - bE_k) + energy bills</pre>
 *
 * G_i what the state spends on programmes, G_is the part of a family; e s effective subsidy, by which cost exceeds the
 * price. Orders for inputs and energy follow the last quarter's sales, grown. Energy bills go to the fuel and the power
 * family.
 */
final class DemandStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final int combustion;
    private final int electric;
    private final double[] terms;
    private final double[][] users;
    private final double[][] orders;
    private final double[] used;
    private final double[] bill;
    private final double[] relative;
    private final transient Frontier frontier;
    /** The latent family; -1 where there is none. */
    private final int latent;
    /** Where public digital spending goes. */
    private final int digital;

    DemandStep(Calibration base, Economy economy, Frontier frontier) {
        super(Phase.DEMAND);
        this.base = base;
        this.economy = economy;
        this.frontier = frontier;
        latent = Frontier.latent(base);
        digital = base.world.family(Mechanism.DIGITAL);
        combustion = base.world.family(Mechanism.COMBUSTION_VEHICLES);
        electric = base.world.family(Mechanism.ELECTRIC_VEHICLES);
        terms = new double[base.families * base.nations];
        users = Rows.columns(base.inputs, base.families);
        orders = new double[base.families][base.nations];
        used = new double[base.nations];
        bill = new double[base.nations];
        relative = new double[base.nations];
    }

    @Override
    void run() {
        finalDemand();
        intermediateDemand();
    }

    private void finalDemand() {
        int nations = base.nations;
        double[] sum = relative;
        Arrays.fill(sum, 0);
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                double term = AddilogDemand.term(
                        budgetShare(s, i),
                        base.demandElasticity[s],
                        economy.logPriceIndex[cell] - economy.logConsumerPrice[i]);
                terms[cell] = term;
                sum[i] += term;
            }
        }
        for (int i = 0; i < nations; i++) {
            double programmes = economy.digitalSpending[i] + economy.frontierSpending[i] + economy.publicInvestment[i];
            sum[i] = (economy.spending[i] - programmes) / sum[i];
        }
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                economy.expenditure[s * nations + i] = terms[s * nations + i] * sum[i];
            }
        }
        payProgrammes();
    }

    /** What states spend comes out of what the nation spends. */
    private void payProgrammes() {
        for (int i = 0; digital >= 0 && i < base.nations; i++) {
            economy.expenditure[digital * base.nations + i] += economy.digitalSpending[i];
        }
        frontier.addResearch(economy.expenditure);
        for (int i = 0; i < base.nations; i++) {
            for (int s = 0; economy.publicInvestment[i] > 0 && s < base.families; s++) {
                economy.expenditure[s * base.nations + i] += economy.publicOrders[s * base.nations + i];
            }
        }
    }

    private double budgetShare(int s, int i) {
        if (s == latent) {
            return economy.frontierDemand;
        }
        double share = base.budgetShare[s * base.nations + i];
        if ((s != combustion && s != electric) || combustion < 0 || electric < 0) {
            return share;
        }
        double both = base.budgetShare[combustion * base.nations + i] + base.budgetShare[electric * base.nations + i];
        return both * (s == electric ? economy.electricShare[i] : 1 - economy.electricShare[i]);
    }

    private void intermediateDemand() {
        int nations = base.nations;
        Arrays.fill(bill, 0);
        Arrays.fill(economy.intermediateUse, 0);
        for (int s = 0; s < base.families; s++) {
            double rest = 1 / (1 - base.energyShare[s]);
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                double sales = economy.sales[cell] * economy.costCovered[cell] * (1 + economy.growth[i]);
                double energy = economy.energyShare[cell];
                bill[i] += energy * sales;
                orders[s][i] = sales * (1 - energy) * rest;
                economy.intermediateUse[i] += base.inputShare[cell] * orders[s][i];
            }
        }
        for (int k = 0; k < base.families; k++) {
            Arrays.fill(used, 0);
            Rows.add(orders, 0, users[k], used);
            int row = k * nations;
            for (int i = 0; i < nations; i++) {
                economy.expenditure[row + i] += base.inputFactor[row + i] * used[i];
            }
        }
        payEnergy();
    }

    private void payEnergy() {
        int fuel = base.world.fuelFamily() * base.nations;
        int power = base.world.powerFamily() * base.nations;
        for (int i = 0; i < base.nations; i++) {
            economy.intermediateUse[i] += bill[i];
            economy.expenditure[fuel + i] += base.world.fuelShare() * bill[i];
            economy.expenditure[power + i] += (1 - base.world.fuelShare()) * bill[i];
        }
    }
}
