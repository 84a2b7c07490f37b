package org.reshuffle.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The state that a run advances. Hats, logs and indices are 1 or 0 in the base year. Cells
 * {@code family * N + nation}; tables by pair have a row for each cell, because loops over rows that all run from 0
 * become vector instructions; money in bn USD a year. Fields are open because every phase works on whole arrays; only
 * the steps of {@code model} write them.
 */
public final class Economy {
    public final int nations;
    public final int families;
    /** Quarter being run, counted from 0. */
    public int quarter;
    /** Log of the price level in which energy and machines are paid; 0 unless a test rescales money. */
    public double logMoney;
    /** Log price of capital, one for the world. */
    public double logCapital;
    /** Index of productivity and spending growth, by nation. */
    public final double[] growthIndex;
    /** How far events have carried a nation above the world's path, by nation; 1 where none has. */
    public final double[] size;
    /** Its logarithm. */
    public final double[] logSize;
    /** By how much that index grows in the quarter, by nation [fraction]. */
    public final double[] growth;

    /** Log price of delivered industrial energy, by nation. */
    public final double[] logEnergyPrice;
    /** Cumulated output [years of bn USD], by cell. */
    public final double[] experience;
    /** Log unit-cost fall by experience, by cell. */
    public final double[] learned;
    /** Log productivity, own and diffused, by cell. */
    public final double[] productivity;
    /** Log productivity gained from the frontier, by cell. */
    public final double[] diffused;
    /** Share of tasks that machines hold, before decrees, by cell. */
    public final double[] adopted;
    /** The same with decrees, by cell. */
    public final double[] automated;
    /** Labour that new tasks have taken back, as a fraction of labour demand, by cell. */
    public final double[] newTasks;
    /** Electric share of vehicle demand, by nation. */
    public final double[] electricShare;

    /** Log unit cost, by cell. */
    public final double[] logCost;
    /** Energy's share of cost, by cell. */
    public final double[] energyShare;
    /** Log factory-gate price, by cell. */
    public final double[] logPrice;
    /** Factory-gate price, by cell. */
    public final double[] price;
    /** Log price index of what a nation buys of a family, by cell. */
    public final double[] logPriceIndex;
    /** Log consumer price index, by nation. */
    public final double[] logConsumerPrice;

    /** Final spending, by nation. */
    public final double[] spending;
    /** What producers of a nation pay for inputs and energy. */
    public final double[] intermediateUse;
    /** Expenditure at prices with tariffs, by cell. */
    public final double[] expenditure;
    /** Trade shares, by exporter's cell and importer. */
    public final double[][] tradeShare;
    /** Sales at basic prices, by cell. */
    public final double[] sales;
    /** Sales of the quarter before, by cell. */
    public final double[] lastSales;
    /** Output at base-year prices, by cell. */
    public final double[] output;
    /** Home sales, by cell. */
    public final double[] homeSales;
    /** What a nation's purchases are worth at basic prices, all families, home included. */
    public final double[] purchases;

    public final double[] tariffRevenue;
    public final double[] subsidies;

    /** Cluster capacity [bn USD a year of base-year output], by cell. */
    public final double[] capacity;
    /** Log of what capacity does for sales, Psi ln(K/K0), as this quarter's trade saw it, by cell. */
    public final double[] logScale;
    /** Log of profit per capacity against the family's world mean, by cell. */
    public final double[] logProfit;
    /** The same, not in logs. */
    public final double[] profit;
    /** Log of a family's world sales per capacity against that of all clusters. */
    public final double[] logReturn;
    /** Quarters in a row of profit below the exit threshold, by cell. */
    public final int[] lowProfit;
    /** Change of relatedness density from the base, by cell. */
    public final double[] relatedness;
    /** Subsidy per unit of sales that the government has decided on, and with what events pay, by cell. */
    public final double[] granted;

    public final double[] subsidy;
    /** Unit cost over the price that it leaves, 1 + e s of a subsidy s that works with effectiveness e, by cell. */
    public final double[] costCovered;

    /** Log weight that the government has decided to give its nation as a place, and with pacts and risk, by cell. */
    public final double[] courted;

    public final double[] incentive;

    /** Log unit labour cost, wages over productivity, by nation. */
    public final double[] logWage;
    /** Workers wanted and employed outside services, by cell; services in their own cell [million]. */
    public final double[] employment;

    public final double[] labourForce;
    public final double[] unemployment;
    /** Income: value added, tariffs, profits from abroad less those sent abroad, less subsidies, plus the deficit. */
    public final double[] income;

    public final double[] wageBill;
    public final double[] valueAdded;
    /** Profit received from abroad less profit sent abroad, by nation. */
    public final double[] netProfit;

    public final double[] realIncome;
    public final double[] unrest;

    /** Digital stock against that of a nation that only grew with the world, by nation. */
    public final double[] digitalStock;
    /** Share of home digital rents that goes to platforms, by nation [0, 1]. */
    public final double[] digitalLeak;
    /** What digital business returns in a nation, rents from and to abroad counted. */
    public final double[] digitalReturn;
    /** Digital rents from abroad less those paid abroad, beyond what they are in the base year. */
    public final double[] digitalRent;
    /** What the state spends on digital infrastructure, by nation. */
    public final double[] digitalSpending;
    /** The part of it that the government has decided on, by nation [bn USD a year]; events come on top. */
    public final double[] digitalGranted;
    /** Machines at work and their data, against a nation that only grew with the world, by nation. */
    public final double[] deployedData;
    /** Log AI capability, by nation. */
    public final double[] logAi;

    /** Families that are sold: those of the base year, and a latent one once it has opened. */
    public final boolean[] sold;
    /** How far the latent family has come; the same for the world. */
    public FrontierStage frontierStage = FrontierStage.LOCKED;
    /** Spending on the latent family over all other spending. */
    public double frontierDemand;
    /** Capacity of the latent family, by nation; the only capacity that a fixed pool lets be born. */
    public final double[] frontierCapacity;
    /** Capacity of the latent family that was ever born less what was scrapped. */
    public double frontierBirths;
    /** Public research for the latent family, by nation. */
    public final double[] frontierSpending;
    /** The part of frontier spending that the government has decided on, by nation [bn USD a year]. */
    public final double[] frontierGranted;
    /** Research cumulated, by nation [bn USD]. */
    public final double[] frontierEffort;
    /** Cumulated loss of whoever funds it, by nation [bn USD]. */
    public final double[] frontierLoss;
    /** Whether a nation's state funds it and has not given up. */
    public final boolean[] frontierFunded;
    /** Chance a year that a nation's government gives the next frontier, right or wrong; 1 once it is there. */
    public final double[] frontierExpected;
    /** Public debt at the end of the quarter, at the end of the one before, and what a default has struck off it. */
    public final double[] debt;

    public final double[] lastDebt;
    public final double[] writtenDown;
    /** Debt with which the quarter began, what was struck off taken away, as a share of income. */
    public final double[] debtRatio;
    /** Public spending and interest less revenue [bn USD a year]. */
    public final double[] deficit;
    /** Public spending to which a government has got used, before what it cuts. */
    public final double[] publicSpending;
    /** What the government has decided to invest in energy, by nation [bn USD a year]. */
    public final double[] publicInvestment;
    /** Of whom it orders that, by cell [bn USD a year]. */
    public final double[] publicOrders;
    /** What its own decisions cost a government in this quarter beside subsidies, by nation [bn USD a year]. */
    public final double[] programmes;
    /** Public spending that is cut, as a share of income. */
    public final double[] cuts;
    /** What lenders ask above the safe rate, after a default with its premium [fraction a year]. */
    public final double[] spread;
    /** The same less that of the base year. */
    public final double[] risk;
    /** Quarters for which a government that has defaulted is still shut out. */
    public final int[] shutOut;

    /** Chance that the leadership changes in a quarter, but for what an event decrees. */
    public final double[] leaderHazard;
    /** Chance that it changed in this quarter; with whole clusters 0 or 1. */
    public final double[] leaderChange;
    /** Quarters in office, expected where capacity flows. */
    public final double[] tenure;

    /** Pacts, in the order of signing. */
    public final List<Pact> pacts = new ArrayList<>();
    /** How much a nation lives by another, rows those who depend; worked out once a year, as the next three. */
    public final double[][] exposure;
    /** How much a nation leans towards another. */
    public final double[][] affinity;
    /** Share of the voices of a nation's bloc; 0 outside blocs. */
    public final double[] voice;
    /** Share of the value of the world's clusters. */
    public final double[] power;

    public Economy(Calibration base) {
        nations = base.nations;
        families = base.families;
        int cells = nations * families;
        growthIndex = new double[nations];
        Arrays.fill(growthIndex, 1);
        growth = new double[nations];
        size = new double[nations];
        Arrays.fill(size, 1);
        logSize = new double[nations];
        logEnergyPrice = new double[nations];
        experience = new double[cells];
        learned = new double[cells];
        productivity = new double[cells];
        diffused = new double[cells];
        adopted = new double[cells];
        automated = new double[cells];
        newTasks = new double[cells];
        electricShare = new double[nations];
        logCost = new double[cells];
        energyShare = new double[cells];
        logPrice = new double[cells];
        price = new double[cells];
        logPriceIndex = new double[cells];
        logConsumerPrice = new double[nations];
        spending = base.spending.clone();
        intermediateUse = new double[nations];
        expenditure = new double[cells];
        tradeShare = Rows.of(base.tradeShare, nations);
        sales = base.sales.clone();
        lastSales = base.sales.clone();
        output = base.sales.clone();
        homeSales = new double[cells];
        purchases = new double[nations];
        tariffRevenue = new double[nations];
        subsidies = new double[nations];
        capacity = base.sales.clone();
        logScale = new double[cells];
        logProfit = new double[cells];
        profit = new double[cells];
        Arrays.fill(profit, 1);
        logReturn = new double[families];
        lowProfit = new int[cells];
        relatedness = new double[cells];
        granted = new double[cells];
        subsidy = new double[cells];
        costCovered = new double[cells];
        Arrays.fill(costCovered, 1);
        courted = new double[cells];
        incentive = new double[cells];
        logWage = new double[nations];
        employment = base.workers.clone();
        labourForce = new double[nations];
        unemployment = new double[nations];
        income = base.spending.clone();
        wageBill = new double[nations];
        valueAdded = new double[nations];
        netProfit = new double[nations];
        realIncome = base.spending.clone();
        unrest = new double[nations];
        digitalStock = new double[nations];
        Arrays.fill(digitalStock, 1);
        digitalLeak = new double[nations];
        digitalReturn = new double[nations];
        digitalRent = new double[nations];
        digitalSpending = new double[nations];
        digitalGranted = new double[nations];
        deployedData = new double[nations];
        Arrays.fill(deployedData, 1);
        logAi = new double[nations];
        sold = base.active.clone();
        frontierCapacity = new double[nations];
        frontierSpending = new double[nations];
        frontierGranted = new double[nations];
        frontierEffort = new double[nations];
        frontierLoss = new double[nations];
        frontierFunded = new boolean[nations];
        frontierExpected = new double[nations];
        debt = new double[nations];
        lastDebt = new double[nations];
        writtenDown = new double[nations];
        debtRatio = new double[nations];
        deficit = new double[nations];
        publicSpending = new double[nations];
        publicInvestment = new double[nations];
        publicOrders = new double[cells];
        programmes = new double[nations];
        cuts = new double[nations];
        spread = new double[nations];
        risk = new double[nations];
        shutOut = new int[nations];
        leaderHazard = new double[nations];
        leaderChange = new double[nations];
        tenure = new double[nations];
        exposure = Rows.zeros(nations, nations);
        affinity = Rows.zeros(nations, nations);
        voice = new double[nations];
        power = new double[nations];
        for (int s = 0; s < families; s++) {
            Arrays.fill(energyShare, s * nations, (s + 1) * nations, base.energyShare[s]);
            for (int i = 0; i < nations; i++) {
                int cell = s * nations + i;
                experience[cell] = base.sales[cell] * base.settings.get(Parameter.LEARNING_YEARS);
            }
        }
        for (int i = 0; i < nations; i++) {
            Nation nation = base.world.nations().get(i);
            labourForce[i] = nation.labourForce();
            unemployment[i] = nation.unemploymentRate();
            debt[i] = nation.polity().publicDebt() * base.spending[i];
            lastDebt[i] = debt[i];
            debtRatio[i] = nation.polity().publicDebt();
            leaderHazard[i] = nation.polity().leaderHazard();
        }
    }

    /** The first family from this one on that is sold, or how many families there are. */
    public int nextSold(int s) {
        int next = s;
        while (next < sold.length && !sold[next]) {
            next++;
        }
        return next;
    }

    /** The first family from this one on that is not sold: all between stand in a row, for loops over all their cells. */
    public int endOfSold(int s) {
        int end = s;
        while (end < sold.length && sold[end]) {
            end++;
        }
        return end;
    }
}
