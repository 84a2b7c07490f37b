package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.random.PortableMath;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * Divides the change of every cell's output since the base year over the forces behind it, without a rest.
 *
 * <pre>
 * pi*_ij - pi0_ij = sum_f L(pi*, pi0) (x_f,ij - sum_k w_ik x_f,ik),   w = L/sum L
 * C_f            += lambda (C*_f - C_f)
 * q_t - q_0       = sum_f L(q_t, q_0) [C_f/L(pi, pi0) - log price parts + demand + tariffs]
 * </pre>
 *
 * x_f part of force f in the log of a supplier's place (scale, price parts, tariffs); L logarithmic mean; C_f part of
 * the share's change, lagged as the share itself; q flow at base-year prices.
 *
 * <p>Source: additive log-mean Divisia index, Ang, Liu (2001, Energy 26).
 */
final class ForceDecomposition implements Runnable {
    private static final Force[] EACH = Force.values();
    private static final int FORCES = EACH.length;
    private static final int TARIFF = Force.TARIFF.ordinal();
    private static final int YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final TradeCosts costs;
    private final CostForces prices;
    private final double lag;
    private final double[] baseExpenditure;
    private final double[][] baseKept;
    /** C_f by exporter, a row for each importer's cell and force. */
    private final double[][] parts;

    /** Of one importer's suppliers: how far their shares would change in the log, by what factor, and L(pi*, pi0). */
    private final double[] changes;

    private final double[] factors;
    private final double[] means;
    /** x_f of one family's suppliers, a row for each force; the tariffs' that of one importer. */
    private final double[][] pulls;

    private final ForceTable table;
    /** Whether a force has pulled at a family's shares: as long as it has not, its parts are 0. */
    private final boolean[][] pulling;

    private int kept;

    ForceDecomposition(Calibration base, Economy economy, TradeCosts costs, Machines machines, int quarters) {
        this.base = base;
        this.economy = economy;
        this.costs = costs;
        prices = new CostForces(base, economy, machines);
        lag = base.settings.get(Parameter.TRADE_ADJUSTMENT);
        parts = Rows.zeros(base.sales.length * FORCES, base.nations);
        changes = new double[base.nations];
        factors = new double[base.nations];
        means = new double[base.nations];
        pulls = Rows.zeros(FORCES, base.nations);
        baseKept = new double[costs.kept.length][];
        Arrays.setAll(baseKept, c -> costs.kept[c].clone());
        baseExpenditure = new double[base.sales.length];
        for (int s = 0; s < base.families; s++) {
            for (int j = 0; j < base.nations; j++) {
                for (int i = 0; i < base.nations; i++) {
                    baseExpenditure[s * base.nations + i] += base.world.flows().get(s, j, i)
                            * 1e-3
                            * (1 + base.world.tariffs().get(s, j, i));
                }
            }
        }
        pulling = new boolean[base.families][FORCES];
        int[] quartersKept = new int[(quarters + YEAR - 1) / YEAR];
        for (int k = 0; k < quartersKept.length; k++) {
            quartersKept[k] = Math.min(quarters - 1, YEAR * k + YEAR - 1);
        }
        table = new ForceTable(base.nations, base.families, quartersKept);
    }

    ForceTable table() {
        return table;
    }

    @Override
    public void run() {
        prices.update();
        boolean keep = kept < table.quarters().length && table.quarters()[kept] == economy.quarter;
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                pull(s);
                boolean moved = pulled(s);
                for (int i = 0; moved && i < base.nations; i++) {
                    follow(s, i);
                }
                for (int j = 0; keep && j < base.nations; j++) {
                    outputs(s, j);
                }
            }
        }
        kept += keep ? 1 : 0;
    }

    /** Fills what does not depend on the importer. */
    private void pull(int s) {
        for (int j = 0; j < base.nations; j++) {
            int cell = s * base.nations + j;
            for (int f = 0; f < FORCES; f++) {
                pulls[f][j] = -base.theta[s] * prices.parts[cell * FORCES + f];
            }
            pulls[Force.SCALE.ordinal()][j] = economy.logScale[cell];
        }
    }

    /** Whether any force pulls or has pulled at a family's shares; as long as none has, there is nothing to divide. */
    private boolean pulled(int s) {
        boolean[] now = pulling[s];
        boolean any = false;
        for (int f = 0; f < FORCES; f++) {
            now[f] |= f != TARIFF && some(pulls[f]);
            any |= now[f];
        }
        for (int c = s * base.nations; !now[TARIFF] && c < (s + 1) * base.nations; c++) {
            now[TARIFF] = some(costs.logPower()[c]);
        }
        return any || now[TARIFF];
    }

    private static boolean some(double[] row) {
        for (double value : row) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    /** Moves the parts of one importer's shares. */
    private void follow(int s, int i) {
        int nations = base.nations;
        double theta = base.theta[s];
        double logSum = -theta * economy.logPriceIndex[s * nations + i];
        double[] tariffs = pulls[TARIFF];
        for (int j = 0; j < nations; j++) {
            int cell = s * nations + j;
            tariffs[j] = costs.logPower()[cell][i];
            changes[j] = economy.logScale[cell] - theta * economy.logPrice[cell] + tariffs[j] - logSum;
        }
        PortableMath.exp(changes, factors);
        double total = 0;
        for (int j = 0; j < nations; j++) {
            int cell = s * nations + j;
            double before = base.tradeShare[cell * nations + i];
            boolean sells = before > 0 && economy.capacity[cell] > 0;
            means[j] = sells ? LogMean.of(before * factors[j], before, changes[j]) : 0;
            total += means[j];
        }
        for (int f = 0; f < FORCES; f++) {
            if (pulling[s][f]) {
                follow(pulls[f], total, parts[(s * nations + i) * FORCES + f]);
            }
        }
    }

    /** Moves what one force has of one importer's shares. */
    private void follow(double[] pull, double total, double[] part) {
        double sum = 0;
        for (int j = 0; j < pull.length; j++) {
            sum += means[j] == 0 ? 0 : means[j] * pull[j];
        }
        double reference = sum / total;
        for (int j = 0; j < pull.length; j++) {
            double wanted = means[j] == 0 ? 0 : means[j] * (pull[j] - reference);
            part[j] += lag * (wanted - part[j]);
        }
    }

    /** Adds up one exporter's flows into the table. */
    private void outputs(int s, int j) {
        int nations = base.nations;
        int cell = s * nations + j;
        double[] sum = new double[FORCES];
        for (int i = 0; i < nations; i++) {
            int pair = cell * nations + i;
            double shareBefore = base.tradeShare[pair];
            double share = economy.tradeShare[cell][i];
            int market = s * nations + i;
            if (!(shareBefore > 0 && share > 0)) {
                continue;
            }
            double before = shareBefore * baseExpenditure[market] * baseKept[cell][i];
            double logShare = PortableMath.log(share / shareBefore);
            double logDemand = PortableMath.log(economy.expenditure[market] / baseExpenditure[market]);
            double logKept = PortableMath.log(costs.kept[cell][i] / baseKept[cell][i]) - costs.logBorne(cell, i);
            double change = logShare + logDemand + logKept - economy.logPrice[cell];
            double weight = LogMean.of(before * PortableMath.exp(change), before, change);
            double perShare = weight / LogMean.of(share, shareBefore, logShare);
            for (int f = 0; f < FORCES; f++) {
                sum[f] += perShare * parts[market * FORCES + f][j] - weight * prices.parts[cell * FORCES + f];
            }
            sum[Force.DEMAND.ordinal()] += weight * logDemand;
            sum[Force.TARIFF.ordinal()] += weight * logKept;
        }
        for (Force force : EACH) {
            table.set(kept, j, s, force, sum[force.ordinal()]);
        }
    }
}
