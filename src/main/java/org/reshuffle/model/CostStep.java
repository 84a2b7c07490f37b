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
    private final double[] inputPrices;
    private final double[][] inputs;
    private final double[][] weightedPrice;
    /** 1/(1 - bE), by family. */
    private final double[] perOther;

    /** Of every cell: v, (pE/v)^(1 - sigma), (c/v)^(1 - sigma). */
    private final double[] logOther;

    private final double[] logRatio;
    private final double[] ratio;
    private final double[] mix;
    private final double[] logMix;

    CostStep(Calibration base, Economy economy, Machines machines) {
        super(Phase.COSTS);
        this.base = base;
        this.economy = economy;
        this.machines = machines;
        nest = new EnergyNest(base.settings.get(Parameter.ENERGY_SUBSTITUTION));
        inputPrices = new double[base.nations];
        inputs = Rows.of(base.inputs, base.families);
        weightedPrice = new double[base.families][base.nations];
        perOther = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            perOther[s] = 1 / (1 - base.energyShare[s]);
        }
        int cells = base.families * base.nations;
        logOther = new double[cells];
        logRatio = new double[cells];
        ratio = new double[cells];
        mix = new double[cells];
        logMix = new double[cells];
    }

    @Override
    void run() {
        int nations = base.nations;
        machines.price();
        for (int k = 0; k < base.families; k++) {
            for (int i = 0; i < nations; i++) {
                int cell = k * nations + i;
                weightedPrice[k][i] = base.inputFactor[cell] * economy.logPriceIndex[cell];
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (economy.sold[s]) {
                Arrays.fill(inputPrices, 0);
                Rows.add(weightedPrice, 0, inputs[s], inputPrices);
                for (int i = 0; i < nations; i++) {
                    price(s, s * nations + i, i);
                }
            }
        }
        PortableMath.exp(logRatio, ratio);
        for (int s = 0; s < base.families; s++) {
            for (int c = s * nations; c < (s + 1) * nations; c++) {
                mix[c] = EnergyNest.mix(base.energyShare[s], ratio[c]);
            }
        }
        PortableMath.log(mix, logMix);
        for (int s = 0; s < base.families; s++) {
            for (int c = s * nations; economy.sold[s] && c < (s + 1) * nations; c++) {
                cost(base.energyShare[s], c);
            }
        }
    }

    /** The price of everything but energy, and energy's against it. */
    private void price(int s, int cell, int i) {
        double capital = base.capitalShare(cell);
        double price =
                (base.labourShare[s] * machines.logTaskPrice(cell, i) + inputPrices[i] + capital * economy.logCapital)
                        * perOther[s];
        logOther[cell] = price;
        logRatio[cell] = nest.logRatio(economy.logEnergyPrice[i], price);
    }

    private void cost(double share, int cell) {
        double logCost = nest.logCost(logMix[cell], logOther[cell]);
        if (economy.costCovered[cell] != 1) {
            logCost -= PortableMath.log(economy.costCovered[cell]);
        }
        economy.energyShare[cell] = EnergyNest.energyShare(share, ratio[cell], mix[cell]);
        economy.logCost[cell] = logCost - economy.learned[cell] - economy.productivity[cell];
    }
}
