package org.reshuffle.behaviour.government;

/**
 * What a government knows of its nation when it decides.
 *
 * @param nation index of the nation
 * @param quarter quarter of the figures, the last of the year that ends
 * @param realIncome real income [bn USD a year, base-year prices]
 * @param unemployment unemployment [fraction]
 * @param unrest unrest index [0, 1]
 * @param debt public debt [share of income]
 * @param spread what lenders ask above the safe rate [fraction a year]
 * @param shutOut whether nobody lends to it after a default, so that it has no budget
 * @param leaderHazard chance that the leadership changes in a quarter
 * @param voice share of the voices of its bloc, 0 outside blocs
 * @param power share of the value of the world's clusters
 */
public record NationReport(
        int nation,
        int quarter,
        double realIncome,
        double unemployment,
        double unrest,
        double debt,
        double spread,
        boolean shutOut,
        double leaderHazard,
        double voice,
        double power) {}
