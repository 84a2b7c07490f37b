package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.LearningByDoing;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Switch;

/** How steeply each family learns in a quarter: its own rate and what events add to it; not at all if switched off. */
final class LearningCurves {
    /** No family's cost falls by more with a doubling. */
    private static final double MOST = 0.6;

    private final Calibration base;
    private final Drivers drivers;
    private final boolean learns;
    private final double[] rate;
    private final double[] exponent;

    LearningCurves(Calibration base, Drivers drivers) {
        this.base = base;
        this.drivers = drivers;
        learns = base.settings.isDefault(Switch.LEARNING);
        rate = new double[base.families];
        Arrays.fill(rate, Double.NaN);
        exponent = new double[base.families];
    }

    /** b = -log2(1 - learning rate). */
    double exponent(int family) {
        double now = learns ? Math.max(0, Math.min(MOST, base.learningRate[family] + drivers.learningRate[family])) : 0;
        if (now != rate[family]) {
            rate[family] = now;
            exponent[family] = LearningByDoing.exponent(now);
        }
        return exponent[family];
    }
}
