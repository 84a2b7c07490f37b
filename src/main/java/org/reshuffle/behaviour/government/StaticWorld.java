package org.reshuffle.behaviour.government;

/**
 * A world in equilibrium, as far as trade is concerned. N nations, S sectors; a cell or market is
 * {@code sector * N + nation}.
 *
 * @param theta trade elasticity, by sector
 * @param share expenditure shares, by market and exporter; sum 1 or, where nothing is bought, 0
 * @param tariff by market and exporter [fraction of value]
 * @param expenditure by market, tariffs included [money]
 * @param budgetShare a nation's final spending on a sector, by market; sum 1 over sectors
 * @param valueAddedShare value added per unit of sales, by cell
 * @param inputs purchases per unit of sales, by cell and supplying sector; with value added 1
 * @param valueAdded by nation [money]
 */
@SuppressWarnings("ArrayRecordComponent")
public record StaticWorld(
        double[] theta,
        double[][] share,
        double[][] tariff,
        double[] expenditure,
        double[] budgetShare,
        double[] valueAddedShare,
        double[][] inputs,
        double[] valueAdded) {

    public int nations() {
        return valueAdded.length;
    }

    public int sectors() {
        return theta.length;
    }
}
