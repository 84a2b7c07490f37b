package org.reshuffle.indicator;

import org.reshuffle.world.Rows;

/**
 * How much a nation lives by each other one, directly and through a third.
 *
 * <pre>
 * e_ij = (F_ij + F_ji) / sum_k (F_ik + F_ki)
 * x_ij = e_ij + sum_k e_ik e_kj,   k other than i and j
 * </pre>
 *
 * F_ij what i sells to j, home sales included [money]; e, x in [0, 1], 0 for a nation that trades nothing; x_ii is 0.
 *
 * <p>Source: Kleinman, Liu, Redding (2024, JIE 147): exposure through the network beats direct trade. Departures: one
 * step through the network in place of all.
 */
public final class TradeExposure {
    private final int nations;
    private final double[][] direct;

    public TradeExposure(int nations) {
        this.nations = nations;
        direct = Rows.zeros(nations, nations);
    }

    /**
     * @param flows F, rows sellers
     * @param exposure x, rows those who depend; filled in
     */
    public void measure(double[][] flows, double[][] exposure) {
        for (int i = 0; i < nations; i++) {
            double[] row = direct[i];
            for (int j = 0; j < nations; j++) {
                row[j] = flows[i][j] + flows[j][i];
            }
            double total = Rows.total(row, 0, nations);
            double perTotal = total > 0 ? 1 / total : 0;
            for (int j = 0; j < nations; j++) {
                row[j] *= perTotal;
            }
            row[i] = 0;
        }
        for (int i = 0; i < nations; i++) {
            double[] row = exposure[i];
            System.arraycopy(direct[i], 0, row, 0, nations);
            Rows.add(direct, 0, direct[i], row);
            row[i] = 0;
        }
    }
}
