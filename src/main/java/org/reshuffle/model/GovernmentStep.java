package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.Briefing;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;

/** Phase 11, once a year: every government decides, from the same year's figures, before any decision takes effect. */
final class GovernmentStep extends PhaseStep {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 4;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Intelligence intelligence;
    private final transient Policies policies;
    private final transient Turnover turnover;
    private final transient ImmutableList<Stance> stances;

    /** The step of a run: that of no government at all where none decides for itself. */
    static PhaseStep of(RunSetup setup, Economy economy, Drivers drivers, Policies policies, long seed) {
        ImmutableList<Stance> stances = Stances.of(setup, seed);
        if (stances.isEmpty()) {
            return new ScriptedGovernments();
        }
        Calibration base = setup.calibration();
        return new GovernmentStep(
                base,
                economy,
                new Intelligence(base, economy, drivers, stances.stream().anyMatch(Stance::looksAtTrade), seed),
                policies,
                new Turnover(base, economy, seed),
                stances);
    }

    /**
     * @param turnover what new leaderships leave of a policy
     * @param stances one a nation
     */
    GovernmentStep(
            Calibration base,
            Economy economy,
            Intelligence intelligence,
            Policies policies,
            Turnover turnover,
            ImmutableList<Stance> stances) {
        super(Phase.GOVERNMENT);
        this.base = base;
        this.economy = economy;
        this.intelligence = intelligence;
        this.policies = policies;
        this.turnover = turnover;
        this.stances = stances;
    }

    @Override
    void run() {
        intelligence.listen();
        turnover.watch();
        if (economy.quarter % YEAR != YEAR - 1) {
            return;
        }
        intelligence.gather();
        ImmutableList.Builder<Policy> decided = ImmutableList.builder();
        for (int i = 0; i < stances.size(); i++) {
            Briefing briefing = intelligence.brief(i, budget(i), policies.standing());
            decided.add(turnover.left(i, affordable(stances.get(i).decide(briefing), briefing)));
        }
        policies.decide(decided.build());
    }

    /** Nobody lends to a government that has defaulted, and it has nothing to give. */
    private double budget(int nation) {
        return economy.shutOut[nation] > 0
                ? 0
                : base.world.nations().get(nation).polity().policyBudget();
    }

    /** A policy that costs more than the budget, as far as its government knows, is cut in all its parts alike. */
    private Policy affordable(Policy policy, Briefing briefing) {
        int nation = briefing.nation();
        double[] sales = new double[base.families];
        for (int s = 0; s < sales.length; s++) {
            sales[s] = briefing.sales()[s * base.nations + nation];
        }
        double income = briefing.income()[nation];
        double cost = policy.cost(sales, income);
        double most = briefing.budget() * income;
        if (cost <= most) {
            return policy;
        }
        return policy.cut(most / cost);
    }
}
