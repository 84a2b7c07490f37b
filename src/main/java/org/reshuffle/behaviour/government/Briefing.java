package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;

/**
 * What a government knows when it decides: figures of the whole world half a year old, and not quite right where
 * clusters are drawn; what was decided last year is known to all. N nations, S families; a cell is {@code family * N +
 * nation}. A year ago means the figures of the briefing before.
 *
 * @param nation index of the nation that is briefed
 * @param year years since the start, from 0
 * @param budget the most it may spend [share of income]; 0 while nobody lends to it
 * @param sales by cell [bn USD a year]
 * @param output by cell [bn USD a year, base-year prices]
 * @param outputBefore the same a year ago
 * @param employment by cell [million]
 * @param relatedness change of relatedness since the base year, by cell
 * @param labourForce by nation [million]
 * @param unemployment by nation [fraction]
 * @param naturalUnemployment by nation [fraction]
 * @param income by nation [bn USD a year]
 * @param realIncome by nation [bn USD a year, base-year prices]
 * @param realIncomeBefore the same a year ago
 * @param unrest by nation [0, 1]
 * @param debt public debt, by nation [share of income]
 * @param power share of the value of the world's clusters, by nation
 * @param logEnergyPrice log price of industrial energy against the base year, by nation
 * @param tariffs which differ from the base year's
 * @param purchases what importers spend on exporters' goods
 * @param affinity how much the nation leans towards another, by nation
 * @param threat how threatened the nation feels [0, 1]
 * @param frontierExpected chance a year that it gives the next frontier
 * @param subsidy what governments pay per unit of sales, their own decisions and events in their name, by cell [fraction]
 * @param logCost mean log unit cost of families with clusters against the base year, by nation
 * @param digitalStock digital stock against that of a nation that only grew with the world, by nation
 * @param pipelines share of its own energy that comes by pipelines which still deliver
 * @param seaBorne log points by which dearer sea-borne fuel alone makes its energy dearer
 * @param allies which nations are of its bloc
 * @param pacts chances that pacts of hosts with partners stand
 * @param pactRisk chance that a pact of the nation with a host is broken in a quarter, by host
 * @param policies what each nation decided a year ago
 */
@SuppressWarnings("ArrayRecordComponent")
public record Briefing(
        int nation,
        int year,
        double budget,
        double[] sales,
        double[] output,
        double[] outputBefore,
        double[] employment,
        double[] relatedness,
        double[] labourForce,
        double[] unemployment,
        double[] naturalUnemployment,
        double[] income,
        double[] realIncome,
        double[] realIncomeBefore,
        double[] unrest,
        double[] debt,
        double[] power,
        double[] logEnergyPrice,
        Tariffs tariffs,
        Purchases purchases,
        double[] affinity,
        double threat,
        double frontierExpected,
        double[] subsidy,
        double[] logCost,
        double[] digitalStock,
        double pipelines,
        double seaBorne,
        boolean[] allies,
        StandingPacts pacts,
        double[] pactRisk,
        ImmutableList<Policy> policies) {

    public int nations() {
        return income.length;
    }

    public int families() {
        return sales.length / income.length;
    }
}
