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

    /** A source's place in the sum. */
    public double term(double share, double availability, double logPrice) {
        return logPrice == 0 ? share * availability : share * availability * PortableMath.exp(power * logPrice);
    }

    /** Log market price from the sum over sources, at most that of a thousandth of the base supply. */
    public double logMarket(double sum) {
        return PortableMath.log(Math.max(sum, 1e-3)) / power;
    }

    /** Log delivered price of the next quarter. */
    public double follow(double delivered, double market) {
        return delivered + lag * (market - delivered);
    }
}
