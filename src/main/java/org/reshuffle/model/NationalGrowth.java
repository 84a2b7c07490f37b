package org.reshuffle.model;

import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/**
 * Growth of each nation's productivity and spending in the quarter: the world's, and what events put on top.
 *
 * <pre>1 + g_i = (1 + g) a_i / a_i'</pre>
 *
 * g world growth [1/quarter], 0 in the first; a_i how far events have carried the nation above the world's path, a_i'
 * the quarter before. Spending leaps with a_i; with the world it has grown already.
 */
final class NationalGrowth {
    private final Economy economy;
    private final Drivers drivers;
    private final double world;

    NationalGrowth(Calibration base, Economy economy, Drivers drivers) {
        this.economy = economy;
        this.drivers = drivers;
        world = base.settings.get(Parameter.GROWTH);
    }

    void update() {
        double common = economy.quarter == 0 ? 0 : world;
        for (int i = 0; i < economy.nations; i++) {
            double change = drivers.growth[i] - economy.logSize[i];
            economy.growth[i] = common;
            if (change != 0) {
                double grown = PortableMath.exp(change);
                economy.logSize[i] = drivers.growth[i];
                economy.size[i] = PortableMath.exp(drivers.growth[i]);
                economy.spending[i] *= grown;
                economy.growth[i] = (1 + common) * grown - 1;
            }
        }
    }
}
