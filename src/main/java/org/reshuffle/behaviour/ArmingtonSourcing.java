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

    /**
     * Adds up D over exporters, four at a time: rows are short, and loading the sums once for four saves most of the
     * work.
     *
     * @param weights pi0 (d T)^-theta, from {@code row} on, a row an exporter
     * @param attractiveness by exporter, from {@code cell} on
     * @param sums filled with D by importer
     */
    public static void denominators(double[] weights, int row, double[] attractiveness, int cell, double[] sums) {
        int nations = sums.length;
        java.util.Arrays.fill(sums, 0);
        int j = 0;
        for (; j + 3 < nations; j += 4) {
            double a = attractiveness[cell + j];
            double b = attractiveness[cell + j + 1];
            double c = attractiveness[cell + j + 2];
            double d = attractiveness[cell + j + 3];
            int first = row + j * nations;
            int second = first + nations;
            int third = second + nations;
            int fourth = third + nations;
            for (int i = 0; i < nations; i++) {
                sums[i] += (weights[first + i] * a + weights[second + i] * b)
                        + (weights[third + i] * c + weights[fourth + i] * d);
            }
        }
        for (; j < nations; j++) {
            double a = attractiveness[cell + j];
            int first = row + j * nations;
            for (int i = 0; i < nations; i++) {
                sums[i] += weights[first + i] * a;
            }
        }
    }

    /**
     * Moves one family's shares towards their long-run values, and works out what each importer pays each exporter.
     *
     * @param shares pi by pair, from {@code row} on; changed
     * @param weights pi0 (d T)^-theta, from {@code weightRow} on
     * @param attractiveness by exporter, from {@code cell} on
     * @param inverse 1 / D by importer, 0 where nothing is sold
     * @param received what a unit of spending leaves the exporter after tariffs, by pair, from {@code row} on
     * @param spending by importer, from {@code cell} on
     * @param purchases what each importer's purchases leave exporters; added to
     * @param sales filled with each exporter's sales, from {@code cell} on
     */
    public void trade(
            double[] shares,
            int row,
            double[] weights,
            int weightRow,
            double[] attractiveness,
            int cell,
            double[] inverse,
            double[] received,
            double[] spending,
            double[] purchases,
            double[] sales) {
        int nations = inverse.length;
        int j = 0;
        for (; j + 1 < nations; j += 2) {
            two(shares, row + j * nations, weights, weightRow + j * nations, attractiveness, cell, j, inverse, received,
                    spending, purchases, sales);
        }
        for (; j < nations; j++) {
            one(shares, row + j * nations, weights, weightRow + j * nations, attractiveness, cell, j, inverse, received,
                    spending, purchases, sales);
        }
    }

    private void two(
            double[] shares,
            int row,
            double[] weights,
            int weightRow,
            double[] attractiveness,
            int cell,
            int j,
            double[] inverse,
            double[] received,
            double[] spending,
            double[] purchases,
            double[] sales) {
        int nations = inverse.length;
        double stay = 1 - adjustment;
        double stepA = adjustment * attractiveness[cell + j];
        double stepB = adjustment * attractiveness[cell + j + 1];
        int nextRow = row + nations;
        int nextWeight = weightRow + nations;
        double sumA = 0;
        double sumB = 0;
        for (int i = 0; i < nations; i++) {
            double gap = inverse[i];
            double spent = spending[cell + i];
            double a = stay * shares[row + i] + stepA * (weights[weightRow + i] * gap);
            double b = stay * shares[nextRow + i] + stepB * (weights[nextWeight + i] * gap);
            shares[row + i] = a;
            shares[nextRow + i] = b;
            double paidA = a * received[row + i] * spent;
            double paidB = b * received[nextRow + i] * spent;
            sumA += paidA;
            sumB += paidB;
            purchases[i] += paidA + paidB;
        }
        sales[cell + j] = sumA;
        sales[cell + j + 1] = sumB;
    }

    private void one(
            double[] shares,
            int row,
            double[] weights,
            int weightRow,
            double[] attractiveness,
            int cell,
            int j,
            double[] inverse,
            double[] received,
            double[] spending,
            double[] purchases,
            double[] sales) {
        double stay = 1 - adjustment;
        double step = adjustment * attractiveness[cell + j];
        double sum = 0;
        for (int i = 0; i < inverse.length; i++) {
            double share = stay * shares[row + i] + step * (weights[weightRow + i] * inverse[i]);
            shares[row + i] = share;
            double paid = share * received[row + i] * spending[cell + i];
            sum += paid;
            purchases[i] += paid;
        }
        sales[cell + j] = sum;
    }
}
