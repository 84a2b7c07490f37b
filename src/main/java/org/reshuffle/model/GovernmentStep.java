package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.NationReport;
import org.reshuffle.behaviour.government.Policy;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.world.Economy;

/** Phase 11, once a year: every government decides, from the same figures, before any decision takes effect. */
final class GovernmentStep extends PhaseStep {
    private static final long serialVersionUID = 1L;
    private static final int YEAR = 4;

    private final transient Economy economy;
    private final transient ImmutableList<Stance> stances;
    private final transient Policy[] decided;

    /** @param stances one a nation */
    GovernmentStep(Economy economy, ImmutableList<Stance> stances) {
        super(Phase.GOVERNMENT);
        this.economy = economy;
        this.stances = stances;
        decided = new Policy[stances.size()];
    }

    @Override
    void run() {
        if (economy.quarter % YEAR != YEAR - 1) {
            return;
        }
        for (int i = 0; i < stances.size(); i++) {
            decided[i] = stances.get(i).decide(report(i));
        }
        for (int i = 0; i < stances.size(); i++) {
            write(decided[i].subsidy(), economy.granted, i);
            write(decided[i].incentive(), economy.courted, i);
        }
    }

    private NationReport report(int i) {
        return new NationReport(
                i,
                economy.quarter,
                economy.realIncome[i],
                economy.unemployment[i],
                economy.unrest[i],
                economy.debtRatio[i],
                economy.spread[i],
                economy.shutOut[i] > 0,
                economy.leaderHazard[i],
                economy.voice[i],
                economy.power[i]);
    }

    /** One nation's figures by family, none where there are none, into a table of all nations. */
    private void write(double[] byFamily, double[] cells, int nation) {
        for (int s = 0; s < economy.families; s++) {
            cells[s * economy.nations + nation] = s < byFamily.length ? byFamily[s] : 0;
        }
    }
}
