package org.reshuffle.behaviour;

/**
 * Unit cost from energy and everything else.
 *
 * <pre>
 * c  = [(1 - b) v^(1 - sigma) + b pE^(1 - sigma)]^(1/(1 - sigma))
 * sE = b (pE/c)^(1 - sigma)
 * </pre>
 *
 * v price of the other inputs, pE price of energy, c unit cost, all hats; b base cost share of energy [0, 0.2]; sigma
 * elasticity of substitution [0.05, 0.6]; sE share of energy in cost now.
 *
 * <p>Source: Bachmann et al. (2022, ECONtribute 28) for the size of sigma and why low is not zero. Departures: none.
 * Draws: none.
 */
public final class EnergyNest {
    private final double power;
    private final double inverse;

    /** @param substitution sigma, not 1 */
    public EnergyNest(double substitution) {
        power = 1 - substitution;
        inverse = 1 / power;
    }

    /** Log of (pE/v)^(1 - sigma). */
    public double logRatio(double logEnergyPrice, double logOther) {
        return power * (logEnergyPrice - logOther);
    }

    /** (c/v)^(1 - sigma), from (pE/v)^(1 - sigma); exactly 1 where that is. */
    public static double mix(double share, double ratio) {
        return 1 + share * (ratio - 1);
    }

    /** Log unit cost, from the log of the mix. */
    public double logCost(double logMix, double logOther) {
        return logOther + inverse * logMix;
    }

    /** Energy's share of cost. */
    public static double energyShare(double share, double ratio, double mix) {
        return share * ratio / mix;
    }
}
