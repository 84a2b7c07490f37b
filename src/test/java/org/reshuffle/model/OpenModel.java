package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Clusters;
import org.reshuffle.world.Economy;

/**
 * The steps of {@link Simulation} with the state in the open, so that a test can look at it, or start from another one.
 * {@link OpenModelTest} holds the two together.
 */
final class OpenModel {
    final Calibration base;
    final Economy economy;
    final Drivers drivers;
    final RelocationRates rates;
    final Invariants invariants;
    final Observations observations;
    final Ledger ledger;
    /** The clusters; none in the mean-field mode. */
    final @Nullable Clusters clusters;

    private final Owners owners;
    private final @Nullable CapacityOwners shares;
    private final TradeModel model;
    private int done;

    private OpenModel(RunSetup setup, @Nullable Long seed) {
        base = setup.calibration();
        economy = new Economy(base);
        drivers = new Drivers(base.nations, base.families);
        observations = new Observations(base.world, setup.start(), setup.quarters());
        ledger = new Ledger(seed != null, economy);
        clusters = seed == null ? null : Clusters.of(base, setup.multiplier());
        WorldExperience experience = new WorldExperience(base, economy);
        Machines machines = new Machines(base, economy, drivers, experience);
        TradeCosts costs = new TradeCosts(base, drivers);
        Frontier frontier = new Frontier(base, economy, drivers, costs);
        PhaseStep relocation;
        if (clusters == null) {
            rates = RelocationRates.ofFlows(base, economy);
            shares = new CapacityOwners(base, economy, rates.conversions);
            owners = shares;
            relocation = new RelocationStep(
                    new MeanFieldRelocation(rates, shares, null), PartnerInvestment.ofFlows(rates, shares, null));
        } else {
            rates = RelocationRates.ofClusters(base, economy, clusters);
            shares = null;
            owners = new ClusterOwners(clusters, economy);
            relocation = new RelocationStep(
                    new ClusterRelocation(rates, clusters, ledger, seed),
                    PartnerInvestment.ofClusters(rates, clusters, ledger, seed));
        }
        invariants = new Invariants(base, economy, rates, owners, true);
        Policies policies = new Policies(base, economy);
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
                        new SocietyStep(base, economy, drivers, seed == null ? RunRecord.MEAN_FIELD : seed),
                        GovernmentStep.of(
                                setup, economy, drivers, policies, seed == null ? RunRecord.MEAN_FIELD : seed),
                        new RecordStep(base, economy, policies, invariants, observations, () -> {})));
    }

    static OpenModel meanField(RunSetup setup) {
        return new OpenModel(setup, null);
    }

    static OpenModel stochastic(RunSetup setup, long seed) {
        return new OpenModel(setup, seed);
    }

    /** Runs some more quarters. */
    OpenModel run(int quarters) {
        for (int k = 0; k < quarters; k++) {
            model.runQuarter(done++);
        }
        return this;
    }

    /** Makes a cell's capacity so many times what it is, its owners in step. */
    void scaleCapacity(int cell, double factor) {
        economy.capacity[cell] *= factor;
        if (shares != null) {
            shares.scale(cell, factor);
        }
    }

    /**
     * Makes a nation's capacity in a family so many times what it is, and takes it from or gives it to the other nations
     * in proportion, so the family's world capacity stays.
     */
    void divert(int family, int nation, double factor) {
        double total = 0;
        for (int i = 0; i < base.nations; i++) {
            total += economy.capacity[family * base.nations + i];
        }
        double held = economy.capacity[family * base.nations + nation];
        double others = (total - factor * held) / (total - held);
        for (int i = 0; i < base.nations; i++) {
            scaleCapacity(family * base.nations + i, i == nation ? factor : others);
        }
    }

    /** Counts money, and every price, in units so many times smaller. */
    void scaleMoney(double factor) {
        economy.logMoney = PortableMath.log(factor);
        economy.logCapital = economy.logMoney;
        for (double[] amounts :
                new double[][] {economy.spending, economy.sales, economy.lastSales, economy.debt, economy.publicSpending
                }) {
            for (int k = 0; k < amounts.length; k++) {
                amounts[k] *= factor;
            }
        }
        for (double[] logPrices :
                new double[][] {economy.logWage, economy.logEnergyPrice, economy.logPriceIndex, economy.logConsumerPrice
                }) {
            for (int k = 0; k < logPrices.length; k++) {
                logPrices[k] += economy.logMoney;
            }
        }
    }

    /** A nation's share of a family's world capacity. */
    double capacityShare(int family, int nation) {
        double total = 0;
        for (int i = 0; i < base.nations; i++) {
            total += economy.capacity[family * base.nations + i];
        }
        return economy.capacity[family * base.nations + nation] / total;
    }

    /** An importer's share of spending on an exporter's goods. */
    double tradeShare(int family, int exporter, int importer) {
        return economy.tradeShare[family * base.nations + exporter][importer];
    }
}
