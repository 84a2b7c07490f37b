package org.reshuffle.model;

import org.reshuffle.behaviour.FrontierCost;
import org.reshuffle.behaviour.FrontierDemand;
import org.reshuffle.behaviour.FrontierFunding;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.FrontierStage;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Role;
import org.reshuffle.world.Switch;

/**
 * The latent family, from research to an industry that pays for itself, or to its end. Locked, states do research; when
 * the world's research reaches the threshold it is sold below cost, and states pay the rest up to their budgets; after
 * eight quarters in which it has brought in more than it cost it needs nobody; when the last state has lost more than it
 * bears, it closes. All from the last quarter's figures.
 */
final class Frontier {
    /** Quarters of more money in than out after which the cycle is closed. */
    private static final int CLOSED_CYCLE = 8;
    /** No state spends more of value added on it. */
    private static final double MOST_SPENDING = 0.1;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final NationalAccounts accounts;
    private final FrontierFunding funding;
    private final FrontierCost cost;
    private final FrontierDemand demand;
    private final FrontierMarket market;
    private final LearningCurves curves;
    private final double threshold;
    private final double firstDemand;
    private final double expectation;
    private final double logFirstGap;
    /** The latent family, -1 where there is none or it stays locked. */
    private final int family;

    private final int first;
    private final boolean[] gaveUp;
    /** What each state may spend in a year. */
    private final double[] budget;
    /** Log of what a unit costs over what buyers pay, by nation. */
    private final double[] logGap;

    private double wanted;
    private double output;
    private double logStartGap;
    private int goodQuarters;

    Frontier(Calibration base, Economy economy, Drivers drivers, TradeCosts costs) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        accounts = new NationalAccounts(base, economy);
        funding = new FrontierFunding(
                base.settings.get(Parameter.FRONTIER_PATIENCE),
                base.settings.get(Parameter.FRONTIER_BEARABLE),
                base.settings.get(Parameter.FRONTIER_THREAT));
        cost = new FrontierCost(base.settings.get(Parameter.FRONTIER_GAP), base.settings.get(Parameter.FRONTIER_PILOT));
        demand = new FrontierDemand(
                base.settings.get(Parameter.FRONTIER_GROWTH), base.settings.get(Parameter.FRONTIER_LIMIT));
        curves = new LearningCurves(base, drivers);
        threshold = base.settings.get(Parameter.FRONTIER_THRESHOLD);
        firstDemand = base.settings.get(Parameter.FRONTIER_DEMAND);
        expectation = base.settings.get(Parameter.FRONTIER_EXPECTATION);
        logFirstGap = PortableMath.log(cost.firstGap());
        family = base.settings.isDefault(Switch.FRONTIER) ? latent(base) : -1;
        first = family * base.nations;
        market = new FrontierMarket(base, economy, costs, family);
        gaveUp = new boolean[base.nations];
        budget = new double[base.nations];
        logGap = new double[base.nations];
    }

    /** The first latent family of a world, or -1. */
    static int latent(Calibration base) {
        for (int s = 0; s < base.families; s++) {
            if (base.world.families().get(s).role() == Role.LATENT && !base.active[s]) {
                return s;
            }
        }
        return -1;
    }

    /** Moves the family by a quarter. */
    void update() {
        expect();
        if (family < 0) {
            return;
        }
        boolean paid = settle();
        boolean funded = fund();
        if (economy.frontierStage == FrontierStage.LOCKED) {
            unlock(funded);
        } else if (economy.frontierStage == FrontierStage.SUPPORTED) {
            goodQuarters = paid ? goodQuarters + 1 : 0;
            if (goodQuarters >= CLOSED_CYCLE) {
                economy.frontierStage = FrontierStage.SELF_SUSTAINING;
            } else if (!funded) {
                close();
            }
        }
        boolean locked = economy.frontierStage == FrontierStage.LOCKED;
        for (int i = 0; i < budget.length; i++) {
            economy.frontierSpending[i] = locked ? budget[i] : 0;
        }
        if (!locked) {
            trade();
        }
    }

    private void expect() {
        boolean there = economy.frontierStage != FrontierStage.LOCKED;
        for (int i = 0; i < base.nations; i++) {
            double told = drivers.frontierExpected[i];
            economy.frontierExpected[i] = there ? 1 : Double.isNaN(told) ? expectation : told;
        }
    }

    /** Books the last quarter; says whether the industry brought in more than it cost. */
    private boolean settle() {
        double balance = 0;
        for (int i = 0; economy.quarter > 0 && i < budget.length; i++) {
            int cell = first + i;
            double sales = economy.sales[cell];
            double support = economy.frontierStage == FrontierStage.SUPPORTED ? FrontierCost.support(logGap[i]) : 0;
            double cash = sales * (base.margin[family] - support) - economy.frontierSpending[i];
            economy.frontierEffort[i] += economy.frontierSpending[i] / 4;
            output += economy.output[cell] / 4;
            balance += cash;
            if (economy.frontierFunded[i] || economy.frontierLoss[i] > 0) {
                economy.frontierLoss[i] = FrontierFunding.loss(economy.frontierLoss[i], cash);
            }
        }
        return balance > 0;
    }

    /** What each state may spend this quarter; says whether any does. */
    private boolean fund() {
        boolean any = false;
        boolean needed = economy.frontierStage != FrontierStage.SELF_SUSTAINING;
        for (int i = 0; i < budget.length; i++) {
            double valueAdded = accounts.valueAdded(i);
            double granted = valueAdded > 0 ? economy.frontierGranted[i] / valueAdded : 0;
            double share = drivers.frontierSpending[i] + granted;
            boolean funds = false;
            if (needed && share > 0 && !gaveUp[i]) {
                double threat = Math.max(0, Math.min(1, drivers.threat[i]));
                gaveUp[i] = economy.frontierLoss[i] >= funding.limit(threat, valueAdded);
                funds = !gaveUp[i];
                budget[i] = Math.min(MOST_SPENDING, share) * valueAdded;
            }
            budget[i] = funds ? budget[i] : 0;
            economy.frontierFunded[i] = funds;
            any |= funds;
        }
        return any;
    }

    private void unlock(boolean funded) {
        double given = 0;
        for (double level : drivers.newIndustry) {
            given = Math.max(given, level);
        }
        double effort = 0;
        for (double part : economy.frontierEffort) {
            effort += part;
        }
        if (given > 0) {
            open(FrontierStage.SELF_SUSTAINING, given, 0, drivers.newIndustry);
        } else if (funded && effort >= threshold) {
            open(FrontierStage.SUPPORTED, 1, logFirstGap, budget);
        }
    }

    private void open(FrontierStage stage, double size, double gap, double[] founders) {
        economy.frontierStage = stage;
        goodQuarters = 0;
        logStartGap = gap;
        wanted = Math.min(firstDemand * size, demand.limit());
        learn();
        economy.frontierDemand = afforded();
        market.open(founders);
    }

    /** Nobody pays any more: nothing is sold, and what was built is scrapped. What was learned and found out stays. */
    private void close() {
        economy.frontierStage = FrontierStage.LOCKED;
        economy.frontierDemand = 0;
        market.close();
    }

    private void trade() {
        wanted = demand.next(wanted);
        learn();
        economy.frontierDemand = afforded();
        boolean supported = economy.frontierStage == FrontierStage.SUPPORTED;
        market.build(supported ? budget : null);
        for (int i = 0; i < budget.length; i++) {
            int cell = first + i;
            // In full, unlike other subsidies: the state makes up what the price lacks.
            double support = supported ? FrontierCost.support(logGap[i]) : 0;
            economy.subsidy[cell] += support;
            economy.costCovered[cell] += support;
        }
    }

    private void learn() {
        double learned = cost.learned(curves.exponent(family), output);
        for (int i = 0; i < budget.length; i++) {
            int cell = first + i;
            economy.learned[cell] = learned;
            economy.productivity[cell] = drivers.productivity[cell] - logStartGap;
            logGap[i] = logStartGap - drivers.productivity[cell] - learned;
        }
    }

    /** What is spent on the family, over other spending: what is wanted, as far as states can support it. */
    private double afforded() {
        if (economy.frontierStage == FrontierStage.SELF_SUSTAINING) {
            return wanted;
        }
        double supported = 0;
        double world = 0;
        for (int i = 0; i < budget.length; i++) {
            double support = FrontierCost.support(logGap[i]);
            world += economy.spending[i];
            supported += budget[i] == 0 ? 0 : support == 0 ? Double.POSITIVE_INFINITY : budget[i] / support;
        }
        return FrontierDemand.afforded(wanted, supported, world);
    }

    /** Adds public spending on research to what a nation's buyers spend on each family, the family's own inputs first. */
    void addResearch(double[] expenditure) {
        if (family < 0) {
            return;
        }
        for (int i = 0; i < base.nations; i++) {
            double research = economy.frontierSpending[i];
            double rest = research;
            for (int k = 0; research > 0 && k < base.families; k++) {
                double part = base.active[k] ? research * base.inputs[family * base.families + k] : 0;
                expenditure[k * base.nations + i] += part;
                rest -= part;
            }
            expenditure[base.world.powerFamily() * base.nations + i] += rest;
        }
    }
}
