package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * The price of a nation's industrial energy from the prices and availability of its sources.
 *
 * <pre>
 * pE* = [sum_f m_f g_f p_f^(1 - s)]^(1/(1 - s))
 * ln pE += lambda_E (ln pE* - ln pE)
 * </pre>
 *
 * m_f base cost share of source f [adds to 1]; g_f share of it that can be had [0, above 1 when built]; p_f price, hat;
 * s substitution between sources, above 1; lambda_E how fast contracts follow [1/quarter].
 *
 * <p>Source: CES nest over sources as in Papageorgiou, Saam, Schulte (2017, REStat 99). Departures: availability scales
 * the weight of a source, so a cut is dearer the less can be substituted. Draws: none.
 */
public final class EnergyPricing {
    private final double power;
    private final double lag;

    /**
     * @param substitution s, above 1
     * @param lag lambda_E (0, 1]
     */
    public EnergyPricing(double substitution, double lag) {
        this.power = 1 - substitution;
        this.lag = lag;
    }

    /** p^(1 - s), by which a source's price counts in the sum. */
    public double weight(double logPrice) {
        return logPrice == 0 ? 1 : PortableMath.exp(power * logPrice);
    }

    /**
     * Log market prices from the sums over sources, at most those of a thousandth of the base supply.
     *
     * @param sums of m_f g_f p_f^(1 - s), by nation; changed
     * @param logs filled, by nation
     */
    public void logMarket(double[] sums, double[] logs) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(sums[i], 1e-3);
        }
        PortableMath.log(sums, logs);
        for (int i = 0; i < logs.length; i++) {
            logs[i] /= power;
        }
    }

    /** Log delivered price of the next quarter. */
    public double follow(double delivered, double market) {
        return delivered + lag * (market - delivered);
    }
}
