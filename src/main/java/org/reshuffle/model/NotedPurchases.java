package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.government.Purchases;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Rows;

/**
 * What nations bought when it was last noted. Governments ask for a few figures of many, so that shares and spending are
 * noted, and multiplied when somebody asks.
 */
final class NotedPurchases implements Purchases {
    private final int nations;
    private final double[][] share;
    private final double[] expenditure;
    /** Sums over families, exporter by importer; those of an exporter are added up when somebody asks for one. */
    private final double[][] sums;

    private final boolean[] added;
    private final double[] spent;

    NotedPurchases(Economy economy) {
        nations = economy.nations;
        share = Rows.zeros(economy.tradeShare.length, nations);
        expenditure = new double[economy.expenditure.length];
        sums = Rows.zeros(nations, nations);
        added = new boolean[nations];
        spent = new double[nations];
        note(economy);
    }

    /** Notes those of the economy's quarter. */
    void note(Economy economy) {
        for (int c = 0; c < share.length; c++) {
            System.arraycopy(economy.tradeShare[c], 0, share[c], 0, nations);
        }
        System.arraycopy(economy.expenditure, 0, expenditure, 0, expenditure.length);
        Arrays.fill(added, false);
    }

    @Override
    public double of(int cell, int importer) {
        return share[cell][importer] * expenditure[cell - cell % nations + importer];
    }

    @Override
    public double between(int exporter, int importer) {
        if (!added[exporter]) {
            added[exporter] = true;
            addUp(exporter, sums[exporter]);
        }
        return sums[exporter][importer];
    }

    private void addUp(int exporter, double[] sum) {
        Arrays.fill(sum, 0);
        for (int market = 0; market < share.length; market += nations) {
            System.arraycopy(expenditure, market, spent, 0, nations);
            double[] bought = share[market + exporter];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += bought[i] * spent[i];
            }
        }
    }
}
