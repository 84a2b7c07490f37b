package org.reshuffle.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * Owners of capacity that flows. A family's are counted at the end of the first year by which more than {@value #FEW} of
 * it has come since the last count: what left a place went into its family's pool with its owners, what arrived has the
 * pool's, what converted keeps its own, and what opened is the host's.
 *
 * <pre>
 * K_j o'_jk = stayed_j o_jk + hopped_j p_k + sum_c converted_cj o_ck + opened_j [j = k],   p_k = sum_i left_i o_ik / sum_i left_i
 * </pre>
 *
 * o part of a place's capacity by owner; K capacity; amounts since the last count, of what is still there. Profits go
 * to the owners of the quarter, by the same equation: what is paid to an owner is a sum over o, so that its weights
 * alone need the amounts so far. Departures: between two counts what hops has the owners of their whole pool, what
 * converted or opened and then leaves has those of the last count, and only what was there then can be invested abroad;
 * it moves effects on real income by less than 0.03 points in the scenarios tried, against counting every quarter.
 */
final class CapacityOwners implements Owners {
    private static final int YEAR = 4;
    /** Part of a family that may come before its owners are counted: assumed. */
    private static final double FEW = 0.05;

    private final Calibration base;
    private final Economy economy;
    private final ConversionRates conversions;
    /** o but for a factor, by host's cell and owner, and room for the next count's. */
    private final double[][] part;

    private final double[][] next;
    /** That factor, by cell: who comes to a place makes all others' parts smaller by it alone. */
    private final double[] scale;

    private final UncountedMoves moves;
    /** Families that are counted now. */
    private final boolean[] due;

    private final double[] total;
    private final double[] pool;
    private final double[] weight;
    /** Pairs along which capacity converts into each family, and the owners it comes with: who stayed, the pool's, theirs. */
    private final int[][] into;

    private final double[][][] source;
    private final double[][] sourceWeight;
    /** What the owners that were counted last are paid, by family and nation they are in. */
    private final double[][] dues;
    /** Profit over what is there, counted over survival, by cell, and by family and nation. */
    private final double[] paid;

    private final double[][] rate;
    /** Of profit, what goes to those who were there at the last count, came from the pool, and opened, by cell. */
    private final double[] toStayed;

    private final double[] toHopped;
    private final double[] toOpened;

    CapacityOwners(Calibration base, Economy economy, ConversionRates conversions) {
        this.base = base;
        this.economy = economy;
        this.conversions = conversions;
        int cells = economy.capacity.length;
        part = Rows.zeros(cells, base.nations);
        next = Rows.zeros(cells, base.nations);
        scale = new double[cells];
        Arrays.fill(scale, 1);
        for (int c = 0; c < cells; c++) {
            part[c][c % base.nations] = 1;
        }
        moves = new UncountedMoves(base, economy, conversions);
        due = new boolean[base.families];
        total = new double[cells];
        pool = new double[base.nations];
        weight = new double[base.nations];
        into = new int[base.families][];
        source = new double[base.families][][];
        sourceWeight = new double[base.families][];
        for (int s = 0; s < base.families; s++) {
            int family = s;
            into[s] = IntStream.range(0, conversions.count)
                    .filter(pair -> conversions.to[pair] == family)
                    .toArray();
            source[s] = new double[into[s].length + 2][];
            sourceWeight[s] = new double[into[s].length + 2];
        }
        dues = Rows.zeros(base.families, base.nations);
        paid = new double[cells];
        rate = Rows.zeros(base.families, base.nations);
        toStayed = new double[cells];
        toHopped = new double[cells];
        toOpened = new double[cells];
    }

    /** Notes that a quarter's moves begin. */
    void begin() {
        moves.begin();
    }

    /** Capacity opens that belongs to its host. */
    void open(int cell, double amount) {
        moves.open(cell, amount);
    }

    /** A place's capacity and that of all its owners becomes so many times what it was. */
    void scale(int cell, double factor) {
        moves.survival[cell] *= factor;
    }

    /** Takes down the quarter's moves ({@link UncountedMoves#take}), and after a year's last counts owners where it is due. */
    void end(double[] leaving, double[] hopping, double[][] moved, double[][] gained) {
        moves.take(leaving, hopping, moved, gained);
        if (economy.quarter % YEAR == YEAR - 1) {
            countWhereDue();
        }
    }

    /** All from the last count's owners, before any takes the place of those. */
    private void countWhereDue() {
        moves.count(total);
        for (int s = 0; s < base.families; s++) {
            due[s] = base.clustered[s] && moves.arrivals(s, total) > FEW;
            if (due[s]) {
                mix(s);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            if (due[conversions.from[pair]] && !due[conversions.to[pair]]) {
                settle(pair);
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (due[s]) {
                replace(s);
                moves.restart(s, total);
            }
        }
    }

    /** What converted into a family that is not counted keeps the owners that it came with, before those are replaced. */
    private void settle(int pair) {
        double[] amounts = moves.converted[pair];
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                int cell = conversions.to[pair] * base.nations + i;
                double stayed = moves.stayed[cell];
                double now = stayed + amounts[i];
                double[] owners = part[cell];
                double[] theirs = part[conversions.from[pair] * base.nations + i];
                double ofTheirs = scale[conversions.from[pair] * base.nations + i] * (amounts[i] / now);
                double ofOurs = scale[cell] * (stayed / now);
                for (int k = 0; k < owners.length; k++) {
                    owners[k] = ofOurs * owners[k] + ofTheirs * theirs[k];
                }
                scale[cell] = 1;
                moves.settle(pair, i);
            }
        }
    }

    private void replace(int s) {
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            double[] old = part[c];
            part[c] = next[c];
            next[c] = old;
            scale[c] = 1;
        }
    }

    /** What stayed with its owners, what came from the pool with its, what converted with its own, and what opened. */
    private void mix(int s) {
        int first = s * base.nations;
        double sum = Rows.total(moves.left, first, first + base.nations);
        for (int i = 0; i < base.nations; i++) {
            weight[i] = sum > 0 ? scale[first + i] * (moves.left[first + i] / sum) : 0;
        }
        Rows.sum(part, first, weight, pool);
        double[][] sources = source[s];
        double[] weights = sourceWeight[s];
        sources[1] = pool;
        for (int i = 0; i < base.nations; i++) {
            int c = first + i;
            double perTotal = total[c] > 0 ? moves.survival[c] / total[c] : 0;
            sources[0] = part[c];
            weights[0] = scale[c] * (perTotal > 0 ? moves.stayed[c] * perTotal : 1);
            weights[1] = moves.hopped[c] * perTotal;
            for (int k = 0; k < into[s].length; k++) {
                int pair = into[s][k];
                int origin = conversions.from[pair] * base.nations + i;
                sources[k + 2] = part[origin];
                weights[k + 2] = scale[origin] * (moves.converted[pair][i] * perTotal);
            }
            Rows.sum(sources, 0, weights, next[c]);
            next[c][i] += moves.opened[c] * perTotal;
        }
    }

    /**
     * A part of what an owner has had in one place since the last count goes to another and stays its own.
     * Returns how much.
     */
    double invest(int from, int to, int owner, double hazard) {
        double moved = hazard * moves.survival[from] * moves.stayed[from] * (scale[from] * part[from][owner]);
        own(from, owner, -moved);
        own(to, owner, moved);
        return moved;
    }

    /** Adds to what an owner has in a place, and so to what the place has. */
    private void own(int cell, int owner, double change) {
        double amount = change / moves.survival[cell];
        double now = moves.stayed[cell] + amount;
        if (now > 0) {
            double[] owners = part[cell];
            scale[cell] *= moves.stayed[cell] / now;
            if (scale[cell] == 0) {
                Arrays.fill(owners, 0);
                scale[cell] = 1;
            }
            owners[owner] += amount / (now * scale[cell]);
        }
        moves.stayed[cell] = now;
    }

    @Override
    public void pay(double[] profit, double[] received) {
        for (int c = 0; c < paid.length; c++) {
            paid[c] = profit[c] / (moves.stayed[c] + moves.arrived[c] + Double.MIN_NORMAL);
        }
        for (int c = 0; c < paid.length; c++) {
            toStayed[c] = paid[c] * moves.stayed[c];
        }
        for (int c = 0; c < paid.length; c++) {
            toHopped[c] = paid[c] * moves.hopped[c];
        }
        for (int c = 0; c < paid.length; c++) {
            toOpened[c] = paid[c] * moves.opened[c];
        }
        Rows.addUp(toOpened, received);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                split(s * base.nations, dues[s], rate[s]);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] owed = dues[conversions.from[pair]];
            double[] each = rate[conversions.to[pair]];
            double[] amounts = moves.converted[pair];
            for (int i = 0; i < owed.length; i++) {
                owed[i] += each[i] * amounts[i];
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                scaleDues(s * base.nations, dues[s]);
                Rows.add(part, s * base.nations, dues[s], received);
            }
        }
    }

    private void scaleDues(int first, double[] owed) {
        System.arraycopy(scale, first, weight, 0, weight.length);
        for (int i = 0; i < owed.length; i++) {
            owed[i] *= weight[i];
        }
    }

    /** A family's profit, over the owners that each place had at the last count, but for what converted into it. */
    private void split(int first, double[] owed, double[] each) {
        int end = first + owed.length;
        double sum = Rows.total(moves.left, first, end);
        double perLeft = sum > 0 ? Rows.total(toHopped, first, end) / sum : 0;
        for (int c = first; c < end; c++) {
            toStayed[c] += perLeft * moves.left[c];
        }
        System.arraycopy(toStayed, first, owed, 0, owed.length);
        System.arraycopy(paid, first, each, 0, each.length);
    }

    @Override
    public void count(double[] held) {
        moves.count(held);
    }
}
