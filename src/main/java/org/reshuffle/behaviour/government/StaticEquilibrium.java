package org.reshuffle.behaviour.government;

import java.util.Arrays;
import org.reshuffle.random.PortableMath;

/**
 * The trade equilibrium to which tariffs lead when capacity stays where it is and wages clear labour markets: what a
 * government can work out before it acts.
 *
 * <pre>
 * c_ns   = w_n^b_ns prod_k P_nk^g_nks                             all hats
 * pi'_nis = pi_nis (t_nis c_is)^-theta_s / P_ns^-theta_s          P_ns^-theta_s = sum_i pi_nis (t_nis c_is)^-theta_s
 * X_ns   = sum_k g_nsk Y_nk + a_ns I_n                            Y_is = sum_n pi'_nis X_ns / (1 + tau'_nis)
 * I_n    = w_n V_n + R_n + D_n                                    R_n = sum_s X_ns - sum_is pi'_nis X_ns / (1 + tau'_nis)
 * w_n V_n = sum_s b_ns Y_ns
 * </pre>
 *
 * n importer, i exporter, s sector, k input; w wage, P price index, t = (1 + tau')/(1 + tau); pi expenditure share; X
 * expenditure, Y sales net of tariffs, V value added in the base, I income, R tariff revenue, D deficit [money]; b
 * value added and g inputs per unit of sales, a budget shares. World value added is the numeraire.
 *
 * <p>Source: Caliendo, Parro (2015, Review of Economic Studies 82), in the form of Dekle, Eaton, Kortum (2008).
 * Departures: none. Draws: none.
 */
public final class StaticEquilibrium {
    private static final int MOST_ROUNDS = 5000;
    private static final double TOLERANCE = 1e-11;
    /** Share of the gap that a round closes; more makes wages swing where elasticities are high. */
    private static final double STEP = 0.3;

    private final StaticWorld base;
    private final int nations;
    private final int sectors;
    /** pi t^-theta, by sector's importer and exporter. */
    private final double[][] pull;
    /** 1/(1 + tau'). */
    private final double[][] kept;

    private final double[] deficit;
    private final double[] logWage;
    private final double[] logCost;
    private final double[] logPrice;
    private final double[] pulledCost;
    private final double[][] share;
    private final double[] expenditure;
    private final double[] sales;
    private final double[] income;

    /**
     * @param tariff by sector's importer ({@code sector * N + importer}) and exporter [fraction of value]
     * @param deficit by nation, sum 0 [money of the base]
     */
    private StaticEquilibrium(StaticWorld base, double[][] tariff, double[] deficit) {
        this.base = base;
        this.deficit = deficit;
        nations = base.nations();
        sectors = base.sectors();
        int cells = nations * sectors;
        pull = new double[cells][nations];
        kept = new double[cells][nations];
        logWage = new double[nations];
        logCost = new double[cells];
        logPrice = new double[cells];
        pulledCost = new double[nations];
        share = new double[cells][nations];
        expenditure = base.expenditure().clone();
        sales = new double[cells];
        income = new double[nations];
        for (int market = 0; market < cells; market++) {
            double theta = base.theta()[market / nations];
            for (int i = 0; i < nations; i++) {
                kept[market][i] = 1 / (1 + tariff[market][i]);
                double rise = (1 + tariff[market][i]) / (1 + base.tariff()[market][i]);
                double power = rise == 1 ? 1 : PortableMath.exp(-theta * PortableMath.log(rise));
                pull[market][i] = base.share()[market][i] * power;
            }
        }
    }

    /**
     * Works out the equilibrium.
     *
     * @throws IllegalStateException if prices, spending or wages do not settle
     */
    public static StaticOutcome of(StaticWorld base, double[][] tariff, double[] deficit) {
        StaticEquilibrium equilibrium = new StaticEquilibrium(base, tariff, deficit);
        double gap = Double.NaN;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            equilibrium.prices();
            equilibrium.shares();
            equilibrium.spending();
            gap = equilibrium.wages();
            if (gap < TOLERANCE) {
                return equilibrium.outcome();
            }
        }
        throw unsettled("wages", gap);
    }

    private static IllegalStateException unsettled(String what, double gap) {
        return new IllegalStateException(what + " do not settle: the largest gap is " + gap + " after " + MOST_ROUNDS
                + " rounds, expected below " + TOLERANCE);
    }

    /** Costs and prices that agree with each other at given wages. */
    private void prices() {
        double change = Double.NaN;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            costs();
            change = 0;
            for (int s = 0; s < sectors; s++) {
                double theta = base.theta()[s];
                pullCosts(s);
                for (int n = 0; n < nations; n++) {
                    int market = s * nations + n;
                    double sum = dot(pull[market], pulledCost);
                    double now = sum > 0 ? -PortableMath.log(sum) / theta : 0;
                    change = Math.max(change, Math.abs(now - logPrice[market]));
                    logPrice[market] = now;
                }
            }
            if (change < TOLERANCE) {
                return;
            }
        }
        throw unsettled("prices", change);
    }

    private void costs() {
        for (int s = 0; s < sectors; s++) {
            for (int n = 0; n < nations; n++) {
                int cell = s * nations + n;
                double log = base.valueAddedShare()[cell] * logWage[n];
                double[] inputs = base.inputs()[cell];
                for (int k = 0; k < sectors; k++) {
                    log += inputs[k] * logPrice[k * nations + n];
                }
                logCost[cell] = log;
            }
        }
    }

    /** c^-theta of a sector's exporters. */
    private void pullCosts(int s) {
        for (int i = 0; i < nations; i++) {
            pulledCost[i] = PortableMath.exp(-base.theta()[s] * logCost[s * nations + i]);
        }
    }

    private void shares() {
        for (int s = 0; s < sectors; s++) {
            pullCosts(s);
            for (int n = 0; n < nations; n++) {
                int market = s * nations + n;
                double sum = dot(pull[market], pulledCost);
                for (int i = 0; i < nations; i++) {
                    share[market][i] = sum > 0 ? pull[market][i] * pulledCost[i] / sum : 0;
                }
            }
        }
    }

    /** Expenditure, sales and incomes that agree with each other at given wages and shares. */
    private void spending() {
        double change = Double.NaN;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            sell();
            change = 0;
            for (int n = 0; n < nations; n++) {
                income[n] = PortableMath.exp(logWage[n]) * base.valueAdded()[n] + revenue(n) + deficit[n];
            }
            for (int k = 0; k < sectors; k++) {
                for (int n = 0; n < nations; n++) {
                    int market = k * nations + n;
                    double now = base.budgetShare()[market] * income[n];
                    for (int s = 0; s < sectors; s++) {
                        int cell = s * nations + n;
                        now += base.inputs()[cell][k] * sales[cell];
                    }
                    change = Math.max(change, Math.abs(now - expenditure[market]) / (1e-9 + income[n]));
                    expenditure[market] = now;
                }
            }
            if (change < TOLERANCE) {
                return;
            }
        }
        throw unsettled("spending", change);
    }

    private void sell() {
        Arrays.fill(sales, 0);
        for (int s = 0; s < sectors; s++) {
            for (int n = 0; n < nations; n++) {
                int market = s * nations + n;
                for (int i = 0; i < nations; i++) {
                    sales[s * nations + i] += share[market][i] * kept[market][i] * expenditure[market];
                }
            }
        }
    }

    private double revenue(int n) {
        double revenue = 0;
        for (int s = 0; s < sectors; s++) {
            int market = s * nations + n;
            revenue += expenditure[market] * (share(market) - dot(share[market], kept[market]));
        }
        return revenue;
    }

    /** 1 where a market is served at all. */
    private double share(int market) {
        double sum = 0;
        for (double part : share[market]) {
            sum += part;
        }
        return sum;
    }

    /** Moves wages towards what sales pay for; the largest gap in logs. */
    private double wages() {
        double gap = 0;
        double world = 0;
        double worldBase = 0;
        for (int n = 0; n < nations; n++) {
            double paid = 0;
            for (int s = 0; s < sectors; s++) {
                paid += base.valueAddedShare()[s * nations + n] * sales[s * nations + n];
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

    private StaticOutcome outcome() {
        double[] logConsumerPrice = new double[nations];
        for (int market = 0; market < logPrice.length; market++) {
            logConsumerPrice[market % nations] += base.budgetShare()[market] * logPrice[market];
        }
        return new StaticOutcome(logWage, logCost, logPrice, logConsumerPrice, share, expenditure, sales, income);
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
