package org.reshuffle.behaviour;

/**
 * What whole clusters reckon with and flows need not: a cluster that arrives makes the place larger.
 *
 * <pre>
 * d ln rho = (Psi - 1) ln(1 + c k/K),   c = min(1, 1/nu),   nu = 2 beta (1 - Psi)
 * </pre>
 *
 * rho profit per capacity, K capacity of the place, k of the cluster that comes (negative: goes), Psi scale elasticity,
 * beta response to profit. Sales of a place rise with K^Psi, so profit per capacity with K^(Psi - 1). A cluster weighs a
 * place at the size that it has with the newcomer in it and at the profit with a part c of it, and a place lets a
 * cluster go bankrupt only if one fewer would not be enough.
 *
 * <p>Why a part: a place where m clusters would pay as the world does then holds n with a weight of
 * prod_(x &lt; n) (m^2/((x + c) (x + 1)))^(nu/2), whose mean is m - c/2 + 1/(2 nu) to first order. So at c = 1/nu
 * chance alone moves no cluster from small places to large ones. One that reckoned with all of itself would cost each
 * place up to half a cluster, the more so the stronger the response. An emptied place is found again, because (K + k)
 * is its weight. The correction vanishes as clusters get smaller.
 *
 * <p>Source: balance of the misanthrope process, Cocozza-Thivent (1985, Z. Wahrscheinlichkeitstheorie 70). Departures:
 * the long-run elasticity, though trade needs years to respond. Draws: none here.
 */
public final class Crowding {
    private Crowding() {}

    /** c = 1/(2 beta (1 - Psi)), at most 1. */
    public static double part(double sensitivity, double scale) {
        double response = 2 * sensitivity * (1 - scale);
        return response > 1 ? 1 / response : 1;
    }

    /**
     * Log change of profit per capacity.
     *
     * @param logGrowth ln(1 + k/K)
     */
    public static double change(double scale, double logGrowth) {
        return (scale - 1) * logGrowth;
    }
}
