package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * How able a nation's machines are to act on their own: what software knows, and what machines at work have seen.
 *
 * <pre>
 * AI  = [omega AIv^rho + (1 - omega) Z^(delta rho)]^(1/rho)        AI = AIv^omega Z^(delta (1 - omega)) at rho = 0
 * AIv = D_i^(1 - sp) D_w^sp
 * </pre>
 *
 * AIv virtual capability, from the nation's digital stock D_i and the world's D_w; Z data of machines at work, both 1 in
 * the base year, where AI is 1; omega weight of the virtual side [0.2, 0.8]; rho substitution between the sides
 * [-4, 1]: 1 lets either replace the other, below 0 the scarcer rules; delta diminishing returns to data [0.1, 0.7]; sp
 * what is learnt from abroad [0.3, 0.8].
 *
 * <p>Source: CES normalised at the base year, Klump, McAdam, Willman (2012, J. Economic Surveys 26); diminishing returns
 * to data, Farboodi, Veldkamp (2021, NBER 28427); rho contested. Departures: levels of the base year are not compared
 * between nations. Draws: none.
 */
public record AiCapability(double virtualWeight, double substitution, double dataExponent, double spillover) {
    /** Nearer to 0 than this, the formula would lose digits that its series keeps. */
    private static final double SMALL = 1e-4;

    /** ln AIv. */
    public double logVirtual(double logOwnStock, double logWorldStock) {
        return (1 - spillover) * logOwnStock + spillover * logWorldStock;
    }

    /** ln AI. */
    public double log(double logVirtual, double logData) {
        double physical = dataExponent * logData;
        if (logVirtual == physical) {
            return physical;
        }
        double mean = virtualWeight * logVirtual + (1 - virtualWeight) * physical;
        if (Math.abs(substitution) < SMALL) {
            double gap = logVirtual - physical;
            return mean + substitution / 2 * virtualWeight * (1 - virtualWeight) * gap * gap;
        }
        double top = Math.max(substitution * logVirtual, substitution * physical);
        double sum = virtualWeight * PortableMath.exp(substitution * logVirtual - top)
                + (1 - virtualWeight) * PortableMath.exp(substitution * physical - top);
        return (top + PortableMath.log(sum)) / substitution;
    }
}
