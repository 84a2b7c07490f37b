package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.PlatformRents;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** What digital business returns in each nation, and the rents that cross borders beyond those of the base year. */
final class DigitalRents {
    /** Of world value added; less is rounding. */
    private static final double NOTHING = 1e-12;

    private final Calibration base;
    private final Economy economy;
    private final int first;
    private final double[] rent;
    private final double[] part;
    private final double[] net;
    /** Net rents of the base year over world value added. */
    private final double[] baseNet;
    /** What digital business returns in the base year. */
    private final double[] baseReturn;

    DigitalRents(Calibration base, Economy economy) {
        this.base = base;
        this.economy = economy;
        int digital = base.world.family(Mechanism.DIGITAL);
        first = digital >= 0 && base.clustered[digital] ? digital * base.nations : -1;
        rent = new double[base.nations];
        part = new double[base.nations];
        net = new double[base.nations];
        baseNet = new double[base.nations];
        baseReturn = new double[base.nations];
        if (first >= 0) {
            startFromBase(digital);
        }
    }

    private void startFromBase(int digital) {
        double leak = base.settings.isDefault(Switch.DIGITAL_RENTS) ? base.settings.get(Parameter.DIGITAL_LEAK) : 0;
        for (int i = 0; i < base.nations; i++) {
            economy.digitalLeak[i] = leak;
            rent[i] = base.margin[digital] * 1e-3 * base.world.flows().get(digital, i, i);
        }
        parts(base.sales);
        PlatformRents.net(economy.digitalLeak, rent, part, net);
        for (int i = 0; i < base.nations; i++) {
            baseNet[i] = net[i] / base.worldValueAdded;
            baseReturn[i] = base.margin[digital] * base.sales[first + i] + net[i];
            economy.digitalReturn[i] = baseReturn[i];
        }
    }

    /** What digital business returns in a nation in the base year; 0 in a world without it. */
    double baseReturn(int nation) {
        return baseReturn[nation];
    }

    private void parts(double[] capacity) {
        double world = 0;
        for (int i = 0; i < part.length; i++) {
            world += capacity[first + i];
        }
        for (int i = 0; i < part.length; i++) {
            part[i] = world > 0 ? capacity[first + i] / world : 0;
        }
    }

    /** Works out the quarter's rents. */
    void update(double worldValueAdded) {
        if (first < 0) {
            return;
        }
        double margin = base.margin[first / base.nations];
        for (int i = 0; i < rent.length; i++) {
            rent[i] = margin * economy.homeSales[first + i];
        }
        parts(economy.capacity);
        PlatformRents.net(economy.digitalLeak, rent, part, net);
        boolean moved = false;
        for (int i = 0; i < net.length; i++) {
            economy.digitalReturn[i] = margin * economy.sales[first + i] + net[i];
            economy.digitalRent[i] = net[i] - baseNet[i] * worldValueAdded;
            moved |= Math.abs(economy.digitalRent[i]) > NOTHING * worldValueAdded;
        }
        if (!moved) {
            Arrays.fill(economy.digitalRent, 0);
        }
    }
}
