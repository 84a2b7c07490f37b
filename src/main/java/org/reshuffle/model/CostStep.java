package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.EnergyNest;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * Phase 4: unit costs from the last quarter's wages and prices.
 *
 * <pre>
 * ln v = [bL ln W + sum_k g_k f_ik ln P_ik + bK ln q] / (1 - bE)
 * ln c = nest(v, pE) - learned - productivity - ln(1 + e s)
 * </pre>
 *
 * bL, bK, bE cost shares of labour, capital and energy, g_k f_ik of inputs; W task bundle; q price of capital, the same
 * in every nation; e s effective subsidy.
 */
final class CostStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient EnergyNest nest;
    private final transient Machines machines;
    private final double[][] inputs;
    /** Log price of the inputs from each family, and what all cost a family, by family and nation. */
    private final double[] weighted;

    private final double[][] weightedPrice;
    private final double[] inputPrices;
    private final double[] inputCost;
    /** bL, bK, bE and 1/(1 - bE), by cell. */
    private final double[] labourShare;

    private final double[] capitalShare;
    private final double[] energyShare;
    private final double[] perOther;
    private final double[] taskPrice;
    private final double[] logEnergyPrice;
    /** Of every cell: v, (pE/v)^(1 - sigma), (c/v)^(1 - sigma). */
    private final double[] logOther;

    private final double[] logRatio;
    private final double[] ratio;
    private final double[] mix;
    private final double[] logMix;
    /** What subsidies cover that was taken the log of, and the log, by cell: rates are set once a year. */
    private final double[] covered;

    private final double[] logCovered;

    CostStep(Calibration base, Economy economy, Machines machines) {
        super(Phase.COSTS);
        this.base = base;
        this.economy = economy;
        this.machines = machines;
        nest = new EnergyNest(base.settings.get(Parameter.ENERGY_SUBSTITUTION));
        int cells = base.families * base.nations;
        inputs = Rows.of(base.inputs, base.families);
        weighted = new double[cells];
        weightedPrice = Rows.zeros(base.families, base.nations);
        inputPrices = new double[base.nations];
        inputCost = new double[cells];
        labourShare = new double[cells];
        capitalShare = new double[cells];
        energyShare = new double[cells];
        perOther = new double[cells];
        for (int c = 0; c < cells; c++) {
            int s = c / base.nations;
            labourShare[c] = base.labourShare[s];
            capitalShare[c] = base.capitalShare(c);
            energyShare[c] = base.energyShare[s];
            perOther[c] = 1 / (1 - base.energyShare[s]);
        }
        taskPrice = new double[cells];
        logEnergyPrice = new double[cells];
        logOther = new double[cells];
        logRatio = new double[cells];
        ratio = new double[cells];
        mix = new double[cells];
        logMix = new double[cells];
        covered = new double[cells];
        Arrays.fill(covered, 1);
        logCovered = new double[cells];
    }

    @Override
    void run() {
        inputCosts();
        machines.price();
        machines.logTaskPrices(taskPrice);
        other();
        Rows.repeat(economy.logEnergyPrice, logEnergyPrice);
        for (int c = 0; c < logRatio.length; c++) {
            logRatio[c] = nest.logRatio(logEnergyPrice[c], logOther[c]);
        }
        PortableMath.exp(logRatio, ratio);
        for (int c = 0; c < mix.length; c++) {
            mix[c] = EnergyNest.mix(energyShare[c], ratio[c]);
        }
        PortableMath.log(mix, logMix);
        for (int s = economy.nextSold(0); s < base.families; s = economy.nextSold(economy.endOfSold(s))) {
            costs(s * base.nations, economy.endOfSold(s) * base.nations);
        }
    }

    private void inputCosts() {
        for (int c = 0; c < weighted.length; c++) {
            weighted[c] = base.inputFactor[c] * economy.logPriceIndex[c];
        }
        for (int k = 0; k < base.families; k++) {
            System.arraycopy(weighted, k * base.nations, weightedPrice[k], 0, base.nations);
        }
        for (int s = 0; s < base.families; s++) {
            if (economy.sold[s]) {
                Rows.sum(weightedPrice, 0, inputs[s], inputPrices);
                System.arraycopy(inputPrices, 0, inputCost, s * base.nations, base.nations);
            }
        }
    }

    /** The price of everything but energy. */
    private void other() {
        double capital = economy.logCapital;
        for (int c = 0; c < logOther.length; c++) {
            logOther[c] = (labourShare[c] * taskPrice[c] + inputCost[c] + capitalShare[c] * capital) * perOther[c];
        }
    }

    private void costs(int first, int end) {
        for (int c = first; c < end; c++) {
            economy.energyShare[c] = EnergyNest.energyShare(energyShare[c], ratio[c], mix[c]);
        }
        for (int c = first; c < end; c++) {
            economy.logCost[c] = nest.logCost(logMix[c], logOther[c]) - economy.learned[c] - economy.productivity[c];
        }
        for (int c = first; c < end; c++) {
            if (economy.costCovered[c] != covered[c]) {
                covered[c] = economy.costCovered[c];
                logCovered[c] = PortableMath.log(covered[c]);
            }
        }
        for (int c = first; c < end; c++) {
            economy.logCost[c] -= logCovered[c];
        }
    }
}
