package org.reshuffle.model;

import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;

/**
 * Clusters that come and go with the elastic pool. Births add up until they make a cluster of the same part of the
 * family's world capacity as a mean cluster of the base year, so that their number stays within bounds however large the
 * family gets; deaths are drawn. Draws: one a birth for where, and of another stream one a cluster for whether it
 * ends.
 */
final class BirthsAndDeaths {
    private final Calibration base;
    private final RelocationRates rates;
    private final Clusters clusters;
    private final Ledger ledger;
    private final long seed;
    private final double[] waiting;
    /** Mean cluster of the base year over the family's world capacity then. */
    private final double[] part;

    private int born;

    BirthsAndDeaths(RelocationRates rates, Clusters clusters, Ledger ledger, long seed) {
        this.base = rates.base;
        this.rates = rates;
        this.clusters = clusters;
        this.ledger = ledger;
        this.seed = seed;
        waiting = new double[base.families];
        part = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            double world = 0;
            for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
                world += base.sales[c];
            }
            part[s] = world > 0 ? clusters.typical(s) / world : 0;
        }
    }

    void run() {
        if (!rates.elastic) {
            return;
        }
        for (int s = 0; s < base.families; s++) {
            double size = part[s] * rates.worldCapacity[s];
            if (!base.clustered[s] || size == 0) {
                continue;
            }
            double growth = rates.poolGrowth(s);
            if (growth > 0) {
                waiting[s] += growth * rates.worldCapacity[s];
                for (; waiting[s] >= size; waiting[s] -= size) {
                    give(s, size);
                }
            } else if (growth < 0) {
                end(s, -growth);
            }
        }
    }

    private void give(int s, double size) {
        double point =
                KeyedStream.of(seed, Purpose.BIRTH, rates.economy.quarter).uniform(born++) * rates.drawSum[s];
        int nation = 0;
        double sum = rates.draw[s * base.nations];
        while (nation < base.nations - 1 && sum <= point) {
            nation++;
            sum += rates.draw[s * base.nations + nation];
        }
        ledger.founded(clusters.found(s, nation, nation, size), clusters);
    }

    private void end(int s, double share) {
        double sum = 0;
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            sum += rates.economy.capacity[c] * rates.release[c];
        }
        KeyedStream stream = KeyedStream.of(seed, Purpose.DEATH, rates.economy.quarter);
        for (int k = 0; k < clusters.count(); k++) {
            if (clusters.family(k) == s && clusters.capacity(k) > 0 && !clusters.last(k)) {
                double hazard =
                        share * rates.worldCapacity[s] * rates.release[s * base.nations + clusters.host(k)] / sum;
                if (stream.uniform(k) < hazard) {
                    ledger.ended(clusters, k);
                    clusters.end(k);
                }
            }
        }
    }
}
