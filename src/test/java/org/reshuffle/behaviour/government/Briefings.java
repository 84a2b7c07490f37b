package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Briefings of a world of alike nations with one family, in which a test changes what it is about. */
final class Briefings {
    private Briefings() {}

    /** Alike nations, each leaning 0.2 to every other, with income 100, exports of 5 to each and equal power. */
    static Briefing alike(int nation, ImmutableList<Policy> policies) {
        return of(nation, policies, new Change());
    }

    /** What a test sets otherwise; figures that no test asks for stay alike. */
    static final class Change {
        double budget = 0.01;
        /** By nation; income before is 100. */
        double[] realIncome = {};
        /** By nation, against a natural rate of 0. */
        double[] unemployment = {};
        /** By nation, of its one family. */
        double[] subsidy = {};
        /** By nation. */
        double[] logEnergyPrice = {};

        /** Points of tariff that an exporter pays in a market, market by exporter. */
        double[][] points = {};

        /** What importers buy of exporters, exporter by importer; 5 of each where not set. */
        double[][] purchases = {};

        double frontierExpected;
        double pipelines;
    }

    static Briefing of(int nation, ImmutableList<Policy> policies, Change change) {
        int nations = policies.size();
        double[] one = filled(nations, 1);
        double[] hundred = filled(nations, 100);
        double[] none = new double[nations];
        return new Briefing(
                nation,
                0,
                change.budget,
                hundred,
                hundred,
                hundred,
                one,
                none,
                one,
                or(change.unemployment, none),
                none,
                hundred,
                or(change.realIncome, hundred),
                hundred,
                none,
                none,
                filled(nations, 1.0 / nations),
                or(change.logEnergyPrice, none),
                new NoneButMeans(change.points.length > 0 ? change.points : table(nations, 0), table(nations, 0)),
                new OneFamily(change.purchases.length > 0 ? change.purchases : table(nations, 5)),
                filled(nations, 0.2),
                0,
                change.frontierExpected,
                or(change.subsidy, none),
                new double[nations],
                one,
                change.pipelines,
                0,
                new boolean[nations],
                new StandingPacts(nations),
                none,
                policies);
    }

    /** Means that nothing adds up to, so that nobody answers them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record NoneButMeans(double[][] means, double[][] points) implements Tariffs {}

    /** Of its one family, exporter by importer. */
    @SuppressWarnings("ArrayRecordComponent")
    private record OneFamily(double[][] spent) implements Purchases {
        @Override
        public double of(int cell, int importer) {
            return spent[cell][importer];
        }

        @Override
        public double between(int exporter, int importer) {
            return spent[exporter][importer];
        }
    }

    private static double[] or(double[] asked, double[] otherwise) {
        return asked.length > 0 ? asked : otherwise;
    }

    private static double[] filled(int nations, double figure) {
        double[] figures = new double[nations];
        Arrays.fill(figures, figure);
        return figures;
    }

    static double[][] table(int nations, double figure) {
        double[][] rows = new double[nations][];
        Arrays.setAll(rows, row -> filled(nations, figure));
        return rows;
    }
}
