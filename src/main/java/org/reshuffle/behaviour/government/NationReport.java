package org.reshuffle.behaviour.government;

/**
 * What a government knows of its nation when it decides.
 *
 * @param nation index of the nation
 * @param quarter quarter of the figures, the last of the year that ends
 * @param realIncome real income [bn USD a year, base-year prices]
 * @param unemployment unemployment [fraction]
 * @param unrest unrest index [0, 1]
 */
public record NationReport(int nation, int quarter, double realIncome, double unemployment, double unrest) {}
