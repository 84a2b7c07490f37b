package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * How a government divides what it spends over families: in proportion to their sales, more to those that score higher.
 *
 * <pre>
 * share_s   = sales_s exp(focus score_s) / sum_r sales_r exp(focus score_r)
 * subsidy_s = min(most, spending share_s / sales_s)
 * </pre>
 *
 * score growth, relatedness, loss and gap to rivals, added up [log points]; focus how much a score moves [per log point];
 * most what a subsidy may reach [fraction of sales]. Source: the logit of bounded choice, McFadden (1974). Departures:
 * what a small family could not take is not spent. Draws: none.
 */
public final class Focus {
    private Focus() {}

    /**
     * Subsidies per unit of sales, by family.
     *
     * @param spending what is spent [money of sales]
     * @param sales sales by family; families without any, or that are not helped, are 0
     */
    public static double[] subsidies(double spending, double[] sales, double[] score, double focus, double most) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < sales.length; s++) {
            highest = sales[s] > 0 ? Math.max(highest, score[s]) : highest;
        }
        double[] subsidy = new double[sales.length];
        double[] weight = new double[sales.length];
        for (int s = 0; s < sales.length; s++) {
            subsidy[s] = sales[s] > 0 ? focus * (score[s] - highest) : 0;
        }
        PortableMath.exp(subsidy, weight);
        double sum = 0;
        for (int s = 0; s < sales.length; s++) {
            weight[s] = sales[s] > 0 ? weight[s] : 0;
            sum += sales[s] * weight[s];
        }
        for (int s = 0; s < sales.length; s++) {
            subsidy[s] = sum > 0 ? Math.min(most, spending * weight[s] / sum) : 0;
        }
        return subsidy;
    }
}
