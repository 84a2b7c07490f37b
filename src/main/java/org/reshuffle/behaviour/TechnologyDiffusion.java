package org.reshuffle.behaviour;

/**
 * Productivity leads spread.
 *
 * <pre>G_i += speed (delta max(0, T_max - T_i) - G_i)</pre>
 *
 * T log productivity that events give a nation, T_max the frontier's; G what a nation has gained from the frontier;
 * delta share of the lead that is finally closed [0, 1]; speed [1/quarter].
 *
 * <p>Source: distance to frontier, Nelson, Phelps (1966, AER 56), p. 72; lags of Comin, Mestieri (2018). Departures:
 * one share for all nations. Draws: none.
 */
public record TechnologyDiffusion(double diffusion, double speed) {

    public double next(double gained, double own, double frontier) {
        return gained + speed * (diffusion * Math.max(0, frontier - own) - gained);
    }
}
