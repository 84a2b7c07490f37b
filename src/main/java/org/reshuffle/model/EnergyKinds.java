package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;

/** A nation's energy by the way in which it arrives, as events and governments have left it. */
final class EnergyKinds {
    private EnergyKinds() {}

    /** Base share of a kind. */
    static double share(ImmutableList<EnergyShare> mix, EnergySource.Kind kind) {
        double sum = 0;
        for (EnergyShare part : mix) {
            sum += part.source().kind() == kind ? part.share() : 0;
        }
        return sum;
    }

    /** Base share of the pipelines through which something still comes. */
    static double delivered(ImmutableList<EnergyShare> mix, Drivers drivers, int nation) {
        double sum = 0;
        for (int k = 0; k < mix.size(); k++) {
            boolean pipeline = mix.get(k).source().kind() == EnergySource.Kind.PIPELINE;
            sum += pipeline && drivers.energyAvailability[drivers.source(nation, k)] > 0
                    ? mix.get(k).share()
                    : 0;
        }
        return sum;
    }

    /** Log points by which dearer sea-borne fuel alone makes energy dearer, at base shares. */
    static double seaBorneRise(ImmutableList<EnergyShare> mix, Drivers drivers, int nation) {
        double sum = 0;
        for (int k = 0; k < mix.size(); k++) {
            double price = drivers.energyPrice[drivers.source(nation, k)];
            if (mix.get(k).source().kind() == EnergySource.Kind.SEA_BORNE && price > 1) {
                sum += mix.get(k).share() * PortableMath.log(price);
            }
        }
        return sum;
    }
}
