package org.reshuffle.behaviour;

/**
 * Nations lean towards those they live by.
 *
 * <pre>a' = a + eta (exposure - a) + p pact - s sanction,   within [-1, 1]</pre>
 *
 * a how much a nation leans towards another; exposure how much it lives by it [0, 1]; pact chance that one stands
 * between them; sanction strength of what either has imposed on the other [fraction of cost]; eta [1/year]; p, s
 * [a year].
 *
 * <p>Source: Kleinman, Liu, Redding (2024, JIE 147): dependence causes political realignment, exposure through the
 * network more than direct trade; speeds assumed. Departures: starts at exposure, so alliances of another origin are
 * left out. Draws: none.
 */
public record Affinity(double speed, double pactEffect, double sanctionEffect) {

    /** A year later. */
    public double next(double affinity, double exposure, double pact, double sanction) {
        double next = affinity + speed * (exposure - affinity) + pactEffect * pact - sanctionEffect * sanction;
        return next > 1 ? 1 : next < -1 ? -1 : next;
    }
}
