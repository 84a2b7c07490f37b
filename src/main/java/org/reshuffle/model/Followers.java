package org.reshuffle.model;

import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Capacity of the families without clusters: it is what they sell, and never moves. */
final class Followers {
    private Followers() {}

    static void update(Calibration base, Economy economy, int s) {
        for (int i = 0; i < base.nations; i++) {
            int cell = s * base.nations + i;
            economy.capacity[cell] = economy.output[cell];
        }
    }
}
