package org.reshuffle.model;

import java.util.Arrays;
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
    /** Capacity before the quarter's moves, and what opens in the quarter, by cell. */
    private final double[] before;

    private final double[] opening;
    /** Share of what was there that stays, by cell. */
    private final double[] stays;

    /** Share of the quarter's arrivals that is still there at its end, by cell. */
    private final double[] kept;

    private final double[] stayed;
    private final double[] hopped;
    private final double[] opened;
    private final double[] left;
    private final double[][] converted;
    private final double[] total;
    private final double[] pool;
    private final double[] weight;
    /** What the owners at the start of the year are paid, by family and nation they are in. */
    private final double[][] dues;

    CapacityOwners(Calibration base, Economy economy, ConversionRates conversions) {
        this.base = base;
        this.economy = economy;
        this.conversions = conversions;
        int cells = economy.capacity.length;
        part = new double[cells][base.nations];
        next = new double[cells][base.nations];
        for (int c = 0; c < cells; c++) {
            part[c][c % base.nations] = 1;
        }
        before = new double[cells];
        opening = new double[cells];
        stays = new double[cells];
        kept = new double[cells];
        stayed = economy.capacity.clone();
        hopped = new double[cells];
        opened = new double[cells];
        left = new double[cells];
        converted = new double[conversions.count][base.nations];
        total = new double[cells];
        pool = new double[base.nations];
        weight = new double[base.nations];
        dues = new double[base.families][base.nations];
    }

    /** Notes what is there before the quarter's moves. */
    void begin() {
        System.arraycopy(economy.capacity, 0, before, 0, before.length);
        Arrays.fill(opening, 0);
    }

    /** Capacity opens that belongs to its host. */
    void open(int cell, double amount) {
        opening[cell] += amount;
    }

    /** A place's capacity and that of all its owners becomes so many times what it was. */
    void scale(int cell, double factor) {
        stayed[cell] *= factor;
        hopped[cell] *= factor;
        opened[cell] *= factor;
        for (int pair = 0; pair < conversions.count; pair++) {
            if (conversions.to[pair] == cell / base.nations) {
                converted[pair][cell % base.nations] *= factor;
            }
        }
    }

    /**
     * Takes down the quarter's moves, and after a year's last counts owners anew.
     *
     * @param leaving what went into the family's pool, by cell
     * @param hopping what came from the pool, by cell
     * @param moved what converted, by pair and nation
     * @param gained what each family gained by it, by family and nation
     */
    void end(double[] leaving, double[] hopping, double[][] moved, double[][] gained) {
        for (int s = 0; s < base.families; s++) {
            System.arraycopy(gained[s], 0, stays, s * base.nations, base.nations);
        }
        for (int c = 0; c < stays.length; c++) {
            double arriving = hopping[c] + opening[c] + stays[c];
            double staying = economy.capacity[c] - arriving;
            // More leaves than was there where arrivals go on to another family in the same quarter.
            kept[c] = staying < 0 ? economy.capacity[c] / arriving : 1;
            // No more can stay than was there: where more seems to, somebody moved capacity without its owners.
            stays[c] = Math.max(0, Math.min(1, staying / Math.max(before[c], Double.MIN_NORMAL)));
        }
        for (int c = 0; c < stays.length; c++) {
            // Those that had come from the pool leave its owners as they are.
            left[c] += leaving[c] * (1 - cameFromPool(c));
            stayed[c] *= stays[c];
            hopped[c] = hopped[c] * stays[c] + kept[c] * hopping[c];
            opened[c] = opened[c] * stays[c] + kept[c] * opening[c];
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            follow(converted[pair], moved[pair], conversions.to[pair] * base.nations);
        }
        if (economy.quarter % YEAR == YEAR - 1) {
            countAnew();
        }
    }

    /** Part of what was in a place before the quarter's moves. */
    private double cameFromPool(int cell) {
        return before[cell] > 0 ? Math.min(1, hopped[cell] / before[cell]) : 0;
    }

    private void follow(double[] sums, double[] amounts, int first) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] * stays[first + i] + kept[first + i] * amounts[i];
        }
    }

    private void countAnew() {
        count(total);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                mix(s);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            for (int i = 0; i < base.nations; i++) {
                int to = conversions.to[pair] * base.nations + i;
                double amount = converted[pair][i];
                if (amount > 0) {
                    Rows.add(part[conversions.from[pair] * base.nations + i], amount / total[to], next[to]);
                }
            }
            Arrays.fill(converted[pair], 0);
        }
        double[][] old = part;
        part = next;
        next = old;
        System.arraycopy(total, 0, stayed, 0, total.length);
        Arrays.fill(hopped, 0);
        Arrays.fill(opened, 0);
        Arrays.fill(left, 0);
    }

    /** What stayed with its owners, what came from the pool with its, and what opened. */
    private void mix(int s) {
        int first = s * base.nations;
        double sum = 0;
        for (int i = 0; i < base.nations; i++) {
            sum += left[first + i];
        }
        for (int i = 0; i < base.nations; i++) {
            weight[i] = sum > 0 ? left[first + i] / sum : 0;
        }
        Arrays.fill(pool, 0);
        Rows.add(part, first, weight, pool);
        for (int c = first; c < first + base.nations; c++) {
            double[] owners = next[c];
            double perTotal = total[c] > 0 ? 1 / total[c] : 0;
            double staying = perTotal > 0 ? stayed[c] * perTotal : 1;
            double coming = hopped[c] * perTotal;
            double[] owned = part[c];
            for (int k = 0; k < owners.length; k++) {
                owners[k] = staying * owned[k] + coming * pool[k];
            }
            owners[c - first] += opened[c] * perTotal;
        }
    }

    /**
     * A part of what an owner has had in one place since the start of the year goes to another and stays its own.
     * Returns how much.
     */
    double invest(int from, int to, int owner, double rate) {
        double moved = rate * stayed[from] * part[from][owner];
        own(from, owner, -moved);
        own(to, owner, moved);
        return moved;
    }

    /** Adds to what an owner has in a place, and so to what the place has. */
    private void own(int cell, int owner, double amount) {
        double now = stayed[cell] + amount;
        if (now > 0) {
            double[] owners = part[cell];
            double kept = stayed[cell] / now;
            for (int k = 0; k < owners.length; k++) {
                owners[k] *= kept;
            }
            owners[owner] += amount / now;
        }
        stayed[cell] = now;
    }

    @Override
    public void pay(double[] profit, double[] received) {
        count(total);
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                split(s, profit, received);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] due = dues[conversions.from[pair]];
            int first = conversions.to[pair] * base.nations;
            for (int i = 0; i < due.length; i++) {
                due[i] += profit[first + i] * part(converted[pair][i], first + i);
            }
        }
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                Rows.add(part, s * base.nations, dues[s], received);
            }
        }
    }

    /** A family's profit, over the owners that each place had when the year began, but for what converted into it. */
    private void split(int s, double[] profit, double[] received) {
        double[] due = dues[s];
        int first = s * base.nations;
        double coming = 0;
        double sum = 0;
        for (int i = 0; i < due.length; i++) {
            int c = first + i;
            due[i] = total[c] > 0 ? profit[c] * part(stayed[c], c) : profit[c];
            received[i] += profit[c] * part(opened[c], c);
            coming += profit[c] * part(hopped[c], c);
            sum += left[c];
        }
        double perLeft = sum > 0 ? coming / sum : 0;
        for (int i = 0; i < due.length; i++) {
            due[i] += perLeft * left[first + i];
        }
    }

    private double part(double amount, int cell) {
        return total[cell] > 0 ? amount / total[cell] : 0;
    }

    @Override
    public void count(double[] held) {
        for (int c = 0; c < held.length; c++) {
            held[c] = stayed[c] + hopped[c] + opened[c];
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            int first = conversions.to[pair] * base.nations;
            for (int i = 0; i < base.nations; i++) {
                held[first + i] += converted[pair][i];
            }
        }
    }
}
