package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Economy;

/** Tariffs that governments have put on by their own decision: they reach few pairs, and only those are looked at. */
final class OwnTariffs {
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

    /** What nations buy from all others: all they buy but what they sell to themselves, which bears no tariff. */
    private void imports(Economy economy) {
        Arrays.fill(imports, 0);
        for (int s = 0; s < economy.families; s++) {
            for (int i = 0; economy.sold[s] && i < nations; i++) {
                int c = s * nations + i;
                imports[i] += economy.expenditure[c] - economy.homeSales[c];
            }
        }
    }
}
