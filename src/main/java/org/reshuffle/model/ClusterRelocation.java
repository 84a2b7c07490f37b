package org.reshuffle.model;

import org.reshuffle.behaviour.Crowding;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;

/**
 * Phase 9 with discrete clusters: each draws whether it leaves, closes or converts, then where to, with the rates that
 * the mean-field mode uses, as a whole cluster finds them ({@link Crowding}). Draws, each of its own stream and keyed by
 * cluster and quarter: whether it changes; where to; into which family it opens again; whether it converts after all.
 */
final class ClusterRelocation extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient RelocationRates rates;
    private final transient Clusters clusters;
    private final transient Ledger ledger;
    private final transient BirthsAndDeaths births;
    private final long seed;
    /** Running sums of the destination weights, by cell. */
    private final double[] cumulated;
    /** Hazard of leaving, closing or converting, by cell. */
    private final double[] changing;

    ClusterRelocation(RelocationRates rates, Clusters clusters, Ledger ledger, long seed) {
        super(Phase.RELOCATION);
        this.rates = rates;
        this.clusters = clusters;
        this.ledger = ledger;
        this.seed = seed;
        base = rates.base;
        economy = rates.economy;
        births = new BirthsAndDeaths(rates, clusters, ledger, seed);
        cumulated = new double[economy.capacity.length];
        changing = new double[economy.capacity.length];
        clusters.addUp(economy.capacity);
        ledger.open(clusters);
    }

    @Override
    void run() {
        rates.update();
        tables();
        KeyedStream events = KeyedStream.of(seed, Purpose.EVENT, economy.quarter);
        int present = clusters.count();
        for (int k = 0; k < present; k++) {
            int cell = clusters.family(k) * base.nations + clusters.host(k);
            double draw = events.uniform(k);
            // Most stay: one comparison settles it for them.
            if (draw < changing[cell] && clusters.capacity(k) > 0) {
                change(k, cell, draw);
            }
        }
        births.run();
        clusters.addUp(economy.capacity);
        followers();
    }

    private void change(int k, int cell, double draw) {
        int s = clusters.family(k);
        double leaving = leaving(s, cell);
        if (draw < leaving) {
            hop(k, s, cell);
        } else if (draw < leaving + rates.closing[cell]) {
            if (rates.overcrowded(cell, clusters.capacity(k))) {
                reopen(k, s);
            }
        } else {
            convert(k, draw - leaving - rates.closing[cell]);
        }
    }

    private double leaving(int s, int cell) {
        return rates.release[cell] * (rates.drawSum[s] - rates.draw[cell]);
    }

    /** Families without clusters hold what they sell. */
    private void followers() {
        for (int s = 0; s < base.families; s++) {
            if (!base.clustered[s]) {
                Followers.update(base, economy, s);
            }
        }
    }

    private void tables() {
        for (int s = 0; s < base.families; s++) {
            double sum = 0;
            for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
                sum += rates.draw[c];
                cumulated[c] = sum;
                changing[c] = leaving(s, c) + rates.closing[c];
            }
        }
        for (int pair = 0; pair < rates.conversions.count; pair++) {
            for (int i = 0; i < base.nations; i++) {
                changing[rates.conversions.from[pair] * base.nations + i] += rates.conversions.hazard[pair][i];
            }
        }
    }

    private double where(int cluster) {
        return KeyedStream.of(seed, Purpose.DESTINATION, economy.quarter).uniform(cluster);
    }

    private void hop(int k, int s, int cell) {
        double others = rates.drawSum[s] - rates.draw[cell];
        double point = where(k) * others;
        // The place it leaves is taken out of the running sum.
        double before = cell == s * base.nations ? 0 : cumulated[cell - 1];
        if (point >= before) {
            point += rates.draw[cell];
        }
        int to = find(s, point);
        if (to == cell) {
            return;
        }
        ledger.moved(rates, clusters, k, to);
        clusters.place(k, s, to - s * base.nations);
    }

    private int find(int s, double point) {
        int from = s * base.nations;
        int cell = from;
        while (cell < from + base.nations - 1 && cumulated[cell] <= point) {
            cell++;
        }
        return cell;
    }

    private void reopen(int k, int s) {
        double size = clusters.capacity(k);
        double weights = 1;
        for (int pair = 0; pair < rates.conversions.count; pair++) {
            weights += rates.conversions.from[pair] == s ? reopening(pair, size) : 0;
        }
        double point = KeyedStream.of(seed, Purpose.FAMILY, economy.quarter).uniform(k) * weights - 1;
        int family = s;
        for (int pair = 0; pair < rates.conversions.count && point >= 0 && !clusters.last(k); pair++) {
            if (rates.conversions.from[pair] == s) {
                point -= reopening(pair, size);
                family = rates.conversions.to[pair];
            }
        }
        int to = find(family, where(k) * rates.drawSum[family]);
        ledger.closed(rates, clusters, k, to);
        clusters.place(k, family, to - family * base.nations);
        clusters.own(k, to - family * base.nations);
    }

    private double reopening(int pair, double size) {
        return rates.conversions.reopening(pair, size, rates.worldCapacity[rates.conversions.to[pair]]);
    }

    private void convert(int k, double point) {
        if (clusters.last(k)) {
            return;
        }
        int host = clusters.host(k);
        double left = point;
        for (int pair = 0; pair < rates.conversions.count; pair++) {
            if (rates.conversions.from[pair] == clusters.family(k)) {
                left -= rates.conversions.hazard[pair][host];
                if (left < 0) {
                    convert(k, pair, host);
                    return;
                }
            }
        }
    }

    /** The table's hazard knows nothing of a cluster's size: some of those it picks think better of it. */
    private void convert(int k, int pair, int host) {
        double considered =
                KeyedStream.of(seed, Purpose.CONVERSION, economy.quarter).uniform(k);
        if (considered * rates.conversions.hazard[pair][host]
                < rates.conversions.hazard(pair, host, clusters.capacity(k))) {
            ledger.converted(rates, clusters, k, rates.conversions.to[pair]);
            clusters.place(k, rates.conversions.to[pair], host);
        }
    }
}
