package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.EnergyPricing;
import org.reshuffle.behaviour.LearningByDoing;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.EnergyShare;
import org.reshuffle.world.EnergySource;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Phase 2: the price of industrial energy in each nation. */
final class EnergyStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient EnergyPricing pricing;
    private final transient WorldExperience experience;
    private final int renewables;
    private final double learning;
    /** Log of what events multiply each source's price by, as of a revision of the drivers, and how that counts. */
    private final double[] logFactor;

    private final double[] weight;
    /** Whether learning makes a source cheaper: renewables. */
    private final boolean[] learns;

    private int revision;
    /** Over the sources of a nation, and their log price on the market. */
    private final double[] sums;

    private final double[] market;
    /** Whether no source of a nation costs more or less than in the base year. */
    private final boolean[] neutral;

    EnergyStep(Calibration base, Economy economy, Drivers drivers, WorldExperience experience) {
        super(Phase.ENERGY_PRICES);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.experience = experience;
        pricing = new EnergyPricing(
                base.settings.get(Parameter.SOURCE_SUBSTITUTION), base.settings.get(Parameter.CONTRACT_LAG));
        int family = base.world.family(Mechanism.RENEWABLES);
        renewables = base.settings.isDefault(Switch.RENEWABLES) && family >= 0 && base.active[family] ? family : -1;
        logFactor = new double[drivers.energyPrice.length];
        weight = new double[logFactor.length];
        learns = new boolean[logFactor.length];
        sums = new double[base.nations];
        market = new double[base.nations];
        neutral = new boolean[base.nations];
        for (int i = 0; i < base.nations; i++) {
            ImmutableList<EnergyShare> mix = base.world.nations().get(i).energyMix();
            for (int k = 0; k < mix.size(); k++) {
                learns[drivers.source(i, k)] = mix.get(k).source().kind() == EnergySource.Kind.RENEWABLES;
            }
        }
        revision = drivers.revision() - 1;
        learning = LearningByDoing.exponent(base.settings.get(Parameter.RENEWABLES_LEARNING));
    }

    @Override
    void run() {
        if (revision != drivers.revision()) {
            revision = drivers.revision();
            for (int k = 0; k < logFactor.length; k++) {
                logFactor[k] = drivers.energyPrice[k] == 1 ? 0 : PortableMath.log(drivers.energyPrice[k]);
                weight[k] = pricing.weight(logFactor[k]);
            }
        }
        double logRenewables = renewables < 0 ? 0 : -learning * experience.logRatio(renewables);
        double weightOfRenewables = pricing.weight(logRenewables);
        for (int i = 0; i < base.nations; i++) {
            addSources(i, logRenewables, weightOfRenewables);
        }
        pricing.logMarket(sums, market);
        for (int i = 0; i < base.nations; i++) {
            double price = (neutral[i] ? 0 : market[i]) + economy.logMoney;
            economy.logEnergyPrice[i] = pricing.follow(economy.logEnergyPrice[i], price);
        }
    }

    /** What learning takes off renewables is the same everywhere, but where events change their price as well. */
    private void addSources(int nation, double logRenewables, double weightOfRenewables) {
        ImmutableList<EnergyShare> mix = base.world.nations().get(nation).energyMix();
        double sum = 0;
        boolean unchanged = true;
        for (int k = 0; k < mix.size(); k++) {
            int at = drivers.source(nation, k);
            double logPrice = logFactor[at];
            double counts = weight[at];
            if (learns[at]) {
                counts = logPrice == 0 ? weightOfRenewables : pricing.weight(logPrice + logRenewables);
                logPrice += logRenewables;
            }
            unchanged &= logPrice == 0 && drivers.energyAvailability[at] == 1;
            sum += mix.get(k).share() * drivers.energyAvailability[at] * counts;
        }
        sums[nation] = sum;
        neutral[nation] = unchanged;
    }
}
