package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.behaviour.Affinity;
import org.reshuffle.indicator.Power;
import org.reshuffle.indicator.TradeExposure;
import org.reshuffle.indicator.Voice;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Blocs;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;
import org.reshuffle.world.Switch;

/** Once a year: who lives by whom, leans where, has a voice in its bloc, and how much power its clusters are worth. */
final class Diplomacy {
    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final Affinity law;
    private final boolean moving;
    private final TradeExposure exposures;
    private final int[][] members;
    private final double[] value;
    private final double[][] flows;
    private final double[][] spent;
    private final double[][] standing;

    Diplomacy(Calibration base, Economy economy, Drivers drivers) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        law = new Affinity(
                base.settings.get(Parameter.AFFINITY_SPEED),
                base.settings.get(Parameter.AFFINITY_PACT),
                base.settings.get(Parameter.AFFINITY_SANCTION));
        moving = base.settings.isDefault(Switch.AFFINITY);
        exposures = new TradeExposure(base.nations);
        Blocs blocs = new Blocs(base.world);
        members = new int[base.nations][];
        for (int i = 0; i < base.nations; i++) {
            members[i] = blocs.members(i);
        }
        value = value();
        flows = Rows.zeros(base.nations, base.nations);
        spent = Rows.zeros(base.families, base.nations);
        standing = Rows.zeros(base.nations, base.nations);
        start();
    }

    /** World value added per unit of sales of each family of clusters. */
    private double[] value() {
        double[] perSale = new double[base.families];
        for (int s = 0; s < base.families; s++) {
            double sales = 0;
            double inputs = 0;
            for (int c = s * base.nations; base.clustered[s] && c < (s + 1) * base.nations; c++) {
                sales += base.sales[c];
                inputs += base.sales[c] * (base.inputShare[c] + base.energyShare[s]);
            }
            perSale[s] = sales > 0 ? (sales - inputs) / sales : 0;
        }
        return perSale;
    }

    /** The base year: everyone leans where it lives. */
    private void start() {
        double[] valueAdded = new double[base.nations];
        for (int c = 0; c < base.sales.length; c++) {
            double kept = 1 - base.inputShare[c] - base.energyShare[c / base.nations];
            valueAdded[c % base.nations] += kept * base.sales[c];
        }
        trade(base.expenditure);
        exposures.measure(flows, economy.exposure);
        for (int i = 0; i < base.nations; i++) {
            System.arraycopy(economy.exposure[i], 0, economy.affinity[i], 0, base.nations);
        }
        measure(valueAdded);
    }

    void update() {
        trade(economy.expenditure);
        exposures.measure(flows, economy.exposure);
        if (moving) {
            lean();
        }
        measure(economy.valueAdded);
    }

    /** What a nation sells to another, tariffs included; two families at a time, which saves a third of the loads. */
    private void trade(double[] expenditure) {
        int nations = base.nations;
        for (int s = 0; s < base.families; s++) {
            System.arraycopy(expenditure, s * nations, spent[s], 0, nations);
        }
        for (int j = 0; j < nations; j++) {
            double[] row = flows[j];
            Arrays.fill(row, 0);
            int s = 0;
            for (; s + 1 < base.families; s += 2) {
                add(s, j, row);
            }
            for (; s < base.families; s++) {
                double[] share = economy.tradeShare[s * nations + j];
                double[] paid = spent[s];
                for (int i = 0; i < row.length; i++) {
                    row[i] += share[i] * paid[i];
                }
            }
        }
    }

    private void add(int s, int exporter, double[] row) {
        double[] a = economy.tradeShare[s * base.nations + exporter];
        double[] b = economy.tradeShare[(s + 1) * base.nations + exporter];
        double[] onA = spent[s];
        double[] onB = spent[s + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] += a[i] * onA[i] + b[i] * onB[i];
        }
    }

    private void lean() {
        for (Pact pact : economy.pacts) {
            double stands = pact.left > 0 ? pact.standing : 0;
            standing[pact.host][pact.partner] += stands;
            standing[pact.partner][pact.host] += stands;
        }
        int nations = base.nations;
        for (int i = 0; i < nations; i++) {
            double[] leaning = economy.affinity[i];
            double[] dependence = economy.exposure[i];
            double[] stands = standing[i];
            for (int j = 0; j < nations; j++) {
                double sanctions = drivers.sanction[i * nations + j] + drivers.sanction[j * nations + i];
                leaning[j] = law.next(leaning[j], dependence[j], stands[j], sanctions);
            }
        }
        for (Pact pact : economy.pacts) {
            standing[pact.host][pact.partner] = 0;
            standing[pact.partner][pact.host] = 0;
        }
    }

    private void measure(double[] valueAdded) {
        for (int i = 0; i < base.nations; i++) {
            // A bloc is measured once, for its first nation.
            if (members[i].length > 0 && members[i][0] == i) {
                Voice.measure(members[i], valueAdded, economy.exposure, economy.voice);
            }
        }
        Power.measure(value, economy.capacity, economy.power);
    }
}
