package org.reshuffle.model;

import org.reshuffle.behaviour.AutomationAdoption;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Family;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Nation;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/** What an hour of hands and an hour of machines cost in each nation, and which tasks machines hold. */
final class Machines {
    private static final double MOST = 0.95;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final WorldExperience experience;
    private final LearningCurves curves;
    private final AutomationAdoption adoption;
    private final boolean chosen;
    private final int family;
    private final double energyPart;
    private final double logMachineHour;
    /** Log labour cost, and log of the base power price against the world's mean, by nation. */
    private final double[] logLabourHour;

    private final double[] logPower;
    private final double meanAdvantage;
    private final double[] startShare;
    private final double[] startPrice;
    private final double[] logHand;
    private final double[] logMachine;
    /** Of machines over hands, and how hands resist it. */
    private final double[] advantage;

    private final double[] resistance;
    /** Cost of hands and machines, by cell. */
    private final double[] handAt;

    private final double[] machineAt;
    /** Of every cell, what hands resist and the share of tasks that pays. */
    private final double[] resistanceAt;

    private final double[] wanted;

    Machines(Calibration base, Economy economy, Drivers drivers, WorldExperience experience) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.experience = experience;
        curves = new LearningCurves(base, drivers);
        adoption = new AutomationAdoption(
                base.settings.get(Parameter.AUTOMATION_RESPONSE), base.settings.get(Parameter.AUTOMATION_SPEED));
        chosen = base.settings.isDefault(Switch.AUTOMATION);
        int machines = base.world.family(Mechanism.MACHINES);
        family = machines >= 0 && base.active[machines] ? machines : -1;
        energyPart = base.settings.get(Parameter.AUTOMATION_ENERGY);
        logMachineHour = PortableMath.log(base.settings.get(Parameter.ROBOT_COST));
        int nations = base.nations;
        logLabourHour = new double[nations];
        logPower = new double[nations];
        logHand = new double[nations];
        logMachine = new double[nations];
        advantage = new double[nations];
        resistance = new double[nations];
        resistanceAt = new double[nations * base.families];
        wanted = new double[nations * base.families];
        startShare = new double[nations * base.families];
        startPrice = new double[nations * base.families];
        handAt = new double[nations * base.families];
        machineAt = new double[nations * base.families];
        meanAdvantage = baseCosts();
        price();
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                startShare[cell] = wanted(s, i);
                economy.adopted[cell] = startShare[cell];
                economy.automated[cell] = startShare[cell];
                startPrice[cell] = bundle(startShare[cell], logHand[i], logMachine[i]);
            }
        }
    }

    /** Base costs by nation; returns the mean advantage of machines. Workers are the weights of both means. */
    private double baseCosts() {
        double sum = 0;
        double workers = 0;
        double power = 0;
        for (Nation nation : base.world.nations()) {
            power += nation.labourForce() * nation.powerPrice();
            workers += nation.labourForce();
        }
        power /= workers;
        for (int i = 0; i < base.nations; i++) {
            Nation nation = base.world.nations().get(i);
            logLabourHour[i] = PortableMath.log(nation.labourCost());
            logPower[i] = PortableMath.log(nation.powerPrice() / power);
            double weight = nation.labourForce();
            sum += weight * (logLabourHour[i] - logMachineHour - energyPart * logPower[i]);
        }
        return sum / workers;
    }

    /** Works out this quarter's cost of hands and machines; prices of energy and wages are those last known. */
    void price() {
        double learnt = family < 0 ? 0 : curves.exponent(family) * experience.logRatio(family);
        for (int i = 0; i < base.nations; i++) {
            logHand[i] = logLabourHour[i] + economy.logWage[i];
            logMachine[i] = logMachineHour
                    + (1 - energyPart) * economy.logMoney
                    + drivers.robotCost[i]
                    - learnt
                    + energyPart * (logPower[i] + economy.logEnergyPrice[i]);
            advantage[i] = logHand[i] - logMachine[i] - meanAdvantage;
        }
        adoption.resistance(advantage, resistance);
    }

    /** Log price of the task bundle of every cell, 0 in the base year. */
    void logTaskPrices(double[] prices) {
        Rows.repeat(logHand, handAt);
        Rows.repeat(logMachine, machineAt);
        double[] automated = economy.automated;
        for (int c = 0; c < prices.length; c++) {
            prices[c] = bundle(automated[c], handAt[c], machineAt[c]) - startPrice[c];
        }
    }

    /** The same of one cell, if machines held another share of its tasks. */
    double logTaskPrice(int cell, int nation, double automated) {
        return bundle(automated, logHand[nation], logMachine[nation]) - startPrice[cell];
    }

    /** Log change of the cost of an hour of hands since the base year. */
    double logHandChange(int nation) {
        return logHand[nation] - logLabourHour[nation];
    }

    /** Part of the change of the log cost of a machine hour that comes from energy. */
    double logMachineEnergy(int nation) {
        return energyPart * economy.logEnergyPrice[nation];
    }

    /** Share of tasks that machines held at the start. */
    double startShare(int cell) {
        return startShare[cell];
    }

    /** Moves every cell's automated share by one quarter. */
    void adopt() {
        Rows.repeat(resistance, resistanceAt);
        for (int s = 0; s < base.families; s++) {
            Family spec = base.world.families().get(s);
            if (!economy.sold[s] || spec.automatable() <= 0) {
                continue;
            }
            double automatable = spec.automatable();
            double automated = spec.automated();
            int first = s * base.nations;
            int end = first + base.nations;
            for (int c = first; c < end; c++) {
                wanted[c] = AutomationAdoption.wanted(automatable, automated, resistanceAt[c]);
            }
            for (int c = first; chosen && c < end; c++) {
                economy.adopted[c] = adoption.adopt(economy.adopted[c], wanted[c]);
            }
            for (int c = first; c < end; c++) {
                double held = economy.adopted[c] + drivers.automation[c];
                economy.automated[c] = held < 0 ? 0 : held > MOST ? MOST : held;
            }
        }
    }

    private double wanted(int s, int i) {
        Family spec = base.world.families().get(s);
        return AutomationAdoption.wanted(spec.automatable(), spec.automated(), resistance[i]);
    }

    private static double bundle(double share, double hand, double machine) {
        return (1 - share) * hand + share * machine;
    }
}
