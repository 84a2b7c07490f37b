package org.reshuffle.indicator;

/**
 * How much a nation has to say in its bloc: half by size, half by how much the others depend on it more than it on them.
 *
 * <pre>
 * voice_i = 1/2 V_i / sum_k V_k + 1/2 (1 + a_i) / sum_k (1 + a_k)
 * a_i     = sum_j (x_ji - x_ij) / sum_j (x_ji + x_ij)
 * </pre>
 *
 * V value added; x_ij how much i depends on j ({@link TradeExposure}); j, k over the bloc. a is in [-1, 1], 0 for a
 * nation that nothing ties to the bloc; voices of a bloc add to 1.
 *
 * <p>Source: asymmetric interdependence as power, Hirschman (1945); form assumed. Departures: no votes, no treaties.
 */
public final class Voice {
    private Voice() {}

    /**
     * @param members of the bloc
     * @param voice by nation; filled in for the members
     */
    public static void measure(int[] members, double[] valueAdded, double[][] exposure, double[] voice) {
        double size = 0;
        double weights = 0;
        for (int i : members) {
            size += valueAdded[i];
            double held = 0;
            double bound = 0;
            for (int j : members) {
                held += exposure[j][i];
                bound += exposure[i][j];
            }
            double ties = held + bound;
            double weight = 1 + (ties > 0 ? (held - bound) / ties : 0);
            voice[i] = weight;
            weights += weight;
        }
        for (int i : members) {
            voice[i] = 0.5 * valueAdded[i] / size + 0.5 * voice[i] / weights;
        }
    }
}
