package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.TariffPassThrough;
import org.reshuffle.random.PortableMath;

/**
 * Powers of delivered prices of some pairs at once, in loops that a compiler makes vector instructions of.
 *
 * <pre>(d T)^-theta,   log d T = log d + phi log((1 + t)/(1 + t0))</pre>
 *
 * The letters are those of {@link TariffPassThrough}.
 */
final class PairBatch {
    private static final int MOST = 32;

    private final TariffPassThrough passThrough;
    private final int[] pairs = new int[MOST];
    private final double[] theta = new double[MOST];
    private final double[] rise = new double[MOST];
    private final double[] logRise = new double[MOST];
    private final double[] logBarrier = new double[MOST];
    private final double[] logFactor = new double[MOST];
    private final double[] factor = new double[MOST];
    private int count;
    private boolean anyRise;
    /** Of the pair that was added last, for a sanction hits all families of two nations alike. */
    private double lastCost = 1;

    private double lastLogCost;

    PairBatch(TariffPassThrough passThrough) {
        this.passThrough = passThrough;
        // What nobody has filled is worked out too.
        Arrays.fill(rise, 1);
    }

    boolean full() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    int pair(int k) {
        return pairs[k];
    }

    /** -theta log(d T). */
    double logFactor(int k) {
        return logFactor[k];
    }

    /** (d T)^-theta. */
    double factor(int k) {
        return factor[k];
    }

    /**
     * @param tariffRise (1 + t)/(1 + t0)
     * @param icebergCost d
     */
    void add(int pair, double elasticity, double tariffRise, double icebergCost) {
        pairs[count] = pair;
        theta[count] = elasticity;
        rise[count] = tariffRise;
        anyRise |= tariffRise != 1;
        if (icebergCost != lastCost) {
            lastCost = icebergCost;
            lastLogCost = PortableMath.log(icebergCost);
        }
        logBarrier[count++] = lastLogCost;
    }

    void workOut() {
        if (count == 0) {
            return;
        }
        if (anyRise) {
            PortableMath.log(rise, logRise);
        } else {
            Arrays.fill(logRise, 0);
        }
        for (int k = 0; k < MOST; k++) {
            logFactor[k] = -theta[k] * passThrough.logDelivered(logBarrier[k], logRise[k]);
        }
        PortableMath.exp(logFactor, factor);
    }

    void clear() {
        count = 0;
        anyRise = false;
    }
}
