package org.reshuffle.model;

import org.reshuffle.behaviour.LearningByDoing;
import org.reshuffle.behaviour.TechnologyDiffusion;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Phase 3: experience lowers cost, and leads in productivity spread. */
final class TechnologyStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient WorldExperience experience;
    private final transient LearningByDoing learning;
    private final transient TechnologyDiffusion diffusion;
    private final transient LearningCurves curves;
    private final boolean[] spreads;

    TechnologyStep(Calibration base, Economy economy, Drivers drivers, WorldExperience experience) {
        super(Phase.TECHNOLOGY);
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        this.experience = experience;
        learning = new LearningByDoing(
                base.settings.isDefault(Switch.SPILLOVERS) ? base.settings.get(Parameter.LEARNING_SPILLOVER) : 0);
        diffusion = new TechnologyDiffusion(
                base.settings.isDefault(Switch.DIFFUSION) ? base.settings.get(Parameter.DIFFUSION) : 0,
                base.settings.get(Parameter.DIFFUSION_SPEED));
        curves = new LearningCurves(base, drivers);
        spreads = new boolean[base.families];
    }

    @Override
    void run() {
        experience.accumulate();
        for (int s = 0; s < base.families; s++) {
            if (base.active[s]) {
                learn(s);
                diffuse(s);
            }
        }
    }

    private void learn(int s) {
        double exponent = curves.exponent(s);
        if (exponent == 0) {
            return;
        }
        double logWorld = experience.logRatio(s);
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            economy.learned[c] = learning.fall(exponent, experience.logOwn(s, c), logWorld);
        }
    }

    private void diffuse(int s) {
        int from = s * base.nations;
        double frontier = 0;
        for (int c = from; c < from + base.nations; c++) {
            frontier = Math.max(frontier, drivers.productivity[c]);
        }
        // Most families never have a leader: nothing spreads, and nothing has spread.
        spreads[s] |= frontier > 0;
        if (!spreads[s]) {
            System.arraycopy(drivers.productivity, from, economy.productivity, from, base.nations);
            return;
        }
        for (int c = from; c < from + base.nations; c++) {
            double own = drivers.productivity[c];
            double gained = diffusion.next(economy.diffused[c], own, frontier);
            economy.diffused[c] = gained;
            economy.productivity[c] = own + gained;
        }
    }
}
