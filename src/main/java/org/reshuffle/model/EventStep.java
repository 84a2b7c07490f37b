package org.reshuffle.model;

import org.reshuffle.shock.Drivers;
import org.reshuffle.shock.Event;
import org.reshuffle.shock.Profile;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Phase 1: what the outside world does in this quarter, from the dated events; subsidies and pacts in force. */
final class EventStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient Profile[] profiles;
    private final transient ShockKind.Effect[] effects;
    private final transient Policies policies;
    private final double[] levels;
    /** From this quarter on no event changes any more. */
    private final int settled;

    private final double effectiveness;
    private int decided;
    private final transient NationalGrowth growth;
    private final transient PactCalendar pacts;

    /** @param policies what governments have decided, which is laid over the events */
    EventStep(RunSetup setup, Economy economy, Drivers drivers, Policies policies) {
        super(Phase.EVENTS);
        this.economy = economy;
        this.drivers = drivers;
        this.policies = policies;
        effectiveness = setup.calibration().settings.get(Parameter.SUBSIDY_EFFECT);
        growth = new NationalGrowth(setup.calibration(), economy, drivers);
        pacts = new PactCalendar(setup.calibration(), economy, drivers);
        int count = setup.events().size();
        profiles = new Profile[count];
        effects = new ShockKind.Effect[count];
        levels = new double[count];
        int last = 0;
        for (int k = 0; k < count; k++) {
            Event event = setup.events().get(k);
            profiles[k] = event.profile();
            last = Math.max(last, event.profile().settled());
            effects[k] = event.kind().bind(event.values(), setup.calibration().world);
        }
        settled = last;
    }

    @Override
    void run() {
        boolean changed = policies.revision() != decided;
        decided = policies.revision();
        for (int k = 0; k < levels.length && economy.quarter <= settled; k++) {
            double level = profiles[k].level(economy.quarter);
            changed |= level != levels[k];
            levels[k] = level;
        }
        if (changed) {
            drivers.reset();
            for (int k = 0; k < levels.length; k++) {
                if (levels[k] != 0) {
                    effects[k].apply(drivers, levels[k]);
                }
            }
            policies.apply(drivers);
        }
        for (int c = 0; c < economy.subsidy.length; c++) {
            economy.subsidy[c] = drivers.subsidy[c];
        }
        policies.appropriate();
        for (int c = 0; c < economy.subsidy.length; c++) {
            economy.costCovered[c] = 1 + effectiveness * economy.subsidy[c];
        }
        for (int i = 0; i < economy.nations; i++) {
            if (economy.shutOut[i] > 0) {
                stopSpending(i);
            }
        }
        growth.update();
        pacts.update();
    }

    /** Nobody lends to a government that has defaulted, and it has nothing to give. */
    private void stopSpending(int nation) {
        economy.digitalGranted[nation] = 0;
        economy.frontierGranted[nation] = 0;
        economy.publicInvestment[nation] = 0;
        for (int c = nation; c < economy.subsidy.length; c += economy.nations) {
            economy.subsidy[c] = 0;
            economy.costCovered[c] = 1;
        }
    }
}
