package org.reshuffle.derive;

import java.nio.file.Path;

/**
 * Everything a world file holds that is computed, rounded as written.
 *
 * @param year base year
 * @param sectors source tables with Serbia carved out
 * @param tables flows and tariffs by family
 * @param inputs input coefficients, rows using families
 * @param factors input factors, rows nations
 * @param proximity how related families are
 * @param figures of the nations
 * @param observed the observed series, for checks
 */
record DerivedWorld(
        int year,
        SectorTables sectors,
        FamilyTables tables,
        double[][] inputs,
        double[][] factors,
        double[][] proximity,
        NationFigures figures,
        ObservedSeries observed) {

    static DerivedWorld derive(Path data, ObservedSeries observed, WorldAverageInputs averages, int year) {
        SectorTables sectors = TradeFlow.dataset(year).equals("WIOD")
                ? WiodTables.read(data, observed, year)
                : SectorTables.read(data, year);
        new SerbianFlows(sectors, observed, data, year).carveOut();
        double[] electric = new ElectricShares(observed, year).byNation();
        FamilyTables tables = new FamilySplit(sectors, electric, year).split();
        double[][] inputs = new InputCoefficients(averages).table();
        double[][] factors = new InputFactors(tables, inputs).table();
        return new DerivedWorld(
                year,
                sectors,
                tables,
                inputs,
                factors,
                Proximities.table(inputs),
                new NationFigures(observed, year),
                observed);
    }

    Nations nations() {
        return tables.nations;
    }

    /** Name of the world and of its files. */
    String id() {
        return "world-" + year;
    }
}
