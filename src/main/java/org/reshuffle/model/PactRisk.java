package org.reshuffle.model;

import org.reshuffle.world.Blocs;
import org.reshuffle.world.Calibration;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** With what chance a new leadership breaks a pact: those with partners outside its blocs, all, or none. */
final class PactRisk {
    private final Blocs blocs;
    private final String broken;
    private final double reversal;

    PactRisk(Calibration base) {
        blocs = new Blocs(base.world);
        broken = base.settings.get(Switch.PACT_HAZARD);
        reversal = base.settings.get(Parameter.PACT_REVERSAL);
    }

    double reversal(int host, int partner) {
        boolean may = broken.equals("all") || (broken.equals("opposite") && !blocs.together(host, partner));
        return may ? reversal : 0;
    }
}
