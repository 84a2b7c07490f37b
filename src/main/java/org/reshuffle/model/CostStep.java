package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.EnergyNest;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
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
    private final transient Drivers drivers;
    private final transient EnergyNest nest;
    private final transient Machines machines;
    private final double effectiveness;
    private final double[] inputPrices;
    private final double[][] inputs;
    private final double[][] weightedPrice;

    CostStep(Calibration base, Economy economy, Drivers drivers, Machines machines) {
        super(Phase.COSTS);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.machines = machines;
        nest = new EnergyNest(base.settings.get(Parameter.ENERGY_SUBSTITUTION));
        effectiveness = base.settings.get(Parameter.SUBSIDY_EFFECT);
        inputPrices = new double[base.nations];
        inputs = Rows.of(base.inputs, base.families);
        weightedPrice = new double[base.families][base.nations];
    }

    @Override
    void run() {
        int nations = base.nations;
        machines.price();
        for (int c = 0; c < economy.logPriceIndex.length; c++) {
            weightedPrice[c / nations][c % nations] = base.inputFactor[c] * economy.logPriceIndex[c];
        }
        for (int s = 0; s < base.families; s++) {
            if (base.active[s]) {
                Arrays.fill(inputPrices, 0);
                Rows.add(weightedPrice, 0, inputs[s], inputPrices);
                for (int i = 0; i < nations; i++) {
                    cost(s, s * nations + i, i);
                }
            }
        }
    }

    private void cost(int s, int cell, int i) {
        double share = base.energyShare[s];
        double capital = 1 - share - base.labourShare[s] - base.inputShare[cell];
        double logOther =
                (base.labourShare[s] * machines.logTaskPrice(cell, i) + inputPrices[i] + capital * economy.logMoney)
                        / (1 - share);
        double logCost = logOther;
        if (share > 0) {
            double ratio = nest.ratio(economy.logEnergyPrice[i], logOther);
            logCost = nest.logCost(share, ratio, logOther);
            economy.energyShare[cell] = nest.energyShare(share, ratio);
        }
        double subsidy = drivers.subsidy[cell];
        if (subsidy != 0) {
            logCost -= PortableMath.log(1 + effectiveness * subsidy);
        }
        economy.logCost[cell] = logCost - economy.learned[cell] - economy.productivity[cell];
    }
}
