package org.reshuffle.model;

import org.reshuffle.indicator.Unrest;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Rows;

/**
 * Phase 10: public money; unrest, from unemployment, cuts and real income that falls over a year; leaderships; and once
 * a year how nations stand to each other.
 */
final class SocietyStep extends PhaseStep {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 4;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Treasury treasury;
    private final transient Unrest unrest;
    private final transient Leaders leaders;
    private final transient Diplomacy diplomacy;
    private final double uproar;
    private final double[] natural;
    private final double[][] pastIncome;

    SocietyStep(Calibration base, Economy economy, Drivers drivers, long seed) {
        super(Phase.SOCIETY);
        this.base = base;
        this.economy = economy;
        treasury = new Treasury(base, economy);
        leaders = new Leaders(base, economy, drivers, seed);
        diplomacy = new Diplomacy(base, economy, drivers);
        unrest = new Unrest(
                base.settings.get(Parameter.UNREST_DECAY),
                base.settings.get(Parameter.UNREST_UNEMPLOYMENT),
                // Cuts stir at least as much as unemployment, wherever in their ranges the two are drawn.
                Math.max(base.settings.get(Parameter.UNREST_CUTS), base.settings.get(Parameter.UNREST_UNEMPLOYMENT)),
                base.settings.get(Parameter.UNREST_STAGNATION));
        uproar = base.settings.get(Parameter.UNREST_DEFAULT);
        natural = new double[base.nations];
        for (int i = 0; i < base.nations; i++) {
            natural[i] = base.world.nations().get(i).unemploymentRate();
        }
        pastIncome = Rows.zeros(YEAR, base.nations);
    }

    @Override
    void run() {
        treasury.update();
        double[] yearAgo = pastIncome[economy.quarter % YEAR];
        for (int i = 0; i < base.nations; i++) {
            double growth = economy.quarter < YEAR ? 0 : economy.realIncome[i] / yearAgo[i] - 1;
            double excess = economy.unemployment[i] - natural[i];
            double next = unrest.next(economy.unrest[i], excess, economy.cuts[i], growth / YEAR);
            economy.unrest[i] = economy.writtenDown[i] > 0 ? Math.min(1, next + uproar) : next;
        }
        System.arraycopy(economy.realIncome, 0, yearAgo, 0, base.nations);
        leaders.update();
        if (economy.quarter % YEAR == YEAR - 1) {
            diplomacy.update();
        }
    }
}
