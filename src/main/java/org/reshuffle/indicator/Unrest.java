package org.reshuffle.indicator;

/**
 * A first index of social unrest.
 *
 * <pre>R' = (1 - d) R + b_u max(0, u - u_n) + b_x cuts + b_g max(0, -g),   within [0, 1]</pre>
 *
 * u unemployment, u_n its natural rate; cuts: public spending cut as a share of income; g growth of real income in a
 * quarter, taken as a quarter of that over the last year; all fractions.
 *
 * <p>Source: Ponticelli, Voth (2020, JCE 48): cuts drive unrest more than downturns; Campante, Chor, Li (2023).
 * Departures: linear. Draws: none.
 */
public record Unrest(double decay, double unemployment, double cuts, double stagnation) {

    public double next(double unrest, double excessUnemployment, double cut, double growth) {
        double next = (1 - decay) * unrest
                + unemployment * Math.max(0, excessUnemployment)
                + cuts * Math.max(0, cut)
                + stagnation * Math.max(0, -growth);
        return Math.min(1, next);
    }
}
