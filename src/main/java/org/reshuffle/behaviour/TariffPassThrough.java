package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * What a tariff and shipping do to a delivered price.
 *
 * <pre>log of delivered price = log p + log d + phi log((1 + t)/(1 + t0))</pre>
 *
 * d iceberg cost, hat; t, t0 ad valorem tariff now and in the base year [fraction of value]; phi pass-through [0.7, 1]:
 * the exporter bears the rest as a lower price.
 *
 * <p>Source: Amiti, Redding, Weinstein (2019, JEP 33): phi = 1 at the border. Departures: none. Draws: none.
 */
public record TariffPassThrough(double passThrough) {

    /** Log of d T, the delivered price rise that buyers see. */
    public double logDelivered(double logIceberg, double logTariff) {
        return logIceberg + passThrough * logTariff;
    }

    /** Log of the part of the price that the exporter gives up, zero or less for a higher tariff. */
    public double logBorne(double logTariff) {
        return (passThrough - 1) * logTariff;
    }

    /** Log of (1 + t)/(1 + t0). */
    public static double logTariff(double tariff, double baseTariff) {
        return PortableMath.log(rise(tariff, baseTariff));
    }

    /** (1 + t)/(1 + t0). */
    public static double rise(double tariff, double baseTariff) {
        return (1 + tariff) / (1 + baseTariff);
    }
}
