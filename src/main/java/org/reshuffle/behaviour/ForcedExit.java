package org.reshuffle.behaviour;

/**
 * Capacity closes when profit has been too low for too long, and opens again wherever it pays, with no favour to where
 * it was.
 *
 * <pre>hazard = h_x if rho < x in this quarter and the one before, else 0</pre>
 *
 * rho profit per capacity against the family's world mean; x threshold [0.7, 0.95]; h_x [0, 0.1 a quarter].
 *
 * <p>Source: Roberts, Tybout (1997, AER 87): what a year out of a market costs to win back. Departures: a hazard in
 * place of a band. Draws: none here.
 */
public record ForcedExit(double hazard, double logThreshold) {
    private static final int PATIENCE = 2;

    /** Quarters in a row of low profit. */
    public int count(int before, double logProfit) {
        return low(logProfit) ? before + 1 : 0;
    }

    /** Whether profit is below the threshold. */
    public boolean low(double logProfit) {
        return logProfit < logThreshold;
    }

    public double hazard(int lowQuarters) {
        return lowQuarters >= PATIENCE ? hazard : 0;
    }
}
