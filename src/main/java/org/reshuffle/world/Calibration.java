package org.reshuffle.world;

import java.util.Arrays;
import org.reshuffle.random.PortableMath;

/**
 * The base year as the model needs it, in exact-hat form: every hat variable starts at 1, so the base-year flows,
 * outputs and expenditures are met exactly. Immutable by agreement: the arrays are shared by runs and never written
 * after construction. N nations, S families; cells {@code family * N + nation}, pairs
 * {@code (family * N + exporter) * N + importer}; money in bn USD a year.
 *
 * <p>Source: exact-hat algebra, Dekle, Eaton, Kortum (2008, IMF Staff Papers 55), p. 518.
 */
public final class Calibration {
    private static final double BILLION = 1e-3;

    public final BaseWorld world;
    public final Settings settings;
    public final int nations;
    public final int families;

    /** Base trade shares pi0 of an importer's expenditure, by pair. */
    public final double[] tradeShare;
    /** Sales at basic prices Y0, by cell. */
    public final double[] sales;
    /** Final demand, by cell (family, importing nation). */
    public final double[] finalDemand;
    /** Shares of final spending, by cell. */
    public final double[] budgetShare;
    /** Final spending, by nation. */
    public final double[] spending;
    /** Spending above income, as a share of the world's value added, by nation; adds to 0. */
    public final double[] deficitShare;
    /** Expenditure at prices with tariffs, by cell. */
    public final double[] expenditure;
    /** What tariffs bring, by nation. */
    public final double[] tariffRevenue;
    /** Value added of the world. */
    public final double worldValueAdded;
    /** Input coefficients g, {@code using * S + supplying}. */
    public final double[] inputs;
    /** Factors on a nation's use of a family as an input, by cell. */
    public final double[] inputFactor;
    /** Inputs per unit of sales, energy left out, by cell. */
    public final double[] inputShare;
    /** Energy cost share of each family. */
    public final double[] energyShare;
    /** Labour cost share of each family. */
    public final double[] labourShare;
    /** Workers, by cell [million]. */
    public final double[] workers;
    /** Labour income per worker [thousand USD a year], by nation. */
    public final double[] labourIncome;
    /**
     * Profit per unit of sales of each family, 1 / (theta + 1) or capital's smallest share; the same in every nation, so
     * capacity that nations exchange in the base year leaves incomes as they are.
     */
    public final double[] margin;

    public final double[] theta;
    /** Scale elasticity Psi of each family; 0 for those without clusters. */
    public final double[] scale;
    /** Own-price elasticity of final demand. */
    public final double[] demandElasticity;
    /** Share of a family's capacity that hops in a quarter when all places pay alike. */
    public final double[] hopRate;
    /** Fall of cost with a doubling of experience [0, 0.6]. */
    public final double[] learningRate;
    /** Families that have clusters and sales. */
    public final boolean[] clustered;
    /** Families that are sold at all. */
    public final boolean[] active;

    public Calibration(BaseWorld world, Settings settings) {
        this.world = world;
        this.settings = settings;
        nations = world.nations().size();
        families = world.families().size();
        int cells = nations * families;
        tradeShare = new double[cells * nations];
        sales = new double[cells];
        finalDemand = new double[cells];
        budgetShare = new double[cells];
        inputShare = new double[cells];
        spending = new double[nations];
        deficitShare = new double[nations];
        workers = new double[cells];
        labourIncome = new double[nations];
        inputs = world.inputs().toArray();
        inputFactor = transposed(world.inputFactors());
        theta = new double[families];
        margin = new double[families];
        scale = new double[families];
        demandElasticity = new double[families];
        hopRate = new double[families];
        learningRate = new double[families];
        energyShare = new double[families];
        labourShare = new double[families];
        clustered = new boolean[families];
        active = new boolean[families];
        expenditure = trade();
        technology();
        tariffRevenue = tariffRevenue();
        worldValueAdded = accounts(expenditure, tariffRevenue);
        labour();
        for (int s = 0; s < families; s++) {
            margin[s] = 1 / (theta[s] + 1);
            for (int i = 0; i < nations; i++) {
                double capital = 1 - energyShare[s] - labourShare[s] - inputShare[s * nations + i];
                margin[s] = Math.max(0, Math.min(margin[s], capital));
            }
        }
    }

    private static double[] transposed(Matrix matrix) {
        double[] result = new double[matrix.rows() * matrix.columns()];
        for (int i = 0; i < matrix.rows(); i++) {
            for (int k = 0; k < matrix.columns(); k++) {
                result[k * matrix.rows() + i] = matrix.get(i, k);
            }
        }
        return result;
    }

    /** Sales, expenditures at prices with tariffs, and trade shares. Returns expenditure by cell. */
    private double[] trade() {
        double[] expenditure = new double[families * nations];
        for (int s = 0; s < families; s++) {
            for (int j = 0; j < nations; j++) {
                for (int i = 0; i < nations; i++) {
                    double flow = BILLION * world.flows().get(s, j, i);
                    sales[s * nations + j] += flow;
                    expenditure[s * nations + i] += flow * (1 + world.tariffs().get(s, j, i));
                }
            }
            for (int j = 0; j < nations; j++) {
                for (int i = 0; i < nations; i++) {
                    double spent = expenditure[s * nations + i];
                    double paid = BILLION
                            * world.flows().get(s, j, i)
                            * (1 + world.tariffs().get(s, j, i));
                    tradeShare[(s * nations + j) * nations + i] = spent > 0 ? paid / spent : 0;
                    active[s] |= paid > 0;
                }
            }
        }
        return expenditure;
    }

    private void technology() {
        for (int s = 0; s < families; s++) {
            Family family = world.families().get(s);
            theta[s] = family.tradeElasticity() * settings.get(Parameter.TRADE_ELASTICITY_SCALE);
            clustered[s] = active[s] && family.role() != Role.FOLLOWER;
            scale[s] = clustered[s] ? settings.get(Parameter.SCALE_ELASTICITY) : 0;
            demandElasticity[s] = family.demandElasticity() * settings.get(Parameter.DEMAND_ELASTICITY_SCALE);
            double sunk = family.sunkCost() * settings.get(Parameter.SUNK_COST_SCALE);
            hopRate[s] = settings.get(Parameter.HOP_RATE) * PortableMath.exp(2 - sunk);
            learningRate[s] = Math.min(0.6, family.learningRate() * settings.get(Parameter.LEARNING_SCALE));
            energyShare[s] = family.energyShare() * settings.get(Parameter.ENERGY_SHARE_SCALE);
            labourShare[s] = family.labourShare();
        }
    }

    private double[] tariffRevenue() {
        double[] revenue = new double[nations];
        for (int s = 0; s < families; s++) {
            for (int j = 0; j < nations; j++) {
                for (int i = 0; i < nations; i++) {
                    revenue[i] += BILLION
                            * world.flows().get(s, j, i)
                            * world.tariffs().get(s, j, i);
                }
            }
        }
        return revenue;
    }

    /** Final demand as what is left of expenditure, spending, deficits. Returns the world's value added. */
    private double accounts(double[] expenditure, double[] tariffRevenue) {
        double[] valueAdded = new double[nations];
        System.arraycopy(expenditure, 0, finalDemand, 0, expenditure.length);
        for (int s = 0; s < families; s++) {
            for (int i = 0; i < nations; i++) {
                double output = sales[s * nations + i];
                double left = output * (1 - energyShare[s]);
                for (int k = 0; k < families; k++) {
                    double used = inputs[s * families + k] * inputFactor[k * nations + i] * output;
                    finalDemand[k * nations + i] -= used;
                    inputShare[s * nations + i] += inputs[s * families + k] * inputFactor[k * nations + i];
                    left -= used;
                }
                double bill = energyShare[s] * output;
                finalDemand[world.fuelFamily() * nations + i] -= world.fuelShare() * bill;
                finalDemand[world.powerFamily() * nations + i] -= (1 - world.fuelShare()) * bill;
                valueAdded[i] += left;
            }
        }
        double worldTotal = 0;
        for (int i = 0; i < nations; i++) {
            worldTotal += valueAdded[i];
            for (int s = 0; s < families; s++) {
                double demand = finalDemand[s * nations + i];
                if (demand < 0) {
                    throw new IllegalArgumentException(
                            "final demand of " + world.nations().get(i).code() + " for "
                                    + world.families().get(s).code() + " is negative (" + demand
                                    + " bn USD): its intermediate use must be capped");
                }
                spending[i] += demand;
            }
            for (int s = 0; s < families; s++) {
                budgetShare[s * nations + i] = finalDemand[s * nations + i] / spending[i];
            }
        }
        for (int i = 0; i < nations; i++) {
            deficitShare[i] = (spending[i] - valueAdded[i] - tariffRevenue[i]) / worldTotal;
        }
        return worldTotal;
    }

    /** Workers by cell, so that labour income per worker is one figure per nation and all who work are counted. */
    private void labour() {
        double[] income = new double[nations];
        for (int s = 0; s < families; s++) {
            for (int i = 0; i < nations; i++) {
                income[i] += labourShare[s] * sales[s * nations + i];
            }
        }
        for (int i = 0; i < nations; i++) {
            Nation nation = world.nations().get(i);
            double employed = nation.labourForce() * (1 - nation.unemploymentRate());
            labourIncome[i] = income[i] / employed;
        }
        Arrays.fill(workers, 0);
        for (int s = 0; s < families; s++) {
            for (int i = 0; i < nations; i++) {
                workers[s * nations + i] = labourShare[s] * sales[s * nations + i] / labourIncome[i];
            }
        }
    }

    /** Cost share of capital in a cell: what energy, labour and inputs leave. */
    public double capitalShare(int cell) {
        int s = cell / nations;
        return 1 - energyShare[s] - labourShare[s] - inputShare[cell];
    }
}
