package org.reshuffle.behaviour;

/**
 * Key components of a machine (lidar, controllers) get cheaper with what their makers have learned: those next door, or
 * where they may be imported, those of the world.
 *
 * <pre>fall_i = (1 - phi) own_i + phi [(1 - x_i) max(own_i, world) + x_i own_i]</pre>
 *
 * own_i log fall of cost by what nation i has learned, spillovers included; world log fall by all the world's
 * experience; phi share of components in the machine's cost [0, 1]; x_i part of imported components that is blocked
 * [0, 1]. Who may import buys at home where home has learned more.
 *
 * <p>Source: assumed; that learning sits in components: Nemet (2006, Energy Policy 34) for solar cells. Departures: none.
 * Draws: none.
 */
public record ComponentLearning(double share) {

    /** Log fall of the machine's cost. */
    public double fall(double own, double world, double blocked) {
        return own + share * (1 - blocked) * Math.max(0, world - own);
    }
}
