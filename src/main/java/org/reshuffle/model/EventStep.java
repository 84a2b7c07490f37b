package org.reshuffle.model;

import java.util.Arrays;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Parameter;

/** Phase 1: what the outside world does in this quarter, from the dated events; subsidies and pacts in force. */
final class EventStep extends PhaseStep {
    private static final long serialVersionUID = 1L;

    private final transient Economy economy;
    private final transient Drivers drivers;
    private final transient Agenda agenda;
    private final transient Policies policies;
    private final double[] levels;
    /** Whether an event reaches tariffs or iceberg costs, as far as it has shown; one that has not yet acted may. */
    private final boolean[] reachesPairs;

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
        agenda = setup.agenda();
        levels = new double[agenda.size()];
        reachesPairs = new boolean[levels.length];
        Arrays.fill(reachesPairs, true);
    }

    @Override
    void run() {
        boolean pairsChanged = policies.revision() != decided;
        boolean changed = pairsChanged;
        decided = policies.revision();
        for (int k = 0; k < levels.length && economy.quarter <= agenda.settled(); k++) {
            double level = agenda.level(k, economy.quarter);
            if (level != levels[k]) {
                changed = true;
                pairsChanged |= reachesPairs[k];
                levels[k] = level;
            }
        }
        if (changed) {
            apply(pairsChanged);
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

    /** Events and policies add up anew, and tariffs and iceberg costs with them where any of those has changed. */
    private void apply(boolean pairsChanged) {
        if (pairsChanged) {
            drivers.reset();
        } else {
            drivers.resetHoldingPairs();
        }
        for (int k = 0; k < levels.length; k++) {
            if (levels[k] != 0) {
                int writes = drivers.pairWrites();
                agenda.apply(k, levels[k], drivers);
                if (pairsChanged) {
                    reachesPairs[k] = drivers.pairWrites() != writes;
                }
            }
        }
        policies.apply(drivers);
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
