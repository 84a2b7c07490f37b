package org.reshuffle.behaviour;

import org.reshuffle.world.Rows;

/**
 * Buyers of a family divide their spending over suppliers, and take time to change them.
 *
 * <pre>
 * attractiveness_j = S_j p_j^-theta                      S_j = (K_j/K0_j)^Psi
 * D_i              = sum_j pi0_ij (d_ij T_ij)^-theta attractiveness_j
 * pi*_ij           = pi0_ij (d_ij T_ij)^-theta attractiveness_j / D_i
 * pi_ij           += lambda (pi*_ij - pi_ij)
 * P_i              = D_i^(-1/theta)
 * </pre>
 *
 * pi share of the importer's spending [0, 1]; p factory-gate price, d iceberg cost, T delivered price rise by tariffs,
 * all hats; K capacity; theta trade elasticity [1.4, 9]; Psi scale elasticity [0.2, 1.3]; lambda [1/quarter].
 *
 * <p>Source: Eaton, Kortum (2002, Econometrica 70), eq. 10, in hats as Dekle, Eaton, Kortum (2008); scale as
 * Kucheryavyy, Lyn, Rodriguez-Clare (2023, AEJ Macro 15); the lag fits Boehm, Levchenko, Pandalai-Nayar (2023, AER
 * 113). Departures: the lag is on shares, not on quantities. Draws: none.
 */
public final class ArmingtonSourcing {
    private final double adjustment;

    /** @param adjustment lambda, share of the gap closed in a quarter (0, 1] */
    public ArmingtonSourcing(double adjustment) {
        this.adjustment = adjustment;
    }

    /**
     * Adds up D over exporters.
     *
     * @param weights pi0 (d T)^-theta, a row an exporter, the family's first at {@code first}
     * @param attractiveness by exporter
     * @param sums filled with D by importer
     */
    public static void denominators(double[][] weights, int first, double[] attractiveness, double[] sums) {
        Rows.sum(weights, first, attractiveness, sums);
    }

    /**
     * Moves an exporter's shares in a family towards their long-run values, and works out what importers pay it.
     *
     * @param shares pi by importer; changed
     * @param weights pi0 (d T)^-theta by importer
     * @param attractiveness the exporter's
     * @param inverse 1 / D by importer, 0 where nothing is sold
     * @param received what a unit of spending leaves the exporter after tariffs, by importer
     * @param spending by importer
     * @param purchases what each importer's purchases leave exporters; added to
     * @return the exporter's sales
     */
    public double sales(
            double[] shares,
            double[] weights,
            double attractiveness,
            double[] inverse,
            double[] received,
            double[] spending,
            double[] purchases) {
        double stay = 1 - adjustment;
        double step = adjustment * attractiveness;
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double share = stay * shares[i] + step * (weights[i] * inverse[i]);
            shares[i] = share;
            double paid = share * received[i] * spending[i];
            purchases[i] += paid;
            sum += paid;
        }
        return sum;
    }
}
