package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * Owners of capacity that flows: what leaves a place goes into its family's pool with its owners, and what arrives has
 * the pool's.
 *
 * <pre>
 * O'_jk = (1 - l_j) O_jk + H_j p_k,    p_k = sum_i w_i O_ik / sum_i w_i K_i
 * </pre>
 *
 * O capacity of a place j by owner k; l share that leaves, w the rate that lets go; H what arrives.
 */
final class CapacityOwners implements Owners {
    private final Calibration base;
    private final Economy economy;
    /** O, by host's cell and owner. */
    private final double[][] owned;

    private final double[] pool;
    private final double[] weight;

    CapacityOwners(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        owned = new double[economy.capacity.length][base.nations];
        for (int c = 0; c < owned.length; c++) {
            owned[c][c % base.nations] = economy.capacity[c];
        }
        pool = new double[base.nations];
        weight = new double[base.nations];
    }

    /** Fills the pool of a family with what its places let go; rates by cell. */
    void pool(int s, double[] rates) {
        Arrays.fill(pool, 0);
        System.arraycopy(rates, s * base.nations, weight, 0, base.nations);
        Rows.add(owned, s * base.nations, weight, pool);
    }

    /** Part of a cell's capacity has left for the pool, and part of the pool comes. */
    void hop(int cell, double stay, double draw) {
        double[] row = owned[cell];
        for (int k = 0; k < row.length; k++) {
            row[k] = stay * row[k] + draw * pool[k];
        }
    }

    /** A cell's capacity shrinks, whoever owns it. */
    void scale(int cell, double factor) {
        double[] row = owned[cell];
        for (int k = 0; k < row.length; k++) {
            row[k] *= factor;
        }
    }

    /** Capacity opens that belongs to its host. */
    void open(int cell, double amount) {
        owned[cell][cell % base.nations] += amount;
    }

    /** Part of a cell's capacity becomes another's. */
    void convert(int from, int to, double part) {
        double[] losing = owned[from];
        double[] gaining = owned[to];
        for (int k = 0; k < losing.length; k++) {
            double moved = part * losing[k];
            losing[k] -= moved;
            gaining[k] += moved;
        }
    }

    /** A part of what an owner has in one place goes to another and stays its own. Returns how much. */
    double invest(int from, int to, int owner, double rate) {
        double moved = rate * owned[from][owner];
        owned[from][owner] -= moved;
        owned[to][owner] += moved;
        return moved;
    }

    @Override
    public void pay(double[] profit, double[] received) {
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                int first = s * base.nations;
                for (int i = 0; i < base.nations; i++) {
                    double capacity = economy.capacity[first + i];
                    weight[i] = capacity > 0 ? profit[first + i] / capacity : 0;
                }
                Rows.add(owned, first, weight, received);
            }
        }
    }

    @Override
    public void count(double[] held) {
        for (int c = 0; c < owned.length; c++) {
            double sum = 0;
            for (double part : owned[c]) {
                sum += part;
            }
            held[c] = sum;
        }
    }
}
