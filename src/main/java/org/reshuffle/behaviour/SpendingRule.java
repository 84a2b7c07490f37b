package org.reshuffle.behaviour;

/**
 * Spending follows income and grows with productivity.
 *
 * <pre>E' = (1 + g) [E + lambda (I - E)]</pre>
 *
 * E final spending, I income with the nation's constant share of the world's imbalances [bn USD a year]; g growth
 * [1/quarter]; lambda [1/quarter].
 *
 * <p>Source: permanent-income smoothing; speed assumed. Departures: none. Draws: none.
 */
public record SpendingRule(double smoothing) {

    public double next(double spending, double income, double growth) {
        return (1 + growth) * (spending + smoothing * (income - spending));
    }
}
