package org.reshuffle.behaviour;

/**
 * Trade shares of a family that nobody has traded yet: gravity with one border.
 *
 * <pre>
 * pi_ij = y_j f_ij / sum_k y_k f_ik,    f_ii = 1, f_ij = f abroad
 * f     = sum_ij y_i y_j sqrt(pi_ij pi_ji / (pi_ii pi_jj)) / sum_ij y_i y_j,   i other than j, of a kindred family
 * </pre>
 *
 * pi_ij share of importer i's spending that goes to j; y_j size of a nation; f freeness of trade: 1 no border, 0 no
 * trade.
 *
 * <p>Source: freeness as Head, Ries (2001, AER 91), p. 861; Head, Mayer (2014, Handbook of International Economics 4).
 * Departures: one mean freeness in place of distances. Draws: none.
 */
public final class GravityPrior {
    private static final double MOST = 0.9;

    private GravityPrior() {}

    /**
     * Mean freeness of trade in a family.
     *
     * @param shares trade shares, {@code (first + exporter) * N + importer}
     * @param first first cell of the family
     * @param size size of each nation
     */
    public static double freeness(double[] shares, int first, double[] size) {
        int nations = size.length;
        double sum = 0;
        double weights = 0;
        for (int j = 0; j < nations; j++) {
            for (int i = 0; i < j; i++) {
                double home = shares[(first + i) * nations + i] * shares[(first + j) * nations + j];
                double abroad = shares[(first + j) * nations + i] * shares[(first + i) * nations + j];
                if (home > 0) {
                    sum += size[i] * size[j] * Math.min(MOST, Math.sqrt(abroad / home));
                    weights += size[i] * size[j];
                }
            }
        }
        return weights > 0 ? sum / weights : 0;
    }

    /** Fills in shares, a row an exporter. */
    public static void shares(double freeness, double[] size, double[][] shares) {
        double world = 0;
        for (double part : size) {
            world += part;
        }
        for (int i = 0; i < size.length; i++) {
            double all = size[i] + freeness * (world - size[i]);
            for (int j = 0; j < size.length; j++) {
                shares[j][i] = all > 0 ? size[j] * (i == j ? 1 : freeness) / all : 0;
            }
        }
    }
}
