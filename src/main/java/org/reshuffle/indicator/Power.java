package org.reshuffle.indicator;

import java.util.Arrays;
import org.reshuffle.world.Rows;

/**
 * A nation's part of the value of all clusters.
 *
 * <pre>power_i = sum_s v_s K_is / sum_js v_s K_js</pre>
 *
 * K capacity [bn USD a year of base-year output]; v_s value added per unit of it, the world's in the base year.
 *
 * <p>Source: the essay's measure, made precise; it is held against real income and against losses imposed on others, not
 * assumed to be power. Departures: owners do not count, hosts do.
 */
public final class Power {
    private Power() {}

    /**
     * @param value v, by family, 0 for families without clusters
     * @param capacity by cell {@code family * N + nation}
     * @param power by nation; filled in
     */
    public static void measure(double[] value, double[] capacity, double[] power) {
        Arrays.fill(power, 0);
        for (int s = 0; s < value.length; s++) {
            double each = value[s];
            for (int i = 0; each > 0 && i < power.length; i++) {
                power[i] += each * capacity[s * power.length + i];
            }
        }
        double world = Rows.total(power, 0, power.length);
        for (int i = 0; i < power.length; i++) {
            power[i] = world > 0 ? power[i] / world : 0;
        }
    }
}
