package org.reshuffle.model;

import org.reshuffle.indicator.Unrest;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Phase 10: unrest, from unemployment and from real income that falls over a year. */
final class SocietyStep extends PhaseStep {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 4;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Unrest unrest;
    private final double[][] pastIncome;

    SocietyStep(Calibration base, Economy economy) {
        super(Phase.SOCIETY);
        this.base = base;
        this.economy = economy;
        unrest = new Unrest(
                base.settings.get(Parameter.UNREST_DECAY),
                base.settings.get(Parameter.UNREST_UNEMPLOYMENT),
                base.settings.get(Parameter.UNREST_CUTS),
                base.settings.get(Parameter.UNREST_STAGNATION));
        pastIncome = new double[YEAR][];
    }

    @Override
    void run() {
        double[] yearAgo = pastIncome[economy.quarter % YEAR];
        for (int i = 0; i < base.nations; i++) {
            double growth = yearAgo == null ? 0 : economy.realIncome[i] / yearAgo[i] - 1;
            double excess =
                    economy.unemployment[i] - base.world.nations().get(i).unemploymentRate();
            economy.unrest[i] = unrest.next(economy.unrest[i], excess, 0, growth / YEAR);
        }
        pastIncome[economy.quarter % YEAR] = economy.realIncome.clone();
    }
}
