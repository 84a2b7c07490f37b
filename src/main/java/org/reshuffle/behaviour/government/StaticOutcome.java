package org.reshuffle.behaviour.government;

/**
 * An equilibrium of {@link StaticEquilibrium}. N nations, S sectors; a cell or market is {@code sector * N + nation}.
 *
 * @param logWage log change of wages, by nation
 * @param logCost log change of unit cost, by cell
 * @param logPrice log change of a market's price index
 * @param logConsumerPrice log change of consumer prices, by nation
 * @param share expenditure shares, by market and exporter
 * @param expenditure by market, tariffs included [money of the base]
 * @param sales net of tariffs, by cell
 * @param income by nation
 */
@SuppressWarnings("ArrayRecordComponent")
public record StaticOutcome(
        double[] logWage,
        double[] logCost,
        double[] logPrice,
        double[] logConsumerPrice,
        double[][] share,
        double[] expenditure,
        double[] sales,
        double[] income) {

    /** The same world, its subsidies unchanged, with this equilibrium as its base. */
    public StaticWorld as(StaticWorld base, double[][] tariff) {
        double[] valueAdded = new double[base.nations()];
        for (int cell = 0; cell < sales.length; cell++) {
            valueAdded[cell % base.nations()] +=
                    base.valueAddedShare()[cell] * (1 + base.subsidy()[cell]) * sales[cell];
        }
        return new StaticWorld(
                base.theta(),
                base.scale(),
                share,
                tariff,
                base.subsidy(),
                expenditure,
                base.budgetShare(),
                base.valueAddedShare(),
                base.inputs(),
                valueAdded);
    }
}
