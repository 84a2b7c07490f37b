package org.reshuffle.shock;

import java.util.Arrays;

/**
 * What has been added to tariffs and to iceberg costs. Pairs are many and those that anything reaches few, so that they
 * are a list, with the place of each pair in it; who is not in the list is neutral. Pairs are indexed as in
 * {@link Drivers}.
 */
public final class Barriers {
    private static final int FEW = 16;

    /** Of each pair in the list, but that of pairs that are not in it means nothing. */
    private final int[] place;

    private int[] pairs = new int[FEW];
    private double[] points = new double[FEW];
    private double[] factors = new double[FEW];
    private int count;

    public Barriers(int allPairs) {
        place = new int[allPairs];
    }

    /** How many pairs are in the list. */
    public int count() {
        return count;
    }

    /** The k-th pair of the list. */
    public int pair(int k) {
        return pairs[k];
    }

    /** Points added to the base tariff of the k-th pair [fraction of value]. */
    public double tariff(int k) {
        return points[k];
    }

    /** Multiplier of the iceberg cost of the k-th pair [>= 1 when trade is harder]. */
    public double icebergCost(int k) {
        return factors[k];
    }

    /** Points added to a pair's base tariff, wherever it is in the list. */
    public double tariffOf(int pair) {
        int k = find(pair);
        return k < 0 ? 0 : points[k];
    }

    /** Multiplier of a pair's iceberg cost, likewise. */
    public double icebergCostOf(int pair) {
        int k = find(pair);
        return k < 0 ? 1 : factors[k];
    }

    /** Where a pair is in the list; -1 where it is neutral. */
    public int find(int pair) {
        int k = place[pair];
        return k < count && pairs[k] == pair ? k : -1;
    }

    void addTariff(int pair, double more) {
        int k = reached(pair);
        points[k] += more;
    }

    void raiseIcebergCost(int pair, double factor) {
        int k = reached(pair);
        factors[k] *= factor;
    }

    void clear() {
        count = 0;
    }

    private int reached(int pair) {
        int found = find(pair);
        if (found >= 0) {
            return found;
        }
        if (count == pairs.length) {
            grow();
        }
        pairs[count] = pair;
        points[count] = 0;
        factors[count] = 1;
        place[pair] = count;
        return count++;
    }

    private void grow() {
        int room = 2 * pairs.length;
        pairs = Arrays.copyOf(pairs, room);
        points = Arrays.copyOf(points, room);
        factors = Arrays.copyOf(factors, room);
    }
}
