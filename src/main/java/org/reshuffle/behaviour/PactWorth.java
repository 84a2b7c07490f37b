package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * What a pact is worth to those who sink capital, against one that stands for ever and that nobody can break.
 *
 * <pre>
 * worth = r (1 - e^(-(r + h) T)) / (r + h)       weight of the place = 1 + S (e^(b worth) - 1)
 * </pre>
 *
 * T quarters that the pact still runs; h chance that it is broken in a quarter, a change of leadership times the chance
 * that the new one reverses it; r discount [1/quarter]; b log weight of a pact that stands for ever; S chance that it
 * still stands.
 *
 * <p>Source: b (1 - e^(-(r + h) T))/(r + h), a flow b under a hazard; that uncertainty of policy deters sunk cost:
 * Handley, Limao (2017, AER 107). Departures: divided by the worth of a flow for ever, 1/r, so b reads as the weight
 * itself. Draws: none.
 */
public record PactWorth(double discount) {

    /** From 0, for no time left or a pact that is bound to break, to 1. */
    public double of(double hazard, double quarters) {
        double rate = discount + hazard;
        return discount * (1 - PortableMath.exp(-rate * quarters)) / rate;
    }

    /** e^(b worth) - 1, how much more a place draws. */
    public static double pull(double benefit, double worth) {
        return PortableMath.exp(benefit * worth) - 1;
    }
}
