package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.government.Purchases;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * What nations bought when it was last noted. Governments ask for a few figures of many, so that shares and spending are
 * noted, and multiplied when somebody asks; sums over families are added up while the shares pass by.
 */
final class NotedPurchases implements Purchases {
    private final int nations;
    private final double[][] share;
    private final double[] expenditure;
    /** Of one family, by importer. */
    private final double[] spent;

    /** Sums over families, exporter by importer. */
    private final double[][] sums;

    NotedPurchases(Economy economy) {
        nations = economy.nations;
        share = Rows.zeros(economy.tradeShare.length, nations);
        expenditure = new double[economy.expenditure.length];
        spent = new double[nations];
        sums = Rows.zeros(nations, nations);
        note(economy);
    }

    /** Notes those of the economy's quarter. */
    void note(Economy economy) {
        System.arraycopy(economy.expenditure, 0, expenditure, 0, expenditure.length);
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        for (int market = 0; market < share.length; market += nations) {
            System.arraycopy(expenditure, market, spent, 0, nations);
            for (int j = 0; j < nations; j++) {
                copyAndAdd(economy.tradeShare[market + j], share[market + j], spent, sums[j]);
            }
        }
    }

    private static void copyAndAdd(double[] from, double[] to, double[] weights, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            double each = from[i];
            to[i] = each;
            sum[i] += each * weights[i];
        }
    }

    @Override
    public double of(int cell, int importer) {
        return share[cell][importer] * expenditure[cell - cell % nations + importer];
    }

    @Override
    public double between(int exporter, int importer) {
        return sums[exporter][importer];
    }
}
