package org.reshuffle.behaviour;

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
 * all hats; K capacity; theta trade elasticity [2, 9]; Psi scale elasticity [0.2, 1.3]; lambda [1/quarter].
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

    /** Adds up D over exporters; {@code weights} holds pi0 (d T)^-theta by exporter and importer. */
    public static void denominators(
            double[] weights, int pair, double[] attractiveness, int cell, int nations, double[] denominators) {
        for (int i = 0; i < nations; i++) {
            denominators[i] = 0;
        }
        for (int j = 0; j < nations; j++) {
            double pull = attractiveness[cell + j];
            int row = pair + j * nations;
            for (int i = 0; i < nations; i++) {
                denominators[i] += weights[row + i] * pull;
            }
        }
    }

    /** Moves one exporter's shares towards their long-run values; {@code inverse} is 1 / D, 0 where nothing is sold. */
    public void adjust(double[] shares, double[] weights, int row, double pull, double[] inverse, int nations) {
        double step = adjustment;
        double stay = 1 - adjustment;
        double stepPull = step * pull;
        for (int i = 0; i < nations; i++) {
            shares[row + i] = stay * shares[row + i] + stepPull * (weights[row + i] * inverse[i]);
        }
    }
}
