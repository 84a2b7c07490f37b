package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.Crowding;
import org.reshuffle.behaviour.ElasticPool;
import org.reshuffle.behaviour.ForcedExit;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.indicator.RelatednessDensity;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/**
 * How strongly capacity leaves, and how strongly each place draws it, in a quarter; the same for flows and clusters,
 * but that whole clusters reckon with their own size ({@link Crowding}).
 */
final class RelocationRates {
    private static final int YEAR = 4;

    final Calibration base;
    final Economy economy;
    final Hopping hopping;
    final ConversionRates conversions;
    final ForcedExit exit;
    final ElasticPool pool;
    final boolean elastic;
    /** Weight b_j of a place as a destination, by cell, and its sum by family. */
    final double[] draw;

    final double[] drawSum;
    /** Rate a_i by which a place lets go, by cell; leaving for j has rate a_i b_j. */
    final double[] release;
    /** Hazard of forced exit, by cell. */
    final double[] closing;
    /** World capacity, by family. */
    final double[] worldCapacity;

    private final RelatednessDensity density;
    private final boolean related;
    private final boolean exits;
    private final double floor;
    private final double[] startDensity;
    private final double[] nowDensity;
    private final double[] logAttraction;
    private final double[] attraction;
    private final double[] logPull;
    private final double[] pull;
    private final double[] perPull;
    /** R and R^beta, by family, and the log of the second. */
    private final double[] familyReturn;

    private final double[] familyPull;
    private final double[] logFamilyPull;
    /** Capacity that arrives at once, by family: a cluster's, or none where capacity flows. */
    private final double[] newcomer;
    /** Part of that which a newcomer reckons with, by family. */
    private final double[] weighed;
    /** Whether capacity moves as whole clusters. */
    private final boolean whole;
    /** What a family's places draw together in the base year, so that it lets go at its own rate there. */
    private final double[] baseDraw;
    /** By how much a newcomer makes a place larger, and its log, by cell. */
    private final double[] growth;

    private final double[] logGrowth;
    /** rho^beta of a place with the newcomer in it, by cell; where capacity flows, as it is. */
    private final double[] pullAfter;
    /** Sales per capacity against the mean of all clusters, to the power of the response to profit, and its inverse. */
    private final double[][] worth;

    private final double[][] perWorth;

    /** Rates of flows. */
    static RelocationRates ofFlows(Calibration base, Economy economy) {
        return new RelocationRates(base, economy, new double[base.families]);
    }

    /** Rates of whole clusters. */
    static RelocationRates ofClusters(Calibration base, Economy economy, Clusters clusters) {
        double[] newcomer = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            newcomer[s] = clusters.typical(s);
        }
        return new RelocationRates(base, economy, newcomer);
    }

    private RelocationRates(Calibration base, Economy economy, double[] newcomer) {
        this.base = base;
        this.economy = economy;
        this.newcomer = newcomer;
        whole = Arrays.stream(newcomer).anyMatch(size -> size > 0);
        int cells = base.families * base.nations;
        double sensitivity = base.settings.get(Parameter.PROFIT_SENSITIVITY);
        related = base.settings.isDefault(Switch.RELATEDNESS);
        exits = base.settings.isDefault(Switch.EXIT);
        elastic = !base.settings.isDefault(Switch.POOL);
        hopping = new Hopping(sensitivity, base.settings.get(Parameter.RELATEDNESS));
        exit = new ForcedExit(
                base.settings.get(Parameter.EXIT_HAZARD),
                PortableMath.log(base.settings.get(Parameter.EXIT_THRESHOLD)));
        pool = new ElasticPool(base.settings.get(Parameter.POOL_RESPONSE));
        floor = base.settings.get(Parameter.GREENFIELD_FLOOR);
        draw = new double[cells];
        release = new double[cells];
        closing = new double[cells];
        drawSum = new double[base.families];
        worldCapacity = new double[base.families];
        density = new RelatednessDensity(
                base.nations, base.families, base.world.proximity().toArray(), base.clustered);
        startDensity = new double[cells];
        nowDensity = new double[cells];
        logAttraction = new double[cells];
        attraction = new double[cells];
        logPull = new double[cells];
        pull = new double[cells];
        perPull = new double[cells];
        growth = new double[cells];
        familyReturn = new double[base.families];
        familyPull = new double[base.families];
        logFamilyPull = new double[base.families];
        baseDraw = new double[base.families];
        weighed = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            weighed[s] = newcomer[s] * Crowding.part(sensitivity, base.scale[s]);
        }
        for (int s = 0; s < base.families; s++) {
            baseDraw[s] = newcomer[s] > 0 ? baseDraw(s) : 1;
        }
        logGrowth = new double[cells];
        pullAfter = whole ? new double[cells] : pull;
        worth = Rows.zeros(base.families, base.nations);
        perWorth = Rows.zeros(base.families, base.nations);
        density.measure(economy.capacity, startDensity);
        conversions = new ConversionRates(base, economy, hopping);
    }

    /** sum_j (K_j + k)/K (1 + k/K_j)^(beta (Psi - 1)). */
    private double baseDraw(int s) {
        double total = 0;
        double sum = 0;
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            double held = economy.capacity[c];
            total += held;
            if (held > 0) {
                double crowding = crowding(s, 1 + weighed[s] / held);
                sum += (held + newcomer[s]) * hopping.pull(crowding);
            }
        }
        return sum / total;
    }

    /** Works out the quarter's rates from profit, capacity and relatedness. */
    void update() {
        if (economy.quarter % YEAR == 0) {
            attract();
        }
        for (int c = 0; c < pull.length; c++) {
            logPull[c] = hopping.sensitivity() * economy.logProfit[c];
        }
        PortableMath.exp(logPull, pull);
        for (int c = 0; c < pull.length; c++) {
            perPull[c] = 1 / pull[c];
        }
        if (whole) {
            weighWithNewcomers();
        }
        for (int s = 0; s < base.families; s++) {
            logFamilyPull[s] = hopping.sensitivity() * economy.logReturn[s];
        }
        PortableMath.exp(logFamilyPull, familyPull);
        PortableMath.exp(economy.logReturn, familyReturn);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                update(s);
            }
        }
        conversions.update(familyReturn, worth, perWorth, worldCapacity);
    }

    private void weighWithNewcomers() {
        for (int c = 0; c < growth.length; c++) {
            double held = economy.capacity[c];
            growth[c] = held > 0 ? 1 + weighed[c / base.nations] / held : 1;
        }
        PortableMath.log(growth, logGrowth);
        for (int c = 0; c < growth.length; c++) {
            logPull[c] += hopping.sensitivity() * Crowding.change(base.scale[c / base.nations], logGrowth[c]);
        }
        PortableMath.exp(logPull, pullAfter);
    }

    /** Once a year: how related each family is to what each nation holds, and what pacts and grants add. */
    private void attract() {
        if (related) {
            density.measure(economy.capacity, nowDensity);
        }
        for (int c = 0; c < attraction.length; c++) {
            economy.relatedness[c] = related ? nowDensity[c] - startDensity[c] : 0;
            logAttraction[c] = hopping.logAttraction(economy.relatedness[c], economy.incentive[c]);
        }
        PortableMath.exp(logAttraction, attraction);
    }

    private void update(int s) {
        int from = s * base.nations;
        int to = from + base.nations;
        double total = Rows.total(economy.capacity, from, to);
        worldCapacity[s] = total;
        double perTotal = total > 0 ? 1 / total : 0;
        double size = newcomer[s];
        for (int c = from; c < to; c++) {
            draw[c] = (economy.capacity[c] + size) * perTotal * pullAfter[c] * attraction[c];
        }
        for (int c = from; c < to; c++) {
            if (economy.capacity[c] <= 0) {
                draw[c] = floor * pullAfter[c] * attraction[c];
            }
        }
        double sum = Rows.total(draw, from, to);
        drawSum[s] = sum;
        double hopRate = base.hopRate[s] / baseDraw[s];
        for (int c = from; c < to; c++) {
            release[c] = Math.min(hopRate * perPull[c], Hopping.MOST / (sum - draw[c]));
        }
        scale(pull, from, familyPull[s], worth[s]);
        scale(perPull, from, 1 / familyPull[s], perWorth[s]);
        for (int c = from; c < to; c++) {
            economy.lowProfit[c] = exit.count(economy.lowProfit[c], economy.logProfit[c]);
            closing[c] = exits ? exit.hazard(economy.lowProfit[c]) : 0;
        }
    }

    private static void scale(double[] table, int first, double factor, double[] row) {
        System.arraycopy(table, first, row, 0, row.length);
        for (int i = 0; i < row.length; i++) {
            row[i] *= factor;
        }
    }

    /** Weight of a place for a cluster that is there already. */
    double staying(int cell) {
        return economy.capacity[cell] / worldCapacity[cell / base.nations] * pull[cell] * attraction[cell];
    }

    /** Log profit per capacity of a place with a newcomer in it. */
    double logProfitWithNewcomer(int cell) {
        return economy.logProfit[cell] + Crowding.change(base.scale[cell / base.nations], logGrowth[cell]);
    }

    /** Whether a place would pay too little with one cluster fewer, too. */
    boolean overcrowded(int cell, double size) {
        double left = economy.capacity[cell] - size;
        return left > 0
                && exit.low(economy.logProfit[cell] + crowding(cell / base.nations, left / economy.capacity[cell]));
    }

    private double crowding(int s, double growth) {
        return Crowding.change(base.scale[s], PortableMath.log(growth));
    }

    /** Births (positive) or deaths of a family as a share of its capacity; 0 with a fixed pool. */
    double poolGrowth(int s) {
        if (!elastic) {
            return 0;
        }
        double output = 0;
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            output += economy.output[c];
        }
        return worldCapacity[s] > 0 ? pool.growth(output / worldCapacity[s]) : 0;
    }
}
