package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.ClusterMove.Kind;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Writes down what happens to each cluster and the terms that spoke for it; does nothing where no ledger is kept. */
final class Ledger {
    private final boolean kept;
    private final Economy economy;
    private final ImmutableList.Builder<ClusterMove> moves = ImmutableList.builder();

    Ledger(boolean kept, Economy economy) {
        this.kept = kept;
        this.economy = economy;
    }

    ImmutableList<ClusterMove> moves() {
        return moves.build();
    }

    /** The biographies of all clusters begin. */
    void open(Clusters clusters) {
        for (int k = 0; kept && k < clusters.count(); k++) {
            founded(k, clusters);
        }
    }

    void founded(int k, Clusters clusters) {
        plain(Kind.FOUNDED, clusters, k);
    }

    void ended(Clusters clusters, int k) {
        plain(Kind.ENDED, clusters, k);
    }

    private void plain(Kind kind, Clusters clusters, int k) {
        if (kept) {
            int nation = clusters.host(k);
            int family = clusters.family(k);
            double profit = economy.logProfit[family * economy.nations + nation];
            moves.add(new ClusterMove(
                    economy.quarter,
                    k,
                    kind,
                    nation,
                    family,
                    nation,
                    family,
                    clusters.owner(k),
                    clusters.capacity(k),
                    profit,
                    profit,
                    0,
                    0,
                    0,
                    -1,
                    0,
                    0));
        }
    }

    void moved(RelocationRates rates, Clusters clusters, int k, int to) {
        if (kept) {
            add(Kind.MOVED, rates, clusters, k, clusters.family(k), to);
        }
    }

    void closed(RelocationRates rates, Clusters clusters, int k, int to) {
        if (kept) {
            add(Kind.CLOSED, rates, clusters, k, to / economy.nations, to);
        }
    }

    void converted(RelocationRates rates, Clusters clusters, int k, int family) {
        if (kept) {
            int nation = clusters.host(k);
            int from = clusters.family(k);
            double stay = rates.conversions.logReturn(from * economy.nations + nation);
            double go = rates.conversions.logReturn(family * economy.nations + nation);
            moves.add(new ClusterMove(
                    economy.quarter,
                    k,
                    Kind.CONVERTED,
                    nation,
                    from,
                    nation,
                    family,
                    clusters.owner(k),
                    clusters.capacity(k),
                    stay,
                    go,
                    0,
                    0,
                    0,
                    -1,
                    0,
                    100 * (PortableMath.exp(go - stay) - 1)));
        }
    }

    private void add(Kind kind, RelocationRates rates, Clusters clusters, int k, int family, int to) {
        int nations = economy.nations;
        int from = clusters.family(k) * nations + clusters.host(k);
        int there = family * nations;
        double beta = rates.base.settings.get(Parameter.PROFIT_SENSITIVITY);
        double betaRelated = rates.base.settings.get(Parameter.RELATEDNESS);
        int runnerUp = -1;
        for (int c = there; c < there + nations; c++) {
            if (c != to && c != from && (runnerUp < 0 || rates.draw[c] > rates.draw[runnerUp])) {
                runnerUp = c;
            }
        }
        double stay = economy.logProfit[from];
        double go = rates.logProfitWithNewcomer(to);
        double gap = PortableMath.log(rates.draw[to] / rates.staying(from));
        double incentive = economy.incentive[to] - economy.incentive[from];
        double related = betaRelated * (economy.relatedness[to] - economy.relatedness[from]);
        double mass = gap - beta * (go - stay) - related - incentive;
        moves.add(new ClusterMove(
                economy.quarter,
                k,
                kind,
                from % nations,
                from / nations,
                to % nations,
                family,
                kind == Kind.CLOSED ? to % nations : clusters.owner(k),
                clusters.capacity(k),
                stay,
                go,
                mass,
                related,
                incentive,
                runnerUp < 0 ? -1 : runnerUp % nations,
                runnerUp < 0 ? 0 : PortableMath.log(rates.draw[to] / rates.draw[runnerUp]),
                100 * Math.max(0, PortableMath.exp(gap / beta) - 1)));
    }
}
