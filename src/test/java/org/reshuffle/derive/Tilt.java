package org.reshuffle.derive;

/**
 * Cuts one exporter's sales of a sector into parts whose shares in its whole sales are given, while importers that
 * make much of the sector buy more of its components.
 * <pre>share_p(j) = e_p t_p(j) / sum_q e_q t_q(j)</pre>
 * t_p(j) tilt of importer j towards part p [> 0]; e_p is found so that sum_j share_p(j) flow_j = target_p sum_j flow_j.
 */
final class Tilt {
    private static final int ROUNDS = 500;

    private Tilt() {}

    /**
     * @param flows sales by importer
     * @param targets wanted shares by part, adding to 1
     * @param tilts by part and importer
     * @return shares by part and importer, adding to 1 for every importer
     */
    static double[][] shares(double[] flows, double[] targets, double[][] tilts) {
        double[] effort = targets.clone();
        double[][] shares = new double[targets.length][flows.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] reached = new double[targets.length];
            double all = 0;
            for (int j = 0; j < flows.length; j++) {
                double weights = 0;
                for (int p = 0; p < targets.length; p++) {
                    weights += effort[p] * tilts[p][j];
                }
                for (int p = 0; p < targets.length; p++) {
                    shares[p][j] = effort[p] * tilts[p][j] / weights;
                    reached[p] += shares[p][j] * flows[j];
                }
                all += flows[j];
            }
            for (int p = 0; p < targets.length && all > 0; p++) {
                if (reached[p] > 0) {
                    effort[p] *= targets[p] * all / reached[p];
                }
            }
        }
        return shares;
    }
}
