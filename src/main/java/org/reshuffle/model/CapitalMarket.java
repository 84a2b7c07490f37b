package org.reshuffle.model;

import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

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
    private final double[] hired;
    /** Each nation's part of what is hired in the base year. */
    private final double[] part;

    private final double world;
    private double supply;

    CapitalMarket(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        world = base.settings.get(Parameter.GROWTH);
        part = new double[base.nations];
        weight = new double[base.sales.length];
        hired = new double[base.sales.length];
        for (int c = 0; c < weight.length; c++) {
            int s = c / base.nations;
            weight[c] = base.capitalShare(c) / (1 - base.energyShare[s]);
            supply += base.capitalShare(c) * base.sales[c];
            part[c % base.nations] += base.capitalShare(c) * base.sales[c];
        }
    }

    void update() {
        supply *= 1 + growth();
        for (int c = 0; c < hired.length; c++) {
            hired[c] = weight[c] * economy.costCovered[c] * (1 - economy.energyShare[c]) * economy.sales[c];
        }
        double ratio = Rows.total(hired, 0, hired.length) / supply;
        economy.logCapital = Math.abs(ratio - 1) < 1e-12 ? 0 : PortableMath.log(ratio);
    }

    /** The world's growth; a nation that events let grow otherwise counts by what it would hire. */
    private double growth() {
        double common = economy.quarter == 0 ? 0 : world;
        double otherwise = 0;
        double all = 0;
        for (int i = 0; i < part.length; i++) {
            double size = part[i] * economy.growthIndex[i] / (1 + economy.growth[i]);
            otherwise += size * (economy.growth[i] - common);
            all += size;
        }
        return common + otherwise / all;
    }
}
