package org.reshuffle.model;

import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;

/** Each cluster has its owner; what lies outside clusters belongs to its host. */
final class ClusterOwners implements Owners {
    private final Clusters clusters;
    private final Economy economy;
    private final double[] perCapacity;

    ClusterOwners(Clusters clusters, Economy economy) {
        this.clusters = clusters;
        this.economy = economy;
        perCapacity = new double[economy.capacity.length];
    }

    @Override
    public void pay(double[] profit, double[] received) {
        for (int c = 0; c < profit.length; c++) {
            perCapacity[c] = economy.capacity[c] > 0 ? profit[c] / economy.capacity[c] : 0;
        }
        clusters.pay(perCapacity, received);
    }

    @Override
    public void count(double[] held) {
        clusters.addUp(held);
    }
}
