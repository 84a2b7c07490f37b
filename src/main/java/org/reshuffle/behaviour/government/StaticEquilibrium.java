package org.reshuffle.behaviour.government;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.random.PortableMath;

/**
 * The trade equilibrium to which tariffs and subsidies lead when wages clear labour markets: what a government can work
 * out before it acts. Solved again after a small change it begins where it was.
 *
 * <pre>
 * v_is   = w_i^b_is prod_k P_ik^g_isk                             all hats
 * c_is   = v_is K_is^-psi_s / (1 + e_is)                          K_is = (1 + e_is) Y_is / v_is
 * pi'_nis = pi_nis (t_nis c_is)^-theta_s / P_ns^-theta_s          P_ns^-theta_s = sum_i pi_nis (t_nis c_is)^-theta_s
 * X_ns   = sum_k g_nks (1 + e_nk) Y_nk + a_ns I_n                 Y_is = sum_n pi'_nis X_ns / (1 + tau'_nis)
 * I_n    = w_n V_n + R_n - sum_s e_ns Y_ns + D_n                  R_n = sum_s X_ns - sum_is pi'_nis X_ns / (1 + tau'_nis)
 * w_n V_n = sum_s b_ns (1 + e_ns) Y_ns
 * </pre>
 *
 * n importer, i exporter, s sector, k input; w wage, P price index, t = (1 + tau')/(1 + tau), e subsidy per unit of
 * sales (in v, c and K over the base's); K size, psi scale elasticity of cost; pi expenditure share; X expenditure, Y sales net of
 * tariffs, V value added in the base, I income, R tariff revenue, D deficit [money]; b value added and g inputs per unit
 * of cost, a budget shares. World value added is the numeraire.
 *
 * <p>Source: Caliendo, Parro (2015, Review of Economic Studies 82), in the form of Dekle, Eaton, Kortum (2008); scale
 * and subsidies as in Bartelme, Costinot, Donaldson, Rodriguez-Clare (2025, Journal of Political Economy 133).
 * Departures: none. Draws: none.
 */
public final class StaticEquilibrium {
    private static final int MOST_ROUNDS = 20_000;
    private static final double TOLERANCE = 1e-11;
    /** Share of a gap in wages or sizes that a round closes; more makes them swing where elasticities are high. */
    private static final double STEP = 0.3;
    /** Rounds after which slopes taken elsewhere are given up. */
    private static final int CHORD_ROUNDS = 25;

    private final StaticWorld base;
    private final int nations;
    private final int sectors;
    private final double tolerance;
    private final double[] deficit;
    private final StaticAccounts before;
    private final StaticPolicies policies;
    private final double[] logWage;
    private final double[] logSize;
    private final double[] logBundle;
    private final double[] logCost;
    private final double[] pulledCost;
    private final double[] logPrice;
    private final double[][] share;
    private final double[] expenditure;
    private final double[] sales;
    private final double[] income;
    private final double[] revenue;
    private final double[] perIncome;
    private final double[] bought;
    private @Nullable ChordStep chord;

    /**
     * The equilibrium of the base itself, not worked out yet.
     *
     * @param deficit by nation, sum 0 [money of the base]
     * @param tolerance largest gap, in logs, at which wages, prices and spending count as settled
     */
    public StaticEquilibrium(StaticWorld base, double[] deficit, double tolerance) {
        this.base = base;
        this.deficit = deficit;
        this.tolerance = tolerance;
        nations = base.nations();
        sectors = base.sectors();
        int cells = nations * sectors;
        before = new StaticAccounts(base, deficit);
        policies = new StaticPolicies(base);
        logWage = new double[nations];
        logSize = new double[cells];
        logBundle = new double[cells];
        logCost = new double[cells];
        pulledCost = new double[cells];
        logPrice = new double[cells];
        share = new double[cells][nations];
        expenditure = base.expenditure().clone();
        sales = new double[cells];
        income = new double[nations];
        revenue = new double[nations];
        perIncome = new double[nations];
        bought = new double[sectors];
    }

    /** Tariffs and subsidies in force, to be set before the next solution. */
    public StaticPolicies policies() {
        return policies;
    }

    /**
     * Works out the equilibrium.
     *
     * @throws IllegalStateException if prices, spending or wages do not settle
     */
    public static StaticOutcome of(StaticWorld base, double[][] tariff, double[] deficit) {
        StaticEquilibrium equilibrium = new StaticEquilibrium(base, deficit, TOLERANCE);
        equilibrium.policies.tariffs(tariff);
        equilibrium.solve();
        return equilibrium.outcome();
    }

    /**
     * Works the equilibrium out, from where it was.
     *
     * @return rounds that it took
     * @throws IllegalStateException if prices, spending, wages or sizes do not settle
     */
    public int solve() {
        double gap = Double.NaN;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            gap = chord == null || round > CHORD_ROUNDS ? round() : chord.round(tolerance);
            if (gap < tolerance) {
                return round;
            }
        }
        throw new IllegalStateException("the equilibrium does not settle: the largest gap is " + gap + " after "
                + MOST_ROUNDS + " rounds, expected below " + tolerance);
    }

    /** Takes slopes where it stands, with which later solutions nearby take a few rounds; worth it for small worlds. */
    public void prepare() {
        chord = new ChordStep(this::round, logWage, logPrice, logSize, expenditure);
    }

    /** One round; the largest gap. */
    private double round() {
        costs();
        double gap = prices();
        gap = Math.max(gap, spending());
        gap = Math.max(gap, wages());
        return Math.max(gap, sizes());
    }

    private void costs() {
        for (int s = 0; s < sectors; s++) {
            double theta = base.theta()[s];
            double scale = base.scale()[s];
            for (int n = 0; n < nations; n++) {
                int cell = s * nations + n;
                double log = base.valueAddedShare()[cell] * logWage[n];
                double[] inputs = base.inputs()[cell];
                for (int k = 0; k < sectors; k++) {
                    log += inputs[k] * logPrice[k * nations + n];
                }
                logBundle[cell] = log;
                logCost[cell] = log - scale * logSize[cell] - policies.logCovered[cell];
                pulledCost[cell] = PortableMath.exp(-theta * logCost[cell]);
            }
        }
    }

    /** Prices and shares at these costs; the largest change. */
    private double prices() {
        double change = 0;
        for (int s = 0; s < sectors; s++) {
            double theta = base.theta()[s];
            int first = s * nations;
            for (int market = first; market < first + nations; market++) {
                double[] from = policies.pull[market];
                double[] to = share[market];
                double sum = 0;
                for (int i = 0; i < nations; i++) {
                    to[i] = from[i] * pulledCost[first + i];
                    sum += to[i];
                }
                double now = sum > 0 ? -PortableMath.log(sum) / theta : 0;
                change = Math.max(change, Math.abs(now - logPrice[market]));
                logPrice[market] = now;
                double per = sum > 0 ? 1 / sum : 0;
                for (int i = 0; i < nations; i++) {
                    to[i] *= per;
                }
            }
        }
        return change;
    }

    /** Sales, incomes and expenditure at these shares; the largest change over income. */
    private double spending() {
        sell();
        for (int n = 0; n < nations; n++) {
            double left = PortableMath.exp(logWage[n]) * base.valueAdded()[n] + revenue[n] + deficit[n];
            for (int cell = n; cell < sales.length; cell += nations) {
                left -= (policies.covered[cell] - 1) * sales[cell];
            }
            income[n] = left;
            perIncome[n] = 1 / (1e-9 + left);
        }
        double change = 0;
        for (int n = 0; n < nations; n++) {
            for (int k = 0; k < sectors; k++) {
                bought[k] = base.budgetShare()[k * nations + n] * income[n];
            }
            for (int s = 0; s < sectors; s++) {
                int cell = s * nations + n;
                double cost = policies.covered[cell] * sales[cell];
                double[] inputs = base.inputs()[cell];
                for (int k = 0; k < sectors; k++) {
                    bought[k] += inputs[k] * cost;
                }
            }
            for (int k = 0; k < sectors; k++) {
                int market = k * nations + n;
                change = Math.max(change, Math.abs(bought[k] - expenditure[market]) * perIncome[n]);
                expenditure[market] = bought[k];
            }
        }
        return change;
    }

    private void sell() {
        Arrays.fill(sales, 0);
        Arrays.fill(revenue, 0);
        for (int s = 0; s < sectors; s++) {
            int first = s * nations;
            for (int n = 0; n < nations; n++) {
                double[] part = share[first + n];
                double[] keeps = policies.kept[first + n];
                double spent = expenditure[first + n];
                double taxed = 0;
                for (int i = 0; i < nations; i++) {
                    double paid = part[i] * spent;
                    double net = paid * keeps[i];
                    sales[first + i] += net;
                    taxed += paid - net;
                }
                revenue[n] += taxed;
            }
        }
    }

    /** Moves wages towards what sales pay for; the largest gap in logs. */
    private double wages() {
        double gap = 0;
        double world = 0;
        double worldBase = 0;
        for (int n = 0; n < nations; n++) {
            double paid = 0;
            for (int cell = n; cell < sales.length; cell += nations) {
                paid += base.valueAddedShare()[cell] * policies.covered[cell] * sales[cell];
            }
            double excess = PortableMath.log(paid / base.valueAdded()[n]) - logWage[n];
            gap = Math.max(gap, Math.abs(excess));
            logWage[n] += STEP * excess;
            world += PortableMath.exp(logWage[n]) * base.valueAdded()[n];
            worldBase += base.valueAdded()[n];
        }
        double level = PortableMath.log(world / worldBase);
        for (int n = 0; n < nations; n++) {
            logWage[n] -= level;
        }
        return gap;
    }

    /** Moves sizes towards what is sold; the largest gap in logs, as far as it moves costs. */
    private double sizes() {
        double gap = 0;
        for (int cell = 0; cell < sales.length; cell++) {
            double scale = base.scale()[cell / nations];
            if (scale != 0 && before.cost[cell] > 0) {
                double excess = logSize(cell) - logSize[cell];
                gap = Math.max(gap, Math.abs(excess) * scale);
                logSize[cell] += STEP * excess;
            } else {
                logSize[cell] = 0;
            }
        }
        return gap;
    }

    /** Log change of a nation's income over its consumer prices, against the base with its deficits. */
    public double logRealIncome(int nation) {
        double price = 0;
        for (int market = nation; market < logPrice.length; market += nations) {
            price += base.budgetShare()[market] * logPrice[market];
        }
        return PortableMath.log(income[nation] / before.income[nation]) - price;
    }

    /** Sales at cost and base prices over the base's, in logs, by cell; 0 where nothing was sold. */
    public double logSize(int cell) {
        if (before.cost[cell] == 0) {
            return 0;
        }
        return PortableMath.log(policies.covered[cell] * sales[cell] / before.cost[cell]) - logBundle[cell];
    }

    /** Final spending in the base [money of the base]. */
    public double incomeBefore(int nation) {
        return before.income[nation];
    }

    /** Sales net of tariffs [money of the base]. */
    public double sales(int cell) {
        return sales[cell];
    }

    public StaticOutcome outcome() {
        double[] logConsumerPrice = new double[nations];
        for (int market = 0; market < logPrice.length; market++) {
            logConsumerPrice[market % nations] += base.budgetShare()[market] * logPrice[market];
        }
        double[][] shares = new double[share.length][];
        for (int market = 0; market < shares.length; market++) {
            shares[market] = share[market].clone();
        }
        return new StaticOutcome(
                logWage.clone(),
                logCost.clone(),
                logPrice.clone(),
                logConsumerPrice,
                shares,
                expenditure.clone(),
                sales.clone(),
                income.clone());
    }
}
