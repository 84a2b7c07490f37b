package org.reshuffle.indicator;

import org.reshuffle.world.Rows;

/**
 * How much of what is related to a family a nation already holds.
 *
 * <pre>
 * LQ_ik   = (K_ik/K_k) / (K_i/K)
 * omega_is = sum_k phi_sk LQ_ik/(1 + LQ_ik) / sum_k phi_sk,   k other than s
 * </pre>
 *
 * K capacity by nation i and family k, K_k, K_i, K its sums; LQ location quotient; phi proximity [0, 1]; omega in [0, 1).
 *
 * <p>Source: density of Hidalgo, Klinger, Barabasi, Hausmann (2007, Science 317), p. 484. Departures: the location
 * quotient is bounded in place of cut at 1. Draws: none.
 */
public final class RelatednessDensity {
    private final int nations;
    private final int families;
    private final double[][] weights;
    private final boolean[] counted;
    private final double[][] held;
    private final double[] sums;
    private final double[] national;

    /** @param proximity {@code S x S}; {@code counted} families that take part, the others are left out */
    public RelatednessDensity(int nations, int families, double[] proximity, boolean[] counted) {
        this.nations = nations;
        this.families = families;
        this.counted = counted.clone();
        weights = Rows.zeros(families, families);
        for (int s = 0; s < families; s++) {
            double sum = 0;
            for (int k = 0; k < families; k++) {
                if (k != s && counted[k] && counted[s]) {
                    sum += proximity[s * families + k];
                }
            }
            for (int k = 0; k < families; k++) {
                if (k != s && counted[k] && counted[s] && sum > 0) {
                    weights[s][k] = proximity[s * families + k] / sum;
                }
            }
        }
        held = Rows.zeros(families, nations);
        sums = new double[nations];
        national = new double[nations];
    }

    /** Fills {@code density}, by cell {@code family * N + nation}. */
    public void measure(double[] capacity, double[] density) {
        double world = 0;
        java.util.Arrays.fill(national, 0);
        for (int s = 0; s < families; s++) {
            for (int i = 0; i < nations; i++) {
                national[i] += counted[s] ? capacity[s * nations + i] : 0;
            }
        }
        for (int i = 0; i < nations; i++) {
            world += national[i];
        }
        for (int k = 0; k < families; k++) {
            double total = 0;
            for (int i = 0; i < nations; i++) {
                total += capacity[k * nations + i];
            }
            for (int i = 0; i < nations; i++) {
                double local = capacity[k * nations + i] * world;
                double expected = total * national[i];
                held[k][i] = local + expected > 0 ? local / (local + expected) : 0;
            }
        }
        for (int s = 0; s < families; s++) {
            Rows.sum(held, 0, weights[s], sums);
            System.arraycopy(sums, 0, density, s * nations, nations);
        }
    }
}
