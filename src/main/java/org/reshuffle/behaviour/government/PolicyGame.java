package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * Governments that answer each other: each moves its instruments, one by one, to the top of a parabola through what
 * three settings of it would bring, at most by a step; all move at once, so that some rounds come near a Nash
 * equilibrium.
 *
 * <pre>
 * U_i = ln(real income)_i + w_P power_i        power_i = sum_s b_is Q_is / sum_js b_js Q_js        Q = Q0 K
 * e_is = z_is B_i / Y_is                       sum_s z_is at most 1
 * </pre>
 *
 * Instruments: tariff points on each rival, the same for all traded sectors, 0 to {@value #HIGHEST}; z part of the
 * budget B that subsidises a sector with clusters. Q0 sales in the base, K as in {@link StaticEquilibrium}. Draws: none.
 */
final class PolicyGame {
    private static final double HIGHEST = 0.6;
    private static final double TARIFF_STEP = 0.05;
    private static final double PART_STEP = 0.2;
    /** Steps that an instrument moves in one round at most. */
    private static final double MOST_STEPS = 2;

    private static final double TOLERANCE = 1e-6;

    private final Table table;
    private final StaticWorld world;
    private final StaticEquilibrium equilibrium;
    private final int nations;
    private final double[] worth;
    private final double[] sales;
    /** Points that the base's tariffs hold. */
    private final double[][] standing;

    private final double[][] tariff;
    private final double[][] part;
    private double residual;

    /**
     * Who plays with what; a region is a nation of the small world.
     *
     * @param deciding by region, whether it answers
     * @param rival by region, whether tariffs may be raised on it
     * @param traded by sector, whether it bears tariffs
     * @param clustered by sector, whether it may be subsidised
     * @param budget by region [money of the base]
     * @param powerWeight weight of power in utility
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Table(
            boolean[] deciding,
            boolean[] rival,
            boolean[] traded,
            boolean[] clustered,
            double[] budget,
            double powerWeight) {}

    /**
     * @param tariff points by setter and exporter that the base's tariffs hold, where the game begins; written
     * @param part parts of the budget by region and sector, where the game begins; written
     */
    PolicyGame(StaticWorld world, double[] deficit, Table table, double[][] tariff, double[][] part) {
        this.world = world;
        this.table = table;
        this.tariff = tariff;
        this.part = part;
        nations = world.nations();
        equilibrium = new StaticEquilibrium(world, deficit, TOLERANCE);
        standing = new double[nations][];
        for (int n = 0; n < nations; n++) {
            standing[n] = tariff[n].clone();
        }
        worth = new double[world.sectors() * nations];
        for (int cell = 0; cell < worth.length; cell++) {
            if (table.clustered()[cell / nations]) {
                worth[cell] = world.valueAddedShare()[cell] * world.sales(cell / nations, cell % nations);
            }
        }
        sales = new double[worth.length];
        equilibrium.solve();
        equilibrium.prepare();
        for (int cell = 0; cell < worth.length; cell++) {
            sales[cell] = equilibrium.sales(cell);
        }
        for (int n = 0; n < nations; n++) {
            set(n);
        }
    }

    /** Plays so many rounds. */
    void play(int rounds) {
        for (int round = 0; round < rounds; round++) {
            double[][] tariffs = new double[nations][];
            double[][] parts = new double[nations][];
            residual = 0;
            for (int n = 0; n < nations; n++) {
                if (table.deciding()[n]) {
                    double[] tariffBefore = tariff[n].clone();
                    double[] partBefore = part[n].clone();
                    residual = Math.max(residual, answer(n));
                    tariffs[n] = tariff[n].clone();
                    parts[n] = part[n].clone();
                    System.arraycopy(tariffBefore, 0, tariff[n], 0, nations);
                    System.arraycopy(partBefore, 0, part[n], 0, partBefore.length);
                    set(n);
                }
            }
            for (int n = 0; n < nations; n++) {
                if (table.deciding()[n]) {
                    System.arraycopy(tariffs[n], 0, tariff[n], 0, nations);
                    System.arraycopy(parts[n], 0, part[n], 0, part[n].length);
                    set(n);
                }
            }
        }
    }

    /** The most that anybody gained by its own answer in the last round [utility]. */
    double residual() {
        return residual;
    }

    /** Rates of subsidy of a region, by sector, at the sales of where the game began. */
    double rate(int region, int sector) {
        double sold = sales[sector * nations + region];
        return sold > 0 ? part[region][sector] * table.budget()[region] / sold : 0;
    }

    /** Utility at the policies that are set. */
    double utility(int region) {
        equilibrium.solve();
        double mine = 0;
        double all = 0;
        for (int cell = 0; cell < worth.length; cell++) {
            if (worth[cell] > 0) {
                double power = worth[cell] * PortableMath.exp(equilibrium.logSize(cell));
                all += power;
                mine += cell % nations == region ? power : 0;
            }
        }
        double share = all > 0 ? mine / all : 0;
        return equilibrium.logRealIncome(region) + table.powerWeight() * share;
    }

    /** Log change of real income at the policies that are set. */
    double logRealIncome(int region) {
        equilibrium.solve();
        return equilibrium.logRealIncome(region);
    }

    /** Moves a region's instruments; what that gained. */
    private double answer(int region) {
        double before = utility(region);
        double[] oldTariff = tariff[region].clone();
        double[] oldPart = part[region].clone();
        double[] newTariff = oldTariff.clone();
        double[] newPart = oldPart.clone();
        for (int i = 0; i < nations; i++) {
            if (i != region && table.rival()[i] && anyTraded()) {
                newTariff[i] = top(region, tariff[region], i, TARIFF_STEP, HIGHEST, before);
            }
        }
        double spent = 0;
        for (int s = 0; s < newPart.length; s++) {
            if (table.clustered()[s] && table.budget()[region] > 0 && sales[s * nations + region] > 0) {
                newPart[s] = top(region, part[region], s, PART_STEP, 1, before);
            }
            spent += newPart[s];
        }
        for (int s = 0; s < newPart.length; s++) {
            newPart[s] /= Math.max(1, spent);
        }
        double gain = 0;
        for (double move = 1; move > 0.2 && gain <= 0; move /= 2) {
            mix(oldTariff, newTariff, move, tariff[region]);
            mix(oldPart, newPart, move, part[region]);
            set(region);
            gain = utility(region) - before;
        }
        if (gain <= 0) {
            System.arraycopy(oldTariff, 0, tariff[region], 0, nations);
            System.arraycopy(oldPart, 0, part[region], 0, oldPart.length);
            set(region);
            return 0;
        }
        return gain;
    }

    private static void mix(double[] from, double[] to, double move, double[] into) {
        for (int k = 0; k < into.length; k++) {
            into[k] = from[k] + move * (to[k] - from[k]);
        }
    }

    private boolean anyTraded() {
        boolean any = false;
        for (boolean each : table.traded()) {
            any |= each;
        }
        return any;
    }

    /** Where a parabola through three settings of an instrument is highest, near where it stands; leaves it there. */
    private double top(int region, double[] instruments, int k, double step, double most, double here) {
        double at = instruments[k];
        double low = Math.max(0, at - step);
        double high = Math.min(most, at + step);
        double below = tried(region, instruments, k, low, at, here);
        double above = tried(region, instruments, k, high, at, here);
        instruments[k] = at;
        set(region);
        // Slopes on either side; where the instrument stands at an end, the one side tells.
        double left = at > low ? (here - below) / (at - low) : (above - here) / (high - at);
        double right = high > at ? (above - here) / (high - at) : left;
        double slope = (left + right) / 2;
        double curve = at > low && high > at ? 2 * (right - left) / (high - low) : 0;
        double move = curve < 0 ? -slope / curve : Math.signum(slope) * MOST_STEPS * step;
        move = Math.max(-MOST_STEPS * step, Math.min(MOST_STEPS * step, move));
        return Math.max(0, Math.min(most, at + move));
    }

    private double tried(int region, double[] instruments, int k, double setting, double at, double here) {
        if (setting == at) {
            return here;
        }
        instruments[k] = setting;
        set(region);
        return utility(region);
    }

    /** Puts a region's instruments into the small world. */
    private void set(int region) {
        for (int s = 0; s < world.sectors(); s++) {
            int market = s * nations + region;
            for (int i = 0; table.traded()[s] && i < nations; i++) {
                if (i != region) {
                    double points = tariff[region][i] - standing[region][i];
                    equilibrium.policies().tariff(market, i, world.tariff()[market][i] + points);
                }
            }
            if (table.clustered()[s] && table.deciding()[region]) {
                equilibrium.policies().subsidy(market, rate(region, s));
            }
        }
    }
}
