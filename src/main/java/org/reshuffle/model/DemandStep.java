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
    /** b and its price elasticity, by cell. */
    private final double[] budgetShare;

    private final double[] elasticity;
    private final double[] logRelative;
    private final double[] terms;
    /** Of what holds for a nation, by nation and by cell. */
    private final double[] relative;

    private final double[] relativeAt;
    private final double[][] users;
    /** What producers of a family spend, and of that on energy and on inputs, by cell. */
    private final double[] cost;

    private final double[] energyCost;
    private final double[] ordered;
    private final double[] inputCost;
    /** 1/(1 - bE), by cell. */
    private final double[] perOther;

    private final double[][] orders;
    private final double[] used;
    private final double[] bill;
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
        int cells = base.families * base.nations;
        budgetShare = base.budgetShare.clone();
        elasticity = new double[cells];
        perOther = new double[cells];
        for (int c = 0; c < cells; c++) {
            elasticity[c] = base.demandElasticity[c / base.nations];
            perOther[c] = 1 / (1 - base.energyShare[c / base.nations]);
        }
        logRelative = new double[cells];
        terms = new double[cells];
        relativeAt = new double[cells];
        cost = new double[cells];
        energyCost = new double[cells];
        ordered = new double[cells];
        inputCost = new double[cells];
        users = Rows.columns(base.inputs, base.families);
        orders = Rows.zeros(base.families, base.nations);
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
        divideBudgets();
        Rows.repeat(economy.logConsumerPrice, relativeAt);
        for (int c = 0; c < logRelative.length; c++) {
            logRelative[c] = economy.logPriceIndex[c] - relativeAt[c];
        }
        AddilogDemand.terms(budgetShare, elasticity, logRelative, terms);
        double[] sum = relative;
        Arrays.fill(sum, 0);
        Rows.addUp(terms, sum);
        for (int i = 0; i < sum.length; i++) {
            double programmes = economy.digitalSpending[i] + economy.frontierSpending[i] + economy.publicInvestment[i];
            sum[i] = (economy.spending[i] - programmes) / sum[i];
        }
        Rows.repeat(sum, relativeAt);
        for (int c = 0; c < terms.length; c++) {
            economy.expenditure[c] = terms[c] * relativeAt[c];
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

    /** Budget shares that change: the latent family's, and those of the two kinds of vehicles. */
    private void divideBudgets() {
        int nations = base.nations;
        if (latent >= 0) {
            Arrays.fill(budgetShare, latent * nations, (latent + 1) * nations, economy.frontierDemand);
        }
        for (int i = 0; combustion >= 0 && electric >= 0 && i < nations; i++) {
            double both = base.budgetShare[combustion * nations + i] + base.budgetShare[electric * nations + i];
            budgetShare[electric * nations + i] = both * economy.electricShare[i];
            budgetShare[combustion * nations + i] = both * (1 - economy.electricShare[i]);
        }
    }

    private void intermediateDemand() {
        int nations = base.nations;
        Rows.repeat(economy.growth, relativeAt);
        for (int c = 0; c < cost.length; c++) {
            cost[c] = economy.sales[c] * economy.costCovered[c] * (1 + relativeAt[c]);
        }
        for (int c = 0; c < cost.length; c++) {
            energyCost[c] = economy.energyShare[c] * cost[c];
        }
        for (int c = 0; c < cost.length; c++) {
            ordered[c] = (cost[c] - energyCost[c]) * perOther[c];
        }
        for (int c = 0; c < cost.length; c++) {
            inputCost[c] = base.inputShare[c] * ordered[c];
        }
        Arrays.fill(bill, 0);
        Rows.addUp(energyCost, bill);
        Arrays.fill(economy.intermediateUse, 0);
        Rows.addUp(inputCost, economy.intermediateUse);
        for (int s = 0; s < base.families; s++) {
            System.arraycopy(ordered, s * nations, orders[s], 0, nations);
        }
        for (int k = 0; k < base.families; k++) {
            Rows.sum(orders, 0, users[k], used);
            System.arraycopy(used, 0, inputCost, k * nations, nations);
        }
        for (int c = 0; c < inputCost.length; c++) {
            economy.expenditure[c] += base.inputFactor[c] * inputCost[c];
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
