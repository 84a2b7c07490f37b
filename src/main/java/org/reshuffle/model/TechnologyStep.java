package org.reshuffle.model;

import org.reshuffle.behaviour.ComponentLearning;
import org.reshuffle.behaviour.LearningByDoing;
import org.reshuffle.behaviour.TechnologyDiffusion;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Mechanism;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** Phase 3: experience lowers cost, leads in productivity spread, stocks of data and AI grow, a frontier may open. */
final class TechnologyStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Calibration base;
    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient WorldExperience experience;
    private final transient LearningByDoing learning;
    private final transient TechnologyDiffusion diffusion;
    private final transient LearningCurves curves;
    private final transient ComponentLearning components;
    private final transient DigitalEconomy digital;
    private final transient Frontier frontierIndustry;
    private final double[] logOwn;
    /** Highest productivity that events give a nation, by family, as of a revision of the drivers. */
    private final double[] frontier;

    private int revision;
    /** The family whose components are learned apart, or -1. */
    private final int machines;

    private final boolean importsBlocked;
    private final boolean[] spreads;
    /** Families that have ever learned; one that no longer does loses what the rate gave it. */
    private final boolean[] learned;

    TechnologyStep(Calibration base, Economy economy, Drivers drivers, WorldExperience experience, Frontier industry) {
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
        components = new ComponentLearning(base.settings.get(Parameter.COMPONENT_SHARE));
        String imports = base.settings.get(Switch.COMPONENTS);
        int machineFamily = base.world.family(Mechanism.MACHINES);
        machines = imports.equals("off") ? -1 : machineFamily;
        importsBlocked = imports.equals("blocked");
        digital = new DigitalEconomy(base, economy, drivers);
        frontierIndustry = industry;
        logOwn = new double[base.nations];
        frontier = new double[base.families];
        revision = drivers.revision() - 1;
        spreads = new boolean[base.families];
        learned = new boolean[base.families];
    }

    @Override
    void run() {
        experience.accumulate();
        digital.update();
        if (revision != drivers.revision()) {
            revision = drivers.revision();
            findFrontiers();
        }
        for (int s = 0; s < base.families; s++) {
            if (base.active[s]) {
                learn(s);
                diffuse(s);
            }
        }
        digital.help();
        frontierIndustry.update();
    }

    private void findFrontiers() {
        for (int s = 0; s < base.families; s++) {
            frontier[s] = 0;
            for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
                frontier[s] = Math.max(frontier[s], drivers.productivity[c]);
            }
        }
    }

    private void learn(int s) {
        double exponent = curves.exponent(s);
        learned[s] |= exponent != 0;
        if (!learned[s]) {
            return;
        }
        double logWorld = experience.logRatio(s);
        experience.logOwn(s, logOwn);
        for (int c = s * base.nations; c < (s + 1) * base.nations; c++) {
            economy.learned[c] = learning.fall(exponent, logOwn[c - s * base.nations], logWorld);
        }
        if (s == machines) {
            importComponents(s * base.nations, learning.fall(exponent, logWorld, logWorld));
        }
    }

    private void importComponents(int from, double world) {
        for (int i = 0; i < base.nations; i++) {
            double blocked = importsBlocked ? 1 : Math.min(1, drivers.componentsBlocked[i]);
            economy.learned[from + i] = components.fall(economy.learned[from + i], world, blocked);
        }
    }

    private void diffuse(int s) {
        int from = s * base.nations;
        // Most families never have a leader: nothing spreads, and nothing has spread.
        spreads[s] |= frontier[s] > 0;
        if (!spreads[s]) {
            System.arraycopy(drivers.productivity, from, economy.productivity, from, base.nations);
            return;
        }
        for (int c = from; c < from + base.nations; c++) {
            double own = drivers.productivity[c];
            double gained = diffusion.next(economy.diffused[c], own, frontier[s]);
            economy.diffused[c] = gained;
            economy.productivity[c] = own + gained;
        }
    }
}
