package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Economy;

/** Tariffs that governments have put on by their own decision: they reach few pairs, and only those are looked at. */
final class OwnTariffs {
    private final int nations;
    /** Exporter's cell and importer, the first {@code count} in the order of pairs. */
    private int[] cells = {};

    private int[] importers = {};
    private double[] points = {};
    private int count;
    private final double[] imports;
    private final double[] mean;

    OwnTariffs(int nations) {
        this.nations = nations;
        imports = new double[nations];
        mean = new double[nations];
    }

    /** Takes over what governments have decided. */
    void decide(ImmutableList<Policy> policies) {
        count = 0;
        int[] setters = new int[policies.size()];
        double[][] tariffs = new double[setters.length][];
        int most = 0;
        for (int i = 0; i < policies.size(); i++) {
            tariffs[most] = policies.get(i).tariff();
            setters[most] = i;
            most += tariffs[most].length > 0 ? 1 : 0;
        }
        for (int c = 0; most > 0 && c < tariffs[0].length; c++) {
            makeRoom(most);
            for (int k = 0; k < most; k++) {
                if (tariffs[k][c] != 0) {
                    cells[count] = c;
                    importers[count] = setters[k];
                    points[count++] = tariffs[k][c];
                }
            }
        }
    }

    private void makeRoom(int more) {
        if (points.length < count + more) {
            points = Arrays.copyOf(points, 2 * (count + more));
            cells = Arrays.copyOf(cells, points.length);
            importers = Arrays.copyOf(importers, points.length);
        }
    }

    void apply(Drivers drivers) {
        for (int k = 0; k < count; k++) {
            drivers.addTariff(cells[k] * nations + importers[k], points[k]);
        }
    }

    /** Points that they add to tariffs, mean over what a nation imports, by nation [fraction]. */
    double[] means(Economy economy) {
        Arrays.fill(mean, 0);
        if (count == 0) {
            return mean;
        }
        int family = 0;
        for (int k = 0; k < count; k++) {
            int cell = cells[k];
            int importer = importers[k];
            while (cell >= (family + 1) * nations) {
                family++;
            }
            if (cell - family * nations != importer) {
                int market = family * nations + importer;
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
