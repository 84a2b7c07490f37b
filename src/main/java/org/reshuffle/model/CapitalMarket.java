package org.reshuffle.model;

import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/**
 * The price of capital, which is hired on one world market and grows with the world.
 *
 * <pre>
 * ln q' = ln [sum_is bK_is (1 + e s_is)(1 - sE_is)/(1 - bE_s) Y_is / (G sum_is bK_is Y0_is)]
 * </pre>
 *
 * q price of capital next quarter, hat; bK cost share of capital; e s effective subsidy; sE energy's share of cost, bE in
 * the base year; Y sales; G growth since the base year.
 */
final class CapitalMarket {
    private final Calibration base;
    private final Economy economy;
    private final double[] weight;
    private final double growth;
    private double supply;

    CapitalMarket(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        growth = base.settings.get(Parameter.GROWTH);
        weight = new double[base.sales.length];
        for (int c = 0; c < weight.length; c++) {
            int s = c / base.nations;
            weight[c] = base.capitalShare(c) / (1 - base.energyShare[s]);
            supply += base.capitalShare(c) * base.sales[c];
        }
    }

    void update() {
        supply *= economy.quarter == 0 ? 1 : 1 + growth;
        double wanted = 0;
        for (int c = 0; c < weight.length; c++) {
            wanted += weight[c] * economy.costCovered[c] * (1 - economy.energyShare[c]) * economy.sales[c];
        }
        double ratio = wanted / supply;
        economy.logCapital = Math.abs(ratio - 1) < 1e-12 ? 0 : PortableMath.log(ratio);
    }
}
