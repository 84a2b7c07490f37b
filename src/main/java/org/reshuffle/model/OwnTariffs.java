package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Economy;

/** Tariffs that governments have put on by their own decision: they reach few pairs, and only those are looked at. */
final class OwnTariffs {
    /** Rows that are added up at a time. */
    private static final int FOUR = 4;

    private final int nations;
    private int[] pairs = {};
    private double[] points = {};
    private int count;
    private final double[] imports;
    private final double[] mean;

    OwnTariffs(int nations) {
        this.nations = nations;
        imports = new double[nations];
        mean = new double[nations];
    }

    /** Takes over what governments have decided, importer by importer. */
    void decide(ImmutableList<Policy> policies) {
        count = 0;
        for (int i = 0; i < policies.size(); i++) {
            double[] tariff = policies.get(i).tariff();
            if (pairs.length < count + tariff.length) {
                pairs = Arrays.copyOf(pairs, 2 * (count + tariff.length));
                points = Arrays.copyOf(points, pairs.length);
            }
            for (int c = 0; c < tariff.length; c++) {
                if (tariff[c] != 0) {
                    pairs[count] = c * nations + i;
                    points[count++] = tariff[c];
                }
            }
        }
    }

    void apply(Drivers drivers) {
        for (int k = 0; k < count; k++) {
            drivers.addTariff(pairs[k], points[k]);
        }
    }

    /** Points that they add to tariffs, mean over what a nation imports, by nation [fraction]. */
    double[] means(Economy economy) {
        Arrays.fill(mean, 0);
        if (count == 0) {
            return mean;
        }
        for (int k = 0; k < count; k++) {
            int importer = pairs[k] % nations;
            int cell = pairs[k] / nations;
            if (cell % nations != importer) {
                int market = cell - cell % nations + importer;
                mean[importer] += points[k] * (economy.tradeShare[cell][importer] * economy.expenditure[market]);
            }
        }
        imports(economy);
        for (int i = 0; i < nations; i++) {
            mean[i] = imports[i] > 0 ? mean[i] / imports[i] : 0;
        }
        return mean;
    }

    /** What nations buy from all others. */
    private void imports(Economy economy) {
        Arrays.fill(imports, 0);
        double[] spending = new double[nations];
        for (int s = 0; s < economy.families; s++) {
            System.arraycopy(economy.expenditure, s * nations, spending, 0, nations);
            int j = 0;
            for (; j + FOUR <= nations; j += FOUR) {
                add(economy.tradeShare, s * nations + j, j, spending);
            }
            for (; j < nations; j++) {
                double own = imports[j];
                double[] share = economy.tradeShare[s * nations + j];
                for (int i = 0; i < nations; i++) {
                    imports[i] += share[i] * spending[i];
                }
                imports[j] = own;
            }
        }
    }

    /** Adds what four exporters sell, but not to themselves. */
    private void add(double[][] shares, int cell, int first, double[] spending) {
        double[] a = shares[cell];
        double[] b = shares[cell + 1];
        double[] c = shares[cell + 2];
        double[] d = shares[cell + 3];
        double[] own = Arrays.copyOfRange(imports, first, first + FOUR);
        for (int i = 0; i < imports.length; i++) {
            imports[i] = imports[i] + a[i] * spending[i] + b[i] * spending[i] + c[i] * spending[i] + d[i] * spending[i];
        }
        for (int k = 0; k < FOUR; k++) {
            int i = first + k;
            for (int j = 0; j < FOUR; j++) {
                own[k] += j == k ? 0 : shares[cell + j][i] * spending[i];
            }
            imports[i] = own[k];
        }
    }
}
