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
    /** Log of what events multiply each source's price by, as of a revision of the drivers. */
    private final double[] logFactor;

    private int revision;

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
        revision = drivers.revision() - 1;
        learning = LearningByDoing.exponent(base.settings.get(Parameter.RENEWABLES_LEARNING));
    }

    @Override
    void run() {
        if (revision != drivers.revision()) {
            revision = drivers.revision();
            for (int k = 0; k < logFactor.length; k++) {
                logFactor[k] = drivers.energyPrice[k] == 1 ? 0 : PortableMath.log(drivers.energyPrice[k]);
            }
        }
        double logRenewables = renewables < 0 ? 0 : -learning * experience.logRatio(renewables);
        for (int i = 0; i < base.nations; i++) {
            ImmutableList<EnergyShare> mix = base.world.nations().get(i).energyMix();
            double sum = 0;
            boolean neutral = true;
            for (int k = 0; k < mix.size(); k++) {
                int at = drivers.source(i, k);
                double logPrice = logFactor[at];
                if (mix.get(k).source().kind() == EnergySource.Kind.RENEWABLES) {
                    logPrice += logRenewables;
                }
                neutral &= logPrice == 0 && drivers.energyAvailability[at] == 1;
                sum += pricing.term(mix.get(k).share(), drivers.energyAvailability[at], logPrice);
            }
            double market = neutral ? 0 : pricing.logMarket(sum);
            economy.logEnergyPrice[i] = pricing.follow(economy.logEnergyPrice[i], market + economy.logMoney);
        }
    }
}
