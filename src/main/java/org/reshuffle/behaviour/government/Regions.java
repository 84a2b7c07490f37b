package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.world.Calibration;

/**
 * A world drawn together to a few regions, the last of them all that remains, and to families with the same trade
 * elasticity, primary goods and services apart; from what a government is told of sales and trade. What it is told need
 * not be an equilibrium: final demand is what purchases leave, and deficits stay as they are.
 */
final class Regions {
    private final Calibration base;
    private final ImmutableList<Player> players;
    private final int nations;
    /** Region of each nation. */
    private final int[] region;
    /** Sector of each family, -1 for those that are not sold. */
    private final int[] sector;

    private final int sectors;
    private final double[] theta;
    private final double[] scale;
    private final boolean[] clustered;
    private final boolean[] traded;

    /**
     * What was drawn together.
     *
     * @param deficit by region, sum 0 [bn USD a year]
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Small(StaticWorld world, double[] deficit) {}

    /** @param players one region each, in this order */
    Regions(Calibration base, ImmutableList<Player> players) {
        this.base = base;
        this.players = players;
        nations = players.size() + 1;
        region = new int[base.nations];
        for (int n = 0; n < region.length; n++) {
            region[n] = players.size();
            for (int p = 0; p < players.size(); p++) {
                region[n] = players.get(p).holds(n) ? p : region[n];
            }
        }
        sector = new int[base.families];
        Arrays.fill(sector, -1);
        double[] elasticities = new double[base.families];
        double[] sizes = new double[base.families];
        int count = 0;
        for (int s = 0; s < base.families; s++) {
            if (!base.active[s]) {
                continue;
            }
            for (int other = 0; other < s && base.clustered[s]; other++) {
                boolean alike = base.clustered[other] && base.theta[other] == base.theta[s];
                sector[s] = alike ? sector[other] : sector[s];
            }
            if (sector[s] < 0) {
                sector[s] = count++;
            }
            elasticities[sector[s]] = base.theta[s];
            sizes[sector[s]] = base.scale[s] / base.theta[s];
        }
        sectors = count;
        theta = Arrays.copyOf(elasticities, count);
        scale = Arrays.copyOf(sizes, count);
        clustered = new boolean[count];
        traded = new boolean[count];
        Arrays.fill(traded, true);
        for (int s = 0; s < base.families; s++) {
            if (sector[s] >= 0) {
                clustered[sector[s]] |= base.clustered[s];
                traded[sector[s]] &= s != base.world.powerFamily();
            }
        }
    }

    /** Region of a nation. */
    int of(int nation) {
        return region[nation];
    }

    int count() {
        return nations;
    }

    int sectors() {
        return sectors;
    }

    /** Sector of a family, or -1. */
    int sector(int family) {
        return sector[family];
    }

    boolean[] clustered() {
        return clustered;
    }

    boolean[] traded() {
        return traded;
    }

    /** The small world as a government sees it. */
    Small of(Briefing briefing) {
        int cells = sectors * nations;
        double[][] paid = new double[cells][nations];
        double[][] net = new double[cells][nations];
        double[] sales = new double[cells];
        double[] granted = new double[cells];
        double[][] bought = new double[cells][sectors];
        for (int s = 0; s < base.families; s++) {
            for (int n = 0; sector[s] >= 0 && n < base.nations; n++) {
                int cell = s * base.nations + n;
                int place = sector[s] * nations + region[n];
                double[] subsidies = briefing.policies().get(n).subsidy();
                double granting = s < subsidies.length ? subsidies[s] : 0;
                double sold = 0;
                for (int i = 0; i < base.nations; i++) {
                    double spent = briefing.purchases().of(cell, i);
                    double tariff = base.world.tariffs().get(s, n, i)
                            + briefing.tariffs().points()[cell][i];
                    int market = sector[s] * nations + region[i];
                    paid[market][region[n]] += spent;
                    net[market][region[n]] += spent / (1 + tariff);
                    sold += spent / (1 + tariff);
                }
                sales[place] += sold;
                granted[place] += granting * sold;
                double cost = (1 + granting) * sold;
                for (int k = 0; k < base.families; k++) {
                    if (sector[k] >= 0) {
                        double input = base.inputs[s * base.families + k] * base.inputFactor[k * base.nations + n];
                        bought[place][sector[k]] += input * cost;
                    }
                }
                double fuel = base.world.fuelShare() * base.energyShare[s] * cost;
                bought[place][sector[base.world.fuelFamily()]] += fuel;
                bought[place][sector[base.world.powerFamily()]] += base.energyShare[s] * cost - fuel;
            }
        }
        return accounts(paid, net, sales, granted, bought);
    }

    private Small accounts(double[][] paid, double[][] net, double[] sales, double[] granted, double[][] bought) {
        int cells = sales.length;
        double[][] tariff = new double[cells][nations];
        double[] expenditure = new double[cells];
        double[] valueAddedShare = new double[cells];
        double[] valueAdded = new double[nations];
        double[] subsidy = new double[cells];
        double[] budget = new double[cells];
        double[] income = new double[nations];
        double[] deficit = new double[nations];
        for (int cell = 0; cell < cells; cell++) {
            int n = cell % nations;
            double cost = sales[cell] + granted[cell];
            subsidy[cell] = sales[cell] > 0 ? granted[cell] / sales[cell] : 0;
            valueAddedShare[cell] = 1;
            for (int k = 0; k < sectors && cost > 0; k++) {
                budget[k * nations + n] -= bought[cell][k];
                bought[cell][k] /= cost;
                valueAddedShare[cell] -= bought[cell][k];
            }
            valueAdded[n] += valueAddedShare[cell] * cost;
            deficit[n] += granted[cell] - valueAddedShare[cell] * cost;
            for (int i = 0; i < nations; i++) {
                expenditure[cell] += paid[cell][i];
                deficit[n] -= paid[cell][i] - net[cell][i];
                tariff[cell][i] = net[cell][i] > 0 ? paid[cell][i] / net[cell][i] - 1 : 0;
            }
            for (int i = 0; i < nations && expenditure[cell] > 0; i++) {
                paid[cell][i] /= expenditure[cell];
            }
            budget[cell] += expenditure[cell];
        }
        for (int market = 0; market < cells; market++) {
            deficit[market % nations] += budget[market];
            budget[market] = Math.max(0, budget[market]);
            income[market % nations] += budget[market];
        }
        for (int market = 0; market < cells; market++) {
            budget[market] /= income[market % nations];
        }
        StaticWorld world = new StaticWorld(
                theta, scale, paid, tariff, subsidy, expenditure, budget, valueAddedShare, bought, valueAdded);
        return new Small(world, deficit);
    }

    /** The players that are regions of their own. */
    ImmutableList<Player> players() {
        return players;
    }
}
