package org.reshuffle.model;

import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Role;

/** Capacity of the families without clusters: it is what they sell, and never moves; a latent one has what was built. */
final class Followers {
    private Followers() {}

    static void update(Calibration base, Economy economy, int s) {
        boolean latent = base.world.families().get(s).role() == Role.LATENT;
        for (int i = 0; i < base.nations; i++) {
            int cell = s * base.nations + i;
            economy.capacity[cell] = latent ? economy.frontierCapacity[i] : economy.output[cell];
        }
    }
}
