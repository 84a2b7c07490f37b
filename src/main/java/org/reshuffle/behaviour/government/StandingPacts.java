package org.reshuffle.behaviour.government;

/** Investment pacts that may stand, as governments are told: few of all that there could be. */
public final class StandingPacts {
    private final int nations;
    /** Chance that a pact stands, {@code host * nations + partner}. */
    private final double[] chance;
    /** Where that is above 0, the first {@code count}. */
    private final int[] ties;

    private int count;

    public StandingPacts(int nations) {
        this.nations = nations;
        chance = new double[nations * nations];
        ties = new int[chance.length];
    }

    /** Adds a pact of a host with a partner, unless it is sure not to stand; one of the two nations that is not there yet. */
    public void add(int host, int partner, double stands) {
        if (stands > 0) {
            ties[count] = host * nations + partner;
            chance[ties[count++]] = stands;
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
        return ties[k] / nations;
    }

    int partner(int k) {
        return ties[k] % nations;
    }

    double chance(int k) {
        return chance[ties[k]];
    }
}
