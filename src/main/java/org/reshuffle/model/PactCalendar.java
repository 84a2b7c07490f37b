package org.reshuffle.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.PactWorth;
import org.reshuffle.random.PortableMath;
import org.reshuffle.shock.Drivers;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Economy;
import org.reshuffle.world.Pact;
import org.reshuffle.world.Parameter;

/**
 * Signs and ends pacts, and adds up what government, pacts and risk make of a place.
 *
 * <pre>incentive_is = courted_is + sum_pacts ln[1 + S (e^(o b_s worth) - 1)] - risk (spread_i - spread0_i)</pre>
 *
 * o the part of a pact's weight that draws every owner's capital; S the chance that it stands. Worth is weighed anew
 * once a year, and when a pact is signed.
 */
final class PactCalendar {
    private static final int YEAR = 4;

    private final Calibration base;
    private final Economy economy;
    private final Drivers drivers;
    private final PactRisk hazard;
    private final PactWorth worth;
    private final double openness;
    private final double risk;
    private final double[] drawn;
    private final double[] repelled;
    private int revision = -1;

    PactCalendar(Calibration base, Economy economy, Drivers drivers) {
        this.base = base;
        this.economy = economy;
        this.drivers = drivers;
        hazard = new PactRisk(base);
        worth = new PactWorth(base.settings.get(Parameter.PACT_DISCOUNT));
        openness = base.settings.get(Parameter.PACT_OPENNESS);
        risk = base.settings.get(Parameter.RELOCATION_RISK);
        drawn = new double[economy.incentive.length];
        repelled = new double[base.nations];
    }

    void update() {
        boolean weigh = economy.quarter % YEAR == 0 && !economy.pacts.isEmpty();
        if (drivers.pacts()) {
            for (Pact pact : economy.pacts) {
                pact.left = Math.max(0, pact.left - 1);
            }
            if (revision != drivers.revision()) {
                revision = drivers.revision();
                weigh |= sign();
            }
        }
        if (weigh) {
            weigh();
        }
        int nations = base.nations;
        for (int i = 0; i < nations; i++) {
            repelled[i] = risk * economy.risk[i];
        }
        for (int from = 0; from < drawn.length; from += nations) {
            for (int i = 0; i < nations; i++) {
                int c = from + i;
                economy.incentive[c] = economy.courted[c] + drawn[c] - repelled[i];
            }
        }
    }

    /** Brings the list in step with the events: what they no longer name ends. Whether there are any pacts. */
    private boolean sign() {
        int nations = base.nations;
        boolean changed =
                economy.pacts.removeIf(pact -> drivers.pactQuarters[drivers.tie(pact.host, pact.partner)] == 0);
        for (int ties = 0; ties < drivers.pactQuarters.length; ties++) {
            if (drivers.pactQuarters[ties] > 0) {
                changed = true;
                Pact pact = find(ties / nations, ties % nations);
                if (pact == null) {
                    int quarters = (int) Math.rint(drivers.pactQuarters[ties]);
                    pact = new Pact(ties / nations, ties % nations, base.families, quarters);
                    economy.pacts.add(pact);
                }
                System.arraycopy(drivers.pact, ties * base.families, pact.benefit, 0, base.families);
            }
        }
        return changed;
    }

    private @Nullable Pact find(int host, int partner) {
        for (Pact pact : economy.pacts) {
            if (pact.host == host && pact.partner == partner) {
                return pact;
            }
        }
        return null;
    }

    private void weigh() {
        Arrays.fill(drawn, 0);
        for (Pact pact : economy.pacts) {
            double reversal = hazard.reversal(pact.host, pact.partner) * economy.leaderHazard[pact.host];
            double value = worth.of(reversal, pact.left);
            // Governments offer one weight for all families: it is weighed once.
            double weighed = 0;
            double drawing = 0;
            double pull = 0;
            for (int s = 0; s < base.families; s++) {
                if (pact.benefit[s] != weighed) {
                    weighed = pact.benefit[s];
                    drawing = PortableMath.log(1 + pact.standing * PactWorth.pull(openness * weighed, value));
                    pull = PactWorth.pull((1 - openness) * weighed, value);
                }
                int cell = s * base.nations + pact.host;
                // A place that is open to all is not opened again by a second pact.
                drawn[cell] = Math.max(drawn[cell], drawing);
                pact.partnerPull[s] = pull;
            }
        }
    }
}
