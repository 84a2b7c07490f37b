package org.reshuffle.model;

import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.Hopping;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;

/**
 * While a pact stands, capital that the partner has at home comes to the host more readily than the hop law lets it,
 * and stays the partner's.
 *
 * <pre>rate(p to i) = a_p b_i S (e^((1 - o) b worth) - 1)</pre>
 *
 * a, b the hop law's rates; S the chance that the pact stands; o the part of its weight that draws everyone and is in b
 * already. Added to the hop law it makes a_p b_i e^((1 - o) b worth). Draws: with whole clusters, one for each that could
 * come, keyed by cluster and host.
 */
final class PartnerInvestment {
    private final RelocationRates rates;
    private final Economy economy;
    private final @Nullable CapacityOwners owners;
    private final @Nullable FlowCounter flows;
    private final @Nullable Clusters clusters;
    private final @Nullable Ledger ledger;
    private final long seed;

    private PartnerInvestment(
            RelocationRates rates,
            @Nullable CapacityOwners owners,
            @Nullable FlowCounter flows,
            @Nullable Clusters clusters,
            @Nullable Ledger ledger,
            long seed) {
        this.rates = rates;
        this.owners = owners;
        this.flows = flows;
        this.clusters = clusters;
        this.ledger = ledger;
        this.seed = seed;
        economy = rates.economy;
    }

    static PartnerInvestment ofFlows(RelocationRates rates, CapacityOwners owners, @Nullable FlowCounter flows) {
        return new PartnerInvestment(rates, owners, flows, null, null, 0);
    }

    static PartnerInvestment ofClusters(RelocationRates rates, Clusters clusters, Ledger ledger, long seed) {
        return new PartnerInvestment(rates, null, null, clusters, ledger, seed);
    }

    void run() {
        for (Pact pact : economy.pacts) {
            if (pact.left > 0 && pact.standing > 0) {
                if (owners != null) {
                    flow(pact, owners);
                } else if (clusters != null && ledger != null) {
                    move(pact, clusters, ledger);
                }
            }
        }
    }

    private double rate(Pact pact, int s) {
        int first = s * economy.nations;
        double hop = rates.release[first + pact.partner] * rates.draw[first + pact.host];
        return Math.min(Hopping.MOST, hop * pact.standing * pact.partnerPull[s]);
    }

    private void flow(Pact pact, CapacityOwners books) {
        for (int s = 0; s < economy.families; s++) {
            double rate = rate(pact, s);
            if (rate > 0) {
                int from = s * economy.nations + pact.partner;
                int to = s * economy.nations + pact.host;
                double moved = books.invest(from, to, pact.partner, rate);
                economy.capacity[from] -= moved;
                economy.capacity[to] += moved;
                if (flows != null) {
                    flows.invest(pact.partner, pact.host, moved, economy.quarter);
                }
            }
        }
    }

    private void move(Pact pact, Clusters present, Ledger book) {
        KeyedStream draws = KeyedStream.of(seed, Purpose.INVESTMENT, economy.quarter);
        for (int k = 0; k < present.count(); k++) {
            if (present.host(k) == pact.partner && present.owner(k) == pact.partner && present.capacity(k) > 0) {
                int s = present.family(k);
                if (draws.uniform(((long) pact.host << Integer.SIZE) | k) < rate(pact, s)) {
                    int to = s * economy.nations + pact.host;
                    book.moved(rates, present, k, to);
                    present.place(k, s, pact.host);
                    economy.capacity[s * economy.nations + pact.partner] -= present.capacity(k);
                    economy.capacity[to] += present.capacity(k);
                }
            }
        }
    }
}
