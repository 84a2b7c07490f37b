package org.reshuffle.model;

import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Value added of each nation as its government knows it: the last quarter's, the base year's before there is one. */
final class NationalAccounts {
    private final Economy economy;
    private final double[] baseValueAdded;

    NationalAccounts(Calibration base, Economy economy) {
        this.economy = economy;
        baseValueAdded = new double[base.nations];
        for (int c = 0; c < base.sales.length; c++) {
            double kept = 1 - base.energyShare[c / base.nations] - base.inputShare[c];
            baseValueAdded[c % base.nations] += kept * base.sales[c];
        }
    }

    double baseValueAdded(int nation) {
        return baseValueAdded[nation];
    }

    /** Subsidies left out, which are paid out of it. */
    double valueAdded(int nation) {
        return economy.quarter == 0
                ? baseValueAdded[nation]
                : Math.max(0, economy.valueAdded[nation] - economy.subsidies[nation]);
    }
}
