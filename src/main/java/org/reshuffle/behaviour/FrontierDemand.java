package org.reshuffle.behaviour;

/**
 * How much buyers would spend on the frontier, and how much of that states that pay its losses can afford.
 *
 * <pre>
 * alpha += g alpha (1 - alpha/alpha_max)
 * alpha  = min(alpha, F/E),   F = sum_j budget_j / (m_j - 1)
 * </pre>
 *
 * alpha spending on the frontier over all other spending; g its growth at first [1/quarter], alpha_max where it ends; E
 * world spending, F sales that states can support where a unit costs m_j times its price. New spending comes out of
 * other spending: income is what it is.
 *
 * <p>Source: logistic growth of new goods, Griliches (1957, Econometrica 25); sizes assumed. Departures: one share for all
 * nations. Draws: none.
 */
public record FrontierDemand(double growth, double limit) {

    /** Wanted spending a quarter later. */
    public double next(double wanted) {
        return wanted + growth * wanted * (1 - wanted / limit);
    }

    /** What is spent, where states can support so much of sales. */
    public static double afforded(double wanted, double supported, double worldSpending) {
        return supported < wanted * worldSpending ? supported / worldSpending : wanted;
    }
}
