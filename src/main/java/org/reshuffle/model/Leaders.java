package org.reshuffle.model;

import org.reshuffle.behaviour.LeaderChange;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/**
 * Who stays in office, and which pacts fall with those who do not: by chance with whole clusters, one draw a nation and
 * one a pact, each of its own stream; in expectation where capacity flows.
 */
final class Leaders {
    private final Economy economy;
    private final Drivers drivers;
    private final PactRisk risk;
    private final LeaderChange law;
    private final double[] own;
    private final long seed;
    private final boolean expected;

    Leaders(Calibration base, Economy economy, Drivers drivers, long seed) {
        this.economy = economy;
        this.drivers = drivers;
        this.seed = seed;
        expected = seed == RunRecord.MEAN_FIELD;
        risk = new PactRisk(base);
        boolean change = base.settings.isDefault(Switch.LEADERS);
        law = new LeaderChange(change ? base.settings.get(Parameter.LEADER_UNREST) : 0);
        own = new double[base.nations];
        for (int i = 0; i < base.nations; i++) {
            own[i] = change ? base.world.nations().get(i).polity().leaderHazard() : 0;
            economy.leaderHazard[i] = own[i];
            economy.tenure[i] = LeaderChange.steadyTenure(own[i]);
        }
    }

    void update() {
        KeyedStream draws = KeyedStream.of(seed, Purpose.LEADER, economy.quarter);
        for (int i = 0; i < own.length; i++) {
            double hazard = law.hazard(own[i], economy.unrest[i], drivers.leaderHold[i]);
            double chance = 1 - (1 - hazard) * (1 - drivers.leaderChange[i]);
            double change = expected ? chance : draws.uniform(i) < chance ? 1 : 0;
            economy.leaderHazard[i] = hazard;
            economy.leaderChange[i] = change;
            economy.tenure[i] = LeaderChange.tenure(economy.tenure[i], change);
        }
        if (!economy.pacts.isEmpty()) {
            breakPacts();
        }
    }

    private void breakPacts() {
        KeyedStream draws = KeyedStream.of(seed, Purpose.PACT, economy.quarter);
        for (Pact pact : economy.pacts) {
            double broken = risk.reversal(pact.host, pact.partner) * economy.leaderChange[pact.host];
            if (expected) {
                pact.standing *= 1 - broken;
            } else if (draws.uniform(pact.host * (long) economy.nations + pact.partner) < broken) {
                pact.standing = 0;
            }
        }
    }
}
