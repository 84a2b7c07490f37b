package org.reshuffle.behaviour;

/**
 * Buyers change from combustion to electric vehicles.
 *
 * <pre>n += n (1 - n) (kappa chi ln(P_ICE/P_NEV) + push)</pre>
 *
 * n electric share of vehicle demand; P price indices, hats; chi response to the relative price; kappa speed
 * [1/quarter]; push policy [1/quarter]. At base prices and without push nothing changes.
 *
 * <p>Source: Fisher, Pry (1971, Technological Forecasting 3); world logit slope 0.55 and China's 0.70 a year, IEA
 * Global EV Outlook 2025. Departures: the slope follows the price. Draws: none.
 */
public record VehicleAdoption(double speed, double response) {
    /** Neither kind of vehicle dies out, though it may start smaller. */
    private static final double LEAST = 1e-4;

    public double next(double share, double logPriceGap, double push) {
        double slope = speed * response * logPriceGap + push;
        double next = share + share * (1 - share) * Math.max(-1, Math.min(1, slope));
        return Math.min(1 - LEAST, Math.max(Math.min(LEAST, share), next));
    }
}
