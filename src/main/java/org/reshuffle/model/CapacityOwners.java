package org.reshuffle.model;

import java.util.stream.IntStream;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * Owners of capacity that flows, counted at the end of each year: what left a place in the year went into its family's
 * pool with its owners, what arrived has the pool's, what converted keeps its own, and what opened is the host's.
 *
 * <pre>
 * K_j o'_jk = stayed_j o_jk + hopped_j p_k + sum_c converted_cj o_ck + opened_j [j = k],   p_k = sum_i left_i o_ik / sum_i left_i
 * </pre>
 *
 * o part of a place's capacity by owner; K capacity; amounts of the year, of what is still there at its end. Profits go
 * to the owners of the quarter, by the same equation: what is paid to an owner is a sum over o, so that its weights
 * alone need the amounts of the year so far. Departure: what hops within a year has the owners of the whole year's pool.
 */
final class CapacityOwners implements Owners {
    private static final int YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final ConversionRates conversions;
    /** o, by host's cell and owner, and room for the next year's. */
    private double[][] part;

    private double[][] next;
    private final YearsMoves year;
    private final double[] total;
    private final double[] pool;
    private final double[] weight;
    /** Pairs along which capacity converts into each family, and the owners it comes with: who stayed, the pool's, theirs. */
    private final int[][] into;

    private final double[][][] source;
    private final double[][] sourceWeight;
    /** What the owners at the start of the year are paid, by family and nation they are in. */
    private final double[][] dues;
    /** Profit over what is there, counted over survival, by cell, and by family and nation. */
    private final double[] paid;

    private final double[][] rate;
    /** Of profit, what goes to those who were there when the year began, came from the pool, and opened, by cell. */
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
        for (int c = 0; c < cells; c++) {
            part[c][c % base.nations] = 1;
        }
        year = new YearsMoves(base, economy, conversions);
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
        year.begin();
    }

    /** Capacity opens that belongs to its host. */
    void open(int cell, double amount) {
        year.open(cell, amount);
    }

    /** A place's capacity and that of all its owners becomes so many times what it was. */
    void scale(int cell, double factor) {
        year.survival[cell] *= factor;
    }

    /** Takes down the quarter's moves ({@link YearsMoves#take}), and after a year's last counts owners anew. */
    void end(double[] leaving, double[] hopping, double[][] moved, double[][] gained) {
        year.take(leaving, hopping, moved, gained);
        if (economy.quarter % YEAR == YEAR - 1) {
            countAnew();
        }
    }

    private void countAnew() {
        year.count(total);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                mix(s);
            }
        }
        double[][] old = part;
        part = next;
        next = old;
        year.restart(total);
    }

    /** What stayed with its owners, what came from the pool with its, what converted with its own, and what opened. */
    private void mix(int s) {
        int first = s * base.nations;
        double sum = Rows.total(year.left, first, first + base.nations);
        for (int i = 0; i < base.nations; i++) {
            weight[i] = sum > 0 ? year.left[first + i] / sum : 0;
        }
        Rows.sum(part, first, weight, pool);
        double[][] sources = source[s];
        double[] weights = sourceWeight[s];
        sources[1] = pool;
        for (int i = 0; i < base.nations; i++) {
            int c = first + i;
            double perTotal = total[c] > 0 ? year.survival[c] / total[c] : 0;
            sources[0] = part[c];
            weights[0] = perTotal > 0 ? year.stayed[c] * perTotal : 1;
            weights[1] = year.hopped[c] * perTotal;
            for (int k = 0; k < into[s].length; k++) {
                int pair = into[s][k];
                sources[k + 2] = part[conversions.from[pair] * base.nations + i];
                weights[k + 2] = year.converted[pair][i] * perTotal;
            }
            Rows.sum(sources, 0, weights, next[c]);
            next[c][i] += year.opened[c] * perTotal;
        }
    }

    /**
     * A part of what an owner has had in one place since the start of the year goes to another and stays its own.
     * Returns how much.
     */
    double invest(int from, int to, int owner, double hazard) {
        double moved = hazard * year.survival[from] * year.stayed[from] * part[from][owner];
        own(from, owner, -moved);
        own(to, owner, moved);
        return moved;
    }

    /** Adds to what an owner has in a place, and so to what the place has. */
    private void own(int cell, int owner, double change) {
        double amount = change / year.survival[cell];
        double now = year.stayed[cell] + amount;
        if (now > 0) {
            double[] owners = part[cell];
            double kept = year.stayed[cell] / now;
            for (int k = 0; k < owners.length; k++) {
                owners[k] *= kept;
            }
            owners[owner] += amount / now;
        }
        year.stayed[cell] = now;
    }

    @Override
    public void pay(double[] profit, double[] received) {
        for (int c = 0; c < paid.length; c++) {
            paid[c] = profit[c] / (year.stayed[c] + year.arrived[c] + Double.MIN_NORMAL);
        }
        for (int c = 0; c < paid.length; c++) {
            toStayed[c] = paid[c] * year.stayed[c];
        }
        for (int c = 0; c < paid.length; c++) {
            toHopped[c] = paid[c] * year.hopped[c];
        }
        for (int c = 0; c < paid.length; c++) {
            toOpened[c] = paid[c] * year.opened[c];
        }
        Rows.addUp(toOpened, received);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                split(s * base.nations, dues[s], rate[s]);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] due = dues[conversions.from[pair]];
            double[] each = rate[conversions.to[pair]];
            double[] amounts = year.converted[pair];
            for (int i = 0; i < due.length; i++) {
                due[i] += each[i] * amounts[i];
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                Rows.add(part, s * base.nations, dues[s], received);
            }
        }
    }

    /** A family's profit, over the owners that each place had when the year began, but for what converted into it. */
    private void split(int first, double[] due, double[] each) {
        int end = first + due.length;
        double sum = Rows.total(year.left, first, end);
        double perLeft = sum > 0 ? Rows.total(toHopped, first, end) / sum : 0;
        for (int c = first; c < end; c++) {
            toStayed[c] += perLeft * year.left[c];
        }
        System.arraycopy(toStayed, first, due, 0, due.length);
        System.arraycopy(paid, first, each, 0, each.length);
    }

    @Override
    public void count(double[] held) {
        year.count(held);
    }
}
