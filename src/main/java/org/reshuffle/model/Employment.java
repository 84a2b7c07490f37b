package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.LabourMarket;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/**
 * Who works where, who does not, and what that does to wages.
 *
 * <pre>
 * L_is = workers per sale * Y_is (1 + e s)(1 - automated)(1 - energy share)(1 + new tasks) / wage
 * </pre>
 *
 * Traded families get the workers that their sales call for, services take in what is left, in time.
 */
final class Employment {
    /** However much industry sells, this share of the labour force works in services: assumed. */
    private static final double LEAST_SERVICES = 0.05;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final LabourMarket labour;
    /** Workers per sale, but for tasks that machines hold and energy's share, in the base year, by cell. */
    private final double[] workersPerSale;

    private final double[] wageEvent;
    private final double[] traded;
    /** Minus the log of wages, and 1 over wages as grown, by nation and by cell. */
    private final double[] logInverse;

    private final double[] inverseWage;
    private final double[] inverseWageAt;
    /** Workers that sales call for, by cell. */
    private final double[] wanted;

    Employment(Calibration base, Economy economy, Drivers drivers, Machines machines) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        labour = new LabourMarket(
                base.settings.get(Parameter.LABOUR_REALLOCATION),
                base.settings.isDefault(Switch.WAGE_BRAKE) ? base.settings.get(Parameter.WAGE_RESPONSE) : 0);
        workersPerSale = new double[base.sales.length];
        for (int c = 0; c < workersPerSale.length; c++) {
            double rest = (1 - machines.startShare(c)) * (1 - base.energyShare[c / base.nations]);
            // Nobody works yet in a family that may open later: there, what its labour costs over what a worker earns.
            workersPerSale[c] = base.sales[c] > 0
                    ? base.workers[c] / (base.sales[c] * rest)
                    : base.labourShare[c / base.nations] / (base.labourIncome[c % base.nations] * rest);
        }
        wageEvent = new double[base.nations];
        traded = new double[base.nations];
        logInverse = new double[base.nations];
        inverseWage = new double[base.nations];
        inverseWageAt = new double[workersPerSale.length];
        wanted = new double[workersPerSale.length];
    }

    void update() {
        int nations = base.nations;
        int services = base.world.powerFamily();
        for (int i = 0; i < nations; i++) {
            economy.growthIndex[i] *= 1 + economy.growth[i];
            logInverse[i] = -economy.logWage[i];
        }
        PortableMath.exp(logInverse, inverseWage);
        for (int i = 0; i < nations; i++) {
            inverseWage[i] /= economy.growthIndex[i];
        }
        wantWorkers();
        Arrays.fill(traded, 0);
        for (int s = 0; s < base.families; s++) {
            if (!economy.sold[s] || s == services) {
                continue;
            }
            System.arraycopy(wanted, s * nations, economy.employment, s * nations, nations);
            for (int i = 0; i < nations; i++) {
                traded[i] += wanted[s * nations + i];
            }
        }
        for (int i = 0; i < nations; i++) {
            int c = services * nations + i;
            double natural = base.world.nations().get(i).unemploymentRate();
            double force = base.world.nations().get(i).labourForce();
            force = drivers.labourForce[i] == 0 ? force : force * PortableMath.exp(drivers.labourForce[i]);
            if (traded[i] > (1 - LEAST_SERVICES) * force) {
                ration(i, (1 - LEAST_SERVICES) * force / traded[i]);
            }
            economy.labourForce[i] = force;
            economy.employment[c] = labour.services(economy.employment[c], traded[i], force, natural);
            economy.unemployment[i] = 1 - (traded[i] + economy.employment[c]) / force;
            economy.wageBill[i] = (traded[i] + economy.employment[c]) * base.labourIncome[i] / inverseWage[i];
            double wageChange = drivers.wage[i] - wageEvent[i];
            wageEvent[i] = drivers.wage[i];
            double excess = economy.unemployment[i] - natural + (economy.employment[c] - wanted[c]) / force;
            economy.logWage[i] = labour.wage(economy.logWage[i], excess) + wageChange;
        }
    }

    private void wantWorkers() {
        Rows.repeat(inverseWage, inverseWageAt);
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = workersPerSale[c] * economy.sales[c] * economy.costCovered[c] * inverseWageAt[c];
        }
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] *= (1 - economy.automated[c]) * (1 - economy.energyShare[c]) * (1 + economy.newTasks[c]);
        }
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
}
