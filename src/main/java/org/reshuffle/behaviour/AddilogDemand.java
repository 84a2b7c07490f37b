package org.reshuffle.behaviour;

import org.reshuffle.random.PortableMath;

/**
 * Final spending over families.
 *
 * <pre>b_s = alpha_s (P_s/P)^(1 - eps_s) / sum_k alpha_k (P_k/P)^(1 - eps_k)</pre>
 *
 * alpha base budget share; P_s price index of the family, P consumer price index, hats; eps own-price elasticity
 * [0.3, 2]: at 1 the budget share stands still, above 1 a dearer family loses spending. Shares add to 1, so money is
 * conserved, and only relative prices matter.
 *
 * <p>Source: indirect addilog system, Houthakker (1960, Econometrica 28), p. 253, with prices relative to the consumer
 * price index in place of income, which makes it homothetic. Departures: that. Draws: none.
 */
public final class AddilogDemand {
    private AddilogDemand() {}

    /**
     * alpha (P_s/P)^(1 - eps), of any number of families and nations.
     *
     * @param shares alpha
     * @param elasticities eps
     * @param logRelativePrices ln P_s/P; used up
     * @param terms filled
     */
    public static void terms(double[] shares, double[] elasticities, double[] logRelativePrices, double[] terms) {
        for (int c = 0; c < terms.length; c++) {
            logRelativePrices[c] *= 1 - elasticities[c];
        }
        PortableMath.exp(logRelativePrices, terms);
        for (int c = 0; c < terms.length; c++) {
            terms[c] *= shares[c];
        }
    }
}
