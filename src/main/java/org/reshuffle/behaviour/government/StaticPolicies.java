package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/** Tariffs and subsidies of a static world, as its equilibrium needs them; at first those of the base. */
public final class StaticPolicies {
    private final StaticWorld base;
    /** pi t^-theta, by sector's importer and exporter. */
    final double[][] pull;
    /** 1/(1 + tau'). */
    final double[][] kept;
    /** 1 + e, by cell, and its log over the base's. */
    final double[] covered;

    final double[] logCovered;

    StaticPolicies(StaticWorld base) {
        this.base = base;
        int cells = base.expenditure().length;
        pull = new double[cells][];
        kept = new double[cells][base.nations()];
        covered = new double[cells];
        logCovered = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            pull[cell] = base.share()[cell].clone();
            for (int i = 0; i < base.nations(); i++) {
                kept[cell][i] = 1 / (1 + base.tariff()[cell][i]);
            }
            covered[cell] = 1 + base.subsidy()[cell];
        }
    }

    /** Sets a tariff, by sector's importer ({@code sector * N + importer}) and exporter [fraction of value]. */
    public void tariff(int market, int exporter, double tariff) {
        double now = 1 / (1 + tariff);
        if (kept[market][exporter] != now) {
            double rise = (1 + tariff) / (1 + base.tariff()[market][exporter]);
            double theta = base.theta()[market / base.nations()];
            double power = rise == 1 ? 1 : PortableMath.exp(-theta * PortableMath.log(rise));
            pull[market][exporter] = base.share()[market][exporter] * power;
            kept[market][exporter] = now;
        }
    }

    /** Sets every tariff. */
    public void tariffs(double[][] tariff) {
        for (int market = 0; market < tariff.length; market++) {
            for (int i = 0; i < base.nations(); i++) {
                tariff(market, i, tariff[market][i]);
            }
        }
    }

    /** Sets a subsidy, by cell [fraction of sales, above -1]. */
    public void subsidy(int cell, double subsidy) {
        if (covered[cell] != 1 + subsidy) {
            covered[cell] = 1 + subsidy;
            logCovered[cell] = PortableMath.log((1 + subsidy) / (1 + base.subsidy()[cell]));
        }
    }
}
