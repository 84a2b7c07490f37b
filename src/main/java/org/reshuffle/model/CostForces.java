package org.reshuffle.model;

import org.reshuffle.observe.Force;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/**
 * The log factory-gate price of a cell as a sum over forces. The energy nest is split with Sato-Vartia weights, which
 * are exact for a CES.
 *
 * <p>Source: Sato (1976, REStat 58), Vartia (1976, Scandinavian J. of Statistics 3).
 */
final class CostForces {
    private final Calibration base;
    private final Economy economy;
    private final Machines machines;
    /** Automated shares and price indices as this quarter's costs saw them: those of the quarter before. */
    private final double[] automatedBefore;

    private double capitalBefore;

    private final double[] priceIndexBefore;
    /** Log price parts, {@code cell * forces + force}. */
    final double[] parts;

    private final int forces = Force.values().length;

    CostForces(Calibration base, Economy economy, Machines machines) {
        this.base = base;
        this.economy = economy;
        this.machines = machines;
        automatedBefore = economy.automated.clone();
        capitalBefore = economy.logCapital;
        priceIndexBefore = economy.logPriceIndex.clone();
        parts = new double[economy.logPrice.length * forces];
    }

    /** Fills the parts for the quarter that has just been traded. */
    void update() {
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                for (int i = 0; i < base.nations; i++) {
                    split(s, i);
                }
            }
        }
        capitalBefore = economy.logCapital;
        System.arraycopy(economy.automated, 0, automatedBefore, 0, automatedBefore.length);
        System.arraycopy(economy.logPriceIndex, 0, priceIndexBefore, 0, priceIndexBefore.length);
    }

    private void split(int s, int i) {
        int cell = s * base.nations + i;
        double energyBase = base.energyShare[s];
        double energyWeight = energyBase > 0 ? energyWeight(energyBase, economy.energyShare[cell]) : 0;
        double rest = (1 - energyWeight) / (1 - energyBase);
        double automated = automatedBefore[cell];
        double hand = machines.logHandChange(i);
        double taskEnergy = automated * machines.logMachineEnergy(i);
        double wage = (1 - automated) * hand;
        double task = machines.logTaskPrice(cell, i, automated);
        double inputs = 0;
        for (int k = 0; k < base.families; k++) {
            int supply = k * base.nations + i;
            inputs += base.inputs[s * base.families + k] * base.inputFactor[supply] * priceIndexBefore[supply];
        }
        double labour = base.labourShare[s];
        int at = cell * forces;
        parts[at + Force.WAGE.ordinal()] = rest * labour * wage;
        parts[at + Force.AUTOMATION.ordinal()] = rest * labour * (task - wage - taskEnergy);
        parts[at + Force.INPUTS.ordinal()] = rest * inputs;
        parts[at + Force.ENERGY.ordinal()] = energyWeight * economy.logEnergyPrice[i] + rest * labour * taskEnergy;
        parts[at + Force.TECHNOLOGY.ordinal()] = -economy.learned[cell] - economy.productivity[cell];
        double covered = economy.costCovered[cell];
        parts[at + Force.POLICY.ordinal()] = covered == 1 ? 0 : -PortableMath.log(covered);
        parts[at + Force.PRESSURE.ordinal()] =
                economy.logPrice[cell] - economy.logCost[cell] + rest * base.capitalShare(cell) * capitalBefore;
    }

    /** Sato-Vartia weight of energy. */
    private static double energyWeight(double before, double now) {
        double energy = LogMean.of(now, before);
        return energy / (energy + LogMean.of(1 - now, 1 - before));
    }
}
