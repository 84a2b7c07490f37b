package org.reshuffle.behaviour.government;

import java.util.Arrays;

/** Investment pacts that may stand, as governments are told: few of all that there could be. */
public final class StandingPacts {
    private static final int FEW = 16;

    private final int nations;
    /** Chance that a pact stands, {@code host * nations + partner}. */
    private final double[] chance;
    /** Whose that is above 0, the first {@code count}. */
    private int[] hosts = new int[FEW];

    private int[] partners = new int[FEW];

    private int count;

    public StandingPacts(int nations) {
        this.nations = nations;
        chance = new double[nations * nations];
    }

    /** Adds a pact of a host with a partner, unless it is sure not to stand; one of the two nations that is not there yet. */
    public void add(int host, int partner, double stands) {
        if (stands > 0) {
            if (count == hosts.length) {
                hosts = Arrays.copyOf(hosts, 2 * count);
                partners = Arrays.copyOf(partners, hosts.length);
            }
            chance[host * nations + partner] = stands;
            hosts[count] = host;
            partners[count++] = partner;
        }
    }

    /** Chance that a pact of a host with a partner stands. */
    public double chance(int host, int partner) {
        return chance[host * nations + partner];
    }

    int count() {
        return count;
    }

    int host(int k) {
        return hosts[k];
    }

    int partner(int k) {
        return partners[k];
    }

    double chance(int k) {
        return chance(hosts[k], partners[k]);
    }
}
