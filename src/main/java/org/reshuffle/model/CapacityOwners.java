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
    /** Where less is left of what the year began with, it begins again. */
    private static final double LEAST_SURVIVAL = 1e-3;

    private final Calibration base;
    private final Economy economy;
    private final ConversionRates conversions;
    /** o, by host's cell and owner, and room for the next year's. */
    private double[][] part;

    private double[][] next;
    /** Capacity before the quarter's moves, and what opens in the quarter, by cell. */
    private final double[] before;

    private final double[] opening;
    /**
     * Part of what was there at the start of the year that is still there, by cell. Amounts of the year are kept over it:
     * what leaves takes its part of all that is there, so that only this changes with it.
     */
    private final double[] survival;

    /** What was there at the start of the year, what hopped and opened since, and all that came, over survival, by cell. */
    private final double[] stayed;

    private final double[] hopped;
    private final double[] opened;
    private final double[] arrived;
    /** What went into the family's pool in the year, by cell. */
    private final double[] left;

    /** What converted, over survival where it went, by pair and nation. */
    private final double[][] converted;
    /** What comes in the quarter, by cell. */
    private final double[] arriving;

    private final double[] stays;
    /** What a unit of it counts over survival, by cell, and the same by family and nation. */
    private final double[] counts;

    private final double[][] worth;

    private final double[] total;
    private final double[] pool;
    private final double[] weight;
    /** What the owners at the start of the year are paid, by family and nation they are in. */
    private final double[][] dues;
    /** Profit over what is there, counted over survival, by family and nation. */
    private final double[][] rate;

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
        survival = new double[cells];
        Arrays.fill(survival, 1);
        stayed = economy.capacity.clone();
        hopped = new double[cells];
        opened = new double[cells];
        arrived = new double[cells];
        left = new double[cells];
        converted = new double[conversions.count][base.nations];
        arriving = new double[cells];
        counts = new double[cells];
        stays = new double[cells];
        worth = new double[base.families][base.nations];
        total = new double[cells];
        pool = new double[base.nations];
        weight = new double[base.nations];
        dues = new double[base.families][base.nations];
        rate = new double[base.families][base.nations];
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
        survival[cell] *= factor;
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
            System.arraycopy(gained[s], 0, arriving, s * base.nations, base.nations);
        }
        leave(leaving, hopping);
        arrive(hopping);
        for (int s = 0; s < base.families; s++) {
            System.arraycopy(counts, s * base.nations, worth[s], 0, base.nations);
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] sums = converted[pair];
            double[] amounts = moved[pair];
            double[] each = worth[conversions.to[pair]];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += each[i] * amounts[i];
            }
        }
        if (economy.quarter % YEAR == YEAR - 1) {
            countAnew();
        }
    }

    /** Works out what stays of all that was there, in loops without branches, and then looks for places that need care. */
    private void leave(double[] leaving, double[] hopping) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] = 1 / (stayed[c] + arrived[c] + Double.MIN_NORMAL);
        }
        for (int c = 0; c < left.length; c++) {
            // Those that had come from the pool leave its owners as they are.
            left[c] += leaving[c] - leaving[c] * (hopped[c] * counts[c]);
        }
        for (int c = 0; c < arriving.length; c++) {
            arriving[c] += hopping[c] + opening[c];
        }
        for (int c = 0; c < stays.length; c++) {
            stays[c] = (economy.capacity[c] - arriving[c]) * counts[c];
        }
        for (int c = 0; c < stays.length; c++) {
            // No more can stay than was there: where more seems to, somebody moved capacity without its owners.
            survival[c] = stays[c] < survival[c] ? stays[c] : survival[c];
        }
    }

    private void arrive(double[] hopping) {
        for (int c = 0; c < counts.length; c++) {
            counts[c] = 1 / survival[c];
        }
        for (int c = 0; c < counts.length; c++) {
            if (!(survival[c] >= LEAST_SURVIVAL) && base.clustered[c / base.nations]) {
                boolean passing = economy.capacity[c] < arriving[c];
                survival[c] = Math.max(0, survival[c]);
                startAfresh(c);
                // More leaves than was there where arrivals go on to another family in the same quarter.
                counts[c] = passing ? economy.capacity[c] / arriving[c] : 1;
            }
        }
        for (int c = 0; c < counts.length; c++) {
            hopped[c] += counts[c] * hopping[c];
            opened[c] += counts[c] * opening[c];
            arrived[c] += counts[c] * arriving[c];
        }
    }

    /** Counts what is in a place as it is, before too little of it is left to count anything over. */
    private void startAfresh(int cell) {
        stayed[cell] *= survival[cell];
        hopped[cell] *= survival[cell];
        opened[cell] *= survival[cell];
        arrived[cell] *= survival[cell];
        for (int pair = 0; pair < conversions.count; pair++) {
            if (conversions.to[pair] == cell / base.nations) {
                converted[pair][cell % base.nations] *= survival[cell];
            }
        }
        survival[cell] = 1;
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
                double amount = survival[to] * converted[pair][i];
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
        Arrays.fill(survival, 1);
        Arrays.fill(hopped, 0);
        Arrays.fill(opened, 0);
        Arrays.fill(arrived, 0);
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
            double perTotal = total[c] > 0 ? survival[c] / total[c] : 0;
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
    double invest(int from, int to, int owner, double hazard) {
        double moved = hazard * survival[from] * stayed[from] * part[from][owner];
        own(from, owner, -moved);
        own(to, owner, moved);
        return moved;
    }

    /** Adds to what an owner has in a place, and so to what the place has. */
    private void own(int cell, int owner, double change) {
        double amount = change / survival[cell];
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
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                split(s, profit, received);
            }
        }
        for (int pair = 0; pair < conversions.count; pair++) {
            double[] due = dues[conversions.from[pair]];
            double[] each = rate[conversions.to[pair]];
            double[] amounts = converted[pair];
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
    private void split(int s, double[] profit, double[] received) {
        double[] due = dues[s];
        double[] each = rate[s];
        int first = s * base.nations;
        for (int i = 0; i < due.length; i++) {
            int c = first + i;
            double paid = profit[c] / Math.max(stayed[c] + arrived[c], Double.MIN_NORMAL);
            each[i] = paid;
            due[i] = paid * stayed[c];
            received[i] += paid * opened[c];
        }
        double coming = 0;
        double sum = 0;
        for (int i = 0; i < due.length; i++) {
            coming += each[i] * hopped[first + i];
            sum += left[first + i];
        }
        double perLeft = sum > 0 ? coming / sum : 0;
        for (int i = 0; i < due.length; i++) {
            due[i] += perLeft * left[first + i];
        }
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
        for (int c = 0; c < held.length; c++) {
            held[c] *= survival[c];
        }
    }
}
