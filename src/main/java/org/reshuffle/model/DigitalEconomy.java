package org.reshuffle.model;

import org.reshuffle.behaviour.AiCapability;
import org.reshuffle.behaviour.GrowingStock;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/**
 * Digital stock, machines at work and AI capability of each nation. What a year brings is added up by quarter; the stocks
 * and what depends on them change once a year.
 */
final class DigitalEconomy {
    private static final int YEAR = 4;
    /** No state spends more of value added on it. */
    private static final double MOST_SPENDING = 0.1;
    /** What is nearer to the base path than this is rounding. */
    private static final double NOTHING = 1e-11;

    private static final double LEAST = 1e-6;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final NationalAccounts accounts;
    private final GrowingStock digital;
    private final GrowingStock deployed;
    private final AiCapability capability;
    private final double leak;
    private final boolean leaks;
    private final double growth;
    private final double costResponse;
    private final double investment;
    private final int machines;
    private final int digitalFamily;
    /** Cells of the families whose cost AI lowers. */
    private final int[] helped;

    private final double[] baseReturn;
    private final double[] baseDeployed;
    private final double[] weight;
    /** Of the year so far, by nation. */
    private final double[] returned;

    private final double[] spent;
    private final double[] bought;
    private final double[] deflator;
    private final double[] logStock;
    private final double[] logData;
    private final double[] negative;
    private double yearPath;
    private double level = 1;
    private boolean moves;

    DigitalEconomy(Calibration base, Economy economy, Drivers drivers) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        accounts = new NationalAccounts(base, economy);
        growth = base.settings.get(Parameter.GROWTH);
        double yearly = PortableMath.exp(YEAR * PortableMath.log(1 + growth)) - 1;
        digital = new GrowingStock(base.settings.get(Parameter.DIGITAL_DEPRECIATION), yearly);
        deployed = new GrowingStock(base.settings.get(Parameter.AI_DATA_DEPRECIATION), yearly);
        capability = new AiCapability(
                base.settings.get(Parameter.AI_VIRTUAL),
                base.settings.isDefault(Switch.AI_COMPLEMENTARITY) ? base.settings.get(Parameter.AI_SUBSTITUTION) : 1,
                base.settings.isDefault(Switch.AI_DATA) ? base.settings.get(Parameter.AI_DATA) : 0,
                base.settings.get(Parameter.AI_SPILLOVER));
        leaks = base.settings.isDefault(Switch.DIGITAL_RENTS);
        leak = base.settings.get(Parameter.DIGITAL_LEAK);
        costResponse = base.settings.isDefault(Switch.AI) ? base.settings.get(Parameter.AI_COST) : 0;
        investment = base.settings.get(Parameter.DIGITAL_INVESTMENT);
        int machineFamily = base.world.family(Mechanism.MACHINES);
        machines = machineFamily >= 0 && base.active[machineFamily] ? machineFamily : -1;
        digitalFamily = base.world.family(Mechanism.DIGITAL);
        helped = helped();
        int nations = base.nations;
        baseReturn = new double[nations];
        baseDeployed = new double[nations];
        weight = new double[nations];
        returned = new double[nations];
        spent = new double[nations];
        bought = new double[nations];
        deflator = new double[nations];
        logStock = new double[nations];
        logData = new double[nations];
        negative = new double[nations];
        start();
    }

    private int[] helped() {
        return java.util.stream.Stream.of(Mechanism.MACHINES, Mechanism.ELECTRIC_VEHICLES, Mechanism.MACHINERY)
                .mapToInt(base.world::family)
                .filter(family -> family >= 0 && base.clustered[family])
                .map(family -> family * base.nations)
                .toArray();
    }

    private void start() {
        DigitalRents rents = new DigitalRents(base, economy);
        double world = 0;
        for (int i = 0; i < base.nations; i++) {
            baseReturn[i] = rents.baseReturn(i);
            world += baseReturn[i];
            for (int j = 0; machines >= 0 && j < base.nations; j++) {
                baseDeployed[i] += 1e-3
                        * base.world.flows().get(machines, j, i)
                        * (1 + base.world.tariffs().get(machines, j, i));
            }
        }
        for (int i = 0; i < base.nations; i++) {
            weight[i] = world > 0 ? baseReturn[i] / world : 1.0 / base.nations;
        }
    }

    /** Takes in the last quarter, and once a year moves the stocks. */
    void update() {
        if (economy.quarter > 0) {
            addUp();
            if (economy.quarter % YEAR == 0) {
                moveStocks();
            }
        }
        for (int i = 0; i < base.nations; i++) {
            double points = leak + drivers.digitalLeak[i];
            economy.digitalLeak[i] = leaks ? Math.max(0, Math.min(1, points)) : 0;
            double valueAdded = accounts.valueAdded(i);
            double granted = valueAdded > 0 ? economy.digitalGranted[i] / valueAdded : 0;
            double share = Math.max(0, Math.min(MOST_SPENDING, drivers.digitalSpending[i] + granted));
            economy.digitalSpending[i] = share == 0 || digitalFamily < 0 ? 0 : share * valueAdded;
        }
    }

    private void addUp() {
        yearPath += level;
        level *= 1 + growth;
        int first = machines * base.nations;
        for (int i = 0; i < returned.length; i++) {
            returned[i] += economy.digitalReturn[i];
            spent[i] += economy.digitalSpending[i];
            bought[i] += machines < 0 ? 0 : economy.expenditure[first + i];
        }
    }

    private void moveStocks() {
        int nations = base.nations;
        for (int i = 0; i < nations; i++) {
            negative[i] = -economy.logConsumerPrice[i];
        }
        PortableMath.exp(negative, deflator);
        double world = 0;
        for (int i = 0; i < nations; i++) {
            double added = ratio(returned[i] * deflator[i], baseReturn[i])
                    + spent[i] * deflator[i] / (investment * accounts.baseValueAdded(i) * yearPath);
            economy.digitalStock[i] = near(digital.next(economy.digitalStock[i], near(Math.max(0, added))));
            world += weight[i] * economy.digitalStock[i];
            negative[i] = machines < 0 ? 0 : -economy.logPriceIndex[machines * nations + i];
        }
        PortableMath.exp(negative, deflator);
        for (int i = 0; i < nations; i++) {
            double added = near(ratio(bought[i] * deflator[i], baseDeployed[i]));
            economy.deployedData[i] = near(deployed.next(economy.deployedData[i], added));
            returned[i] = 0;
            spent[i] = 0;
            bought[i] = 0;
        }
        yearPath = 0;
        think(near(world));
    }

    private void think(double world) {
        double logWorld = PortableMath.log(world);
        PortableMath.log(economy.digitalStock, logStock);
        PortableMath.log(economy.deployedData, logData);
        moves = false;
        for (int i = 0; i < logStock.length; i++) {
            economy.logAi[i] = capability.log(capability.logVirtual(logStock[i], logWorld), logData[i]);
            moves |= economy.logAi[i] != 0;
        }
    }

    /** What a year brought over what it would have on the base path. */
    private double ratio(double sum, double ofBase) {
        return ofBase > 0 ? sum / (ofBase * yearPath) : 1;
    }

    /** Rounding must not pass for change, and nothing wears out altogether. */
    private static double near(double ratio) {
        return Math.abs(ratio - 1) < NOTHING ? 1 : Math.max(LEAST, ratio);
    }

    /** Lets AI make machines and vehicles cheaper, on top of what else has. */
    void help() {
        for (int k = 0; moves && costResponse != 0 && k < helped.length; k++) {
            for (int i = 0; i < base.nations; i++) {
                economy.productivity[helped[k] + i] += costResponse * economy.logAi[i];
            }
        }
    }
}
