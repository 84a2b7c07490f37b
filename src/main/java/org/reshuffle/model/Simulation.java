package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;

/** Builds a world for one run, runs its quarters, and hands over what was observed. */
public final class Simulation {
    private final RunSetup setup;
    private final Economy economy;
    private final Observations observations;
    private final Ledger ledger;
    private final TradeModel model;
    private final @Nullable FlowCounter flows;
    private final @Nullable ForceDecomposition forces;
    private final @Nullable TradeCounter trade;
    private final @Nullable Chronicle chronicle;

    private Simulation(RunSetup setup, long seed, boolean detail) {
        this.setup = setup;
        Calibration base = setup.calibration();
        economy = new Economy(base);
        observations = new Observations(base.world, setup.start(), setup.quarters(), setup.asked());
        boolean meanField = seed == RunRecord.MEAN_FIELD;
        ledger = new Ledger(detail && !meanField, economy);
        flows = detail && meanField ? new FlowCounter(base.nations, setup.quarters()) : null;
        Drivers drivers = new Drivers(base.nations, base.families);
        WorldExperience experience = new WorldExperience(base, economy);
        Machines machines = new Machines(base, economy, drivers, experience);
        TradeCosts costs = new TradeCosts(base, drivers);
        Frontier frontier = new Frontier(base, economy, drivers, costs);
        Policies policies = new Policies(base, economy);
        RelocationRates rates;
        Owners owners;
        PhaseStep relocation;
        if (meanField) {
            rates = RelocationRates.ofFlows(base, economy);
            CapacityOwners shares = new CapacityOwners(base, economy, rates.conversions);
            owners = shares;
            relocation = new RelocationStep(
                    new MeanFieldRelocation(rates, shares, flows), PartnerInvestment.ofFlows(rates, shares, flows));
        } else {
            Clusters clusters = Clusters.of(base, setup.multiplier());
            rates = RelocationRates.ofClusters(base, economy, clusters);
            owners = new ClusterOwners(clusters, economy);
            relocation = new RelocationStep(
                    new ClusterRelocation(rates, clusters, ledger, seed),
                    PartnerInvestment.ofClusters(rates, clusters, ledger, seed));
        }
        forces = detail && meanField ? new ForceDecomposition(base, economy, costs, machines, setup.quarters()) : null;
        chronicle = detail ? new Chronicle(base, economy, drivers, policies) : null;
        trade = detail && meanField ? new TradeCounter(base, economy, costs, setup.quarters()) : null;
        model = new TradeModel(
                economy,
                ImmutableList.of(
                        new EventStep(setup, economy, drivers, policies),
                        new EnergyStep(base, economy, drivers, experience),
                        new TechnologyStep(base, economy, drivers, experience, frontier),
                        new CostStep(base, economy, machines),
                        new AdoptionStep(base, economy, drivers, machines),
                        new DemandStep(base, economy, frontier),
                        new TradeStep(base, economy, costs),
                        new LabourAndIncomeStep(base, economy, drivers, machines, owners),
                        relocation,
                        new SocietyStep(base, economy, drivers, seed),
                        GovernmentStep.of(setup, economy, drivers, policies, seed),
                        new RecordStep(
                                base,
                                economy,
                                policies,
                                new Invariants(base, economy, rates, owners, detail),
                                observations,
                                this::observeDetail)));
    }

    private void observeDetail() {
        if (forces != null && trade != null) {
            forces.run();
            trade.run();
        }
        if (chronicle != null) {
            chronicle.run();
        }
    }

    /**
     * Expected flows, no draws.
     *
     * @param detail whether to keep forces and flows as well
     */
    public static RunRecord meanField(RunSetup setup, String arm, boolean detail) {
        return new Simulation(setup, RunRecord.MEAN_FIELD, detail).run(arm, RunRecord.MEAN_FIELD);
    }

    /**
     * Discrete clusters.
     *
     * @param seed any seed but {@link RunRecord#MEAN_FIELD}
     * @param ledger whether to keep the ledger
     */
    public static RunRecord stochastic(RunSetup setup, String arm, long seed, boolean ledger) {
        if (seed == RunRecord.MEAN_FIELD) {
            throw new IllegalArgumentException("seed " + seed + " stands for the mean-field mode");
        }
        return new Simulation(setup, seed, ledger).run(arm, seed);
    }

    private RunRecord run(String arm, long seed) {
        for (int quarter = 0; quarter < setup.quarters(); quarter++) {
            model.runQuarter(quarter);
        }
        observations.keep(ledger.moves());
        if (chronicle != null) {
            observations.decided(chronicle.decisions());
        }
        return new RunRecord(
                arm,
                seed,
                observations,
                forces == null ? null : forces.table(),
                flows == null ? null : flows.record(),
                trade == null ? null : trade.record());
    }
}
