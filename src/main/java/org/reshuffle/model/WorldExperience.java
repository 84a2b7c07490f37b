package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * Cumulated output, against what it would be had every place kept its part of a world that only grows. So growth alone
 * teaches nobody anything, and the world without events is the base year, grown.
 */
final class WorldExperience {
    private final Calibration base;
    private final Economy economy;
    private final double years;
    private final double newcomer;
    private final double[] world;
    /** The world's experience against its base path, by family, and its log. */
    private final double[] ratio;

    private final double[] logRatio;
    private final double[] ownRatio;
    private final double growth;
    /** Years of base-year output that the path has seen, and its output now against the base year's. */
    private double path;

    private double level = 1;

    WorldExperience(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        years = base.settings.get(Parameter.LEARNING_YEARS);
        path = years;
        growth = base.settings.get(Parameter.GROWTH);
        newcomer = base.settings.get(Parameter.LEARNING_NEWCOMER);
        world = new double[base.families];
        ratio = new double[base.families];
        Arrays.fill(ratio, 1);
        logRatio = new double[base.families];
        ownRatio = new double[base.nations];
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; i < base.nations; i++) {
                world[s] += base.sales[s * base.nations + i];
            }
        }
    }

    /** Adds the last quarter's output. */
    void accumulate() {
        int nations = base.nations;
        if (economy.quarter > 0) {
            path += 0.25 * level;
            level *= 1 + growth;
        }
        for (int s = 0; s < base.families; s++) {
            if (!base.active[s]) {
                continue;
            }
            for (int c = s * nations; economy.quarter > 0 && c < (s + 1) * nations; c++) {
                economy.experience[c] += 0.25 * economy.output[c];
            }
            ratio[s] = Rows.total(economy.experience, s * nations, (s + 1) * nations) / (path * world[s]);
        }
        logs(ratio, logRatio);
    }

    /** What is nearer to 1 is rounding. */
    private static void logs(double[] ratios, double[] logs) {
        PortableMath.log(ratios, logs);
        for (int k = 0; k < ratios.length; k++) {
            logs[k] = Math.abs(ratios[k] - 1) < 1e-13 ? 0 : logs[k];
        }
    }

    /** Log of the world's experience against its base path. */
    double logRatio(int family) {
        return logRatio[family];
    }

    /** Fills in the log of every nation's experience against its base path, each with the newcomer's grant. */
    void logOwn(int family, double[] logs) {
        double grant = newcomer * years * world[family];
        int from = family * base.nations;
        for (int i = 0; i < ownRatio.length; i++) {
            ownRatio[i] = (economy.experience[from + i] + grant) / (path * base.sales[from + i] + grant);
        }
        logs(ownRatio, logs);
    }
}
