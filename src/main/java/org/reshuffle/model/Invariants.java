package org.reshuffle.model;

import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.FrontierStage;
import org.reshuffle.world.Rows;

/** The accounting identities of a quarter. A violated one stops the run. */
final class Invariants {
    private static final double TOLERANCE = 1e-9;
    private static final int YEAR = 4;
    private static final double POOL_TOLERANCE = 1e-12;

    private final Calibration base;
    private final Economy economy;
    private final RelocationRates rates;
    private final Owners owners;
    private final double[] shareSum;
    private final double[] ones;
    private final double[] owned;
    private final boolean thorough;
    private final double pool;

    /** @param thorough whether the identities that cost more are checked in every quarter too */
    Invariants(Calibration base, Economy economy, RelocationRates rates, Owners owners, boolean thorough) {
        this.thorough = thorough;
        this.base = base;
        this.economy = economy;
        this.rates = rates;
        this.owners = owners;
        shareSum = new double[base.nations];
        ones = new double[base.nations];
        java.util.Arrays.fill(ones, 1);
        owned = new double[economy.capacity.length];
        pool = pool();
    }

    /** Every identity in every quarter of a thorough run, else the costlier ones once a year. */
    void check() {
        money();
        pool(pool());
        frontier();
        nations();
        if (thorough || economy.quarter % YEAR == YEAR - 1) {
            shares();
            owners();
        }
    }

    /** Trade shares of every importer add to 1. */
    private void shares() {
        int nations = base.nations;
        for (int s = 0; s < base.families; s++) {
            if (!economy.sold[s]) {
                continue;
            }
            Rows.sum(economy.tradeShare, s * nations, ones, shareSum);
            for (int i = 0; i < nations; i++) {
                if (economy.expenditure[s * nations + i] > 0 && !near(shareSum[i], 1, TOLERANCE)) {
                    throw broken("trade shares add to one", s, i, shareSum[i], 1);
                }
            }
        }
    }

    /** What the world sells and pays in tariffs is what it spends; incomes add to value added and tariffs. */
    private void money() {
        double spent = Rows.total(economy.expenditure, 0, economy.expenditure.length);
        double received = Rows.total(economy.sales, 0, economy.sales.length);
        double incomes = 0;
        double made = 0;
        for (int c = 0; c < economy.sales.length; c++) {
            if (!(economy.sales[c] >= 0 && economy.capacity[c] >= 0 && economy.output[c] >= 0)) {
                throw broken(
                        "sales and capacity not negative",
                        c / base.nations,
                        c % base.nations,
                        economy.sales[c],
                        economy.capacity[c]);
            }
        }
        double foreign = 0;
        double rents = 0;
        for (int i = 0; i < base.nations; i++) {
            received += economy.tariffRevenue[i];
            incomes += economy.income[i];
            made += economy.valueAdded[i] - economy.subsidies[i] + economy.tariffRevenue[i];
            foreign += economy.netProfit[i];
            rents += economy.digitalRent[i];
        }
        if (!near(spent, received, TOLERANCE)) {
            throw broken("world sales and tariffs equal expenditure", -1, -1, received, spent);
        }
        if (!near(incomes, made, TOLERANCE)) {
            throw broken("world income equals value added and tariffs", -1, -1, incomes, made);
        }
        if (!(Math.abs(foreign) <= TOLERANCE * incomes)) {
            throw broken("profits sent equal profits received", -1, -1, foreign, 0);
        }
        if (!(Math.abs(rents) <= TOLERANCE * incomes)) {
            throw broken("digital rents sent equal those received", -1, -1, rents, 0);
        }
    }

    private double pool() {
        double sum = 0;
        for (int s = 0; s < base.families; s++) {
            if (base.clustered[s]) {
                sum += Rows.total(economy.capacity, s * base.nations, (s + 1) * base.nations);
            }
        }
        return sum;
    }

    /** Capacity is conserved in the fixed pool. */
    private void pool(double now) {
        if (!rates.elastic && !near(now, pool, POOL_TOLERANCE)) {
            throw broken("the pool of capacity is conserved", -1, -1, now, pool);
        }
    }

    /** Every bit of capacity has an owner. */
    private void owners() {
        int nations = base.nations;
        owners.count(owned);
        for (int s = 0; s < base.families; s++) {
            for (int i = 0; base.clustered[s] && i < nations; i++) {
                int cell = s * nations + i;
                if (!(Math.abs(owned[cell] - economy.capacity[cell]) <= TOLERANCE * (1 + economy.capacity[cell]))) {
                    throw broken("capacity has owners", s, i, owned[cell], economy.capacity[cell]);
                }
            }
        }
    }

    /** What the latent family has is what was born of it and not scrapped, and nothing while it is locked. */
    private void frontier() {
        double held = 0;
        for (int i = 0; i < base.nations; i++) {
            held += economy.frontierCapacity[i];
        }
        double born = economy.frontierStage == FrontierStage.LOCKED ? 0 : economy.frontierBirths;
        if (!(Math.abs(held - born) <= TOLERANCE * (1 + born))) {
            throw broken("the frontier's capacity is what was born of it", -1, -1, held, born);
        }
    }

    private void nations() {
        for (int i = 0; i < base.nations; i++) {
            double unemployment = economy.unemployment[i];
            if (!(unemployment >= -TOLERANCE && unemployment <= 1)) {
                throw broken("unemployment lies between 0 and 1", -1, i, unemployment, 0);
            }
            if (!(economy.tariffRevenue[i] >= -TOLERANCE * economy.spending[i])) {
                throw broken("tariff revenue is not negative", -1, i, economy.tariffRevenue[i], 0);
            }
            if (!(economy.income[i] > 0 && economy.realIncome[i] < Double.MAX_VALUE)) {
                throw broken("income is positive and finite", -1, i, economy.income[i], economy.realIncome[i]);
            }
            if (!(economy.unrest[i] >= 0 && economy.unrest[i] <= 1)) {
                throw broken("unrest lies between 0 and 1", -1, i, economy.unrest[i], 0);
            }
            if (!(economy.digitalStock[i] > 0
                    && economy.deployedData[i] > 0
                    && Math.abs(economy.logAi[i]) < Double.MAX_VALUE)) {
                throw broken("stocks of data are positive", -1, i, economy.digitalStock[i], economy.deployedData[i]);
            }
            double borrowed = economy.lastDebt[i] - economy.writtenDown[i] + economy.deficit[i] / YEAR;
            double owed = economy.debt[i];
            double gap = Math.abs(owed - borrowed);
            if (!(gap <= TOLERANCE * (economy.income[i] + Math.abs(owed)) && gap < Double.POSITIVE_INFINITY)) {
                throw broken("debt changes by the deficit", -1, i, owed, borrowed);
            }
            double surplus = economy.valueAdded[i] - economy.wageBill[i];
            if (!(surplus < Double.MAX_VALUE && surplus > -Double.MAX_VALUE)) {
                throw broken("value added is finite", -1, i, economy.valueAdded[i], economy.wageBill[i]);
            }
        }
    }

    /** False where either is infinite or not a number. */
    private static boolean near(double a, double b, double tolerance) {
        double gap = Math.abs(a - b);
        return gap <= tolerance * Math.max(Math.abs(a), Math.abs(b)) && gap < Double.POSITIVE_INFINITY;
    }

    private InvariantViolation broken(String what, int family, int nation, double found, double expected) {
        String place = (nation < 0 ? "world" : base.world.nations().get(nation).code())
                + (family < 0 ? "" : " " + base.world.families().get(family).code());
        return new InvariantViolation("quarter " + economy.quarter + ", " + place + ": " + what + ": got " + found
                + ", expected " + expected);
    }
}
