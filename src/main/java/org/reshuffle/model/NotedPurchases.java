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
    /** Sums that somebody has asked for, exporter by importer; NaN for the others. */
    private final double[] sums;

    NotedPurchases(Economy economy) {
        nations = economy.nations;
        share = Rows.zeros(economy.tradeShare.length, nations);
        expenditure = new double[economy.expenditure.length];
        sums = new double[nations * nations];
        note(economy);
    }

    /** Notes those of the economy's quarter. */
    void note(Economy economy) {
        for (int c = 0; c < share.length; c++) {
            System.arraycopy(economy.tradeShare[c], 0, share[c], 0, nations);
        }
        System.arraycopy(economy.expenditure, 0, expenditure, 0, expenditure.length);
        Arrays.fill(sums, Double.NaN);
    }

    @Override
    public double of(int cell, int importer) {
        return share[cell][importer] * expenditure[cell - cell % nations + importer];
    }

    @Override
    public double between(int exporter, int importer) {
        int pair = exporter * nations + importer;
        if (Double.isNaN(sums[pair])) {
            sums[pair] = sum(exporter, importer);
        }
        return sums[pair];
    }

    private double sum(int exporter, int importer) {
        double sum = 0;
        for (int market = 0; market < share.length; market += nations) {
            sum += share[market + exporter][importer] * expenditure[market + importer];
        }
        return sum;
    }
}
