package org.reshuffle.behaviour;

/**
 * What whole clusters reckon with and flows need not: a cluster that arrives makes the place larger.
 *
 * <pre>
 * d ln rho = (Psi - 1) ln(1 + k/K)
 * </pre>
 *
 * rho profit per capacity, K capacity of the place, k of the cluster that comes (negative: goes), Psi scale elasticity.
 * Sales of a place rise with K^Psi, so profit per capacity with K^(Psi - 1). A cluster therefore weighs a place at the
 * size and profit that it has with the newcomer in it, and a place lets a cluster go bankrupt only if one fewer would
 * not be enough. With a product-form Markov chain of rates a_i(n_i) b_j(n_j + 1), chance alone then moves no cluster
 * from small places to large ones; with b_j(n_j) every place would lose about 1/(2 beta (1 - Psi)) of a cluster, and
 * an emptied one would stay empty. The correction vanishes as clusters get smaller.
 *
 * <p>Source: balance of the misanthrope process, Cocozza-Thivent (1985, Z. Wahrscheinlichkeitstheorie 70). Departures:
 * the long-run elasticity, though trade needs years to respond. Draws: none here.
 */
public final class Crowding {
    private Crowding() {}

    /**
     * Log change of profit per capacity.
     *
     * @param logGrowth ln(1 + k/K)
     */
    public static double change(double scale, double logGrowth) {
        return (scale - 1) * logGrowth;
    }
}
