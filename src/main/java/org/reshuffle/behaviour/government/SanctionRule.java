package org.reshuffle.behaviour.government;

/**
 * Whom a government sanctions: hosts of a rival's investment pact by whom it does not live.
 *
 * <pre>
 * rival      r: outside its bloc, part <= power_r / power of its bloc <= 1 / part, no partner of a pact of its own
 * dependence = (F_ih + F_hi) / (2 I_i)
 * sanction_h = size max_r S_hr     where dependence is below the limit, else 0
 * </pre>
 *
 * A nation outside blocs is a bloc by itself. S_hr chance that a pact of host h with r stands; F what one sells to the other, I income. Allies that host are
 * sanctioned as others are. Source: form after Hirschman (1945), who threatens whom depends on who can do without whom;
 * numbers assumed. Departures: no answer to sanctions. Draws: none.
 *
 * @param size what it adds to the cost of trade [fraction]; 0 where nobody sanctions
 * @param part least power of the weaker of two rivals against the stronger [fraction]
 * @param limit dependence from which nobody is sanctioned [share of income]
 */
public record SanctionRule(double size, double part, double limit) {
    private static final double[] NOBODY = {};

    /** By target; none where nobody is sanctioned. */
    public double[] of(Briefing briefing) {
        if (size <= 0) {
            return NOBODY;
        }
        int nation = briefing.nation();
        boolean[] rivals = rivals(briefing);
        double[] sanctions = NOBODY;
        for (int host = 0; host < rivals.length; host++) {
            double stands = host == nation ? 0 : strongest(briefing.pacts()[host], host, rivals);
            if (stands > 0 && dependence(briefing, host) < limit) {
                sanctions = sanctions.length == 0 ? new double[briefing.nations()] : sanctions;
                sanctions[host] = size * stands;
            }
        }
        return sanctions;
    }

    /** The greatest chance that a pact of a host with a rival stands. */
    private static double strongest(double[] pacts, int host, boolean[] rivals) {
        double stands = 0;
        for (int r = 0; r < pacts.length; r++) {
            if (pacts[r] > stands && r != host && rivals[r]) {
                stands = pacts[r];
            }
        }
        return stands;
    }

    private boolean[] rivals(Briefing briefing) {
        int nation = briefing.nation();
        double own = 0;
        for (int j = 0; j < briefing.nations(); j++) {
            own += j == nation || briefing.allies()[j] ? briefing.power()[j] : 0;
        }
        boolean[] rivals = new boolean[briefing.nations()];
        for (int other = 0; other < rivals.length; other++) {
            boolean partner = briefing.pacts()[nation][other] > 0 || briefing.pacts()[other][nation] > 0;
            double theirs = briefing.power()[other];
            rivals[other] = other != nation
                    && !briefing.allies()[other]
                    && !partner
                    && Math.min(own, theirs) >= part * Math.max(own, theirs);
        }
        return rivals;
    }

    private static double dependence(Briefing briefing, int other) {
        int nation = briefing.nation();
        double trade = briefing.imports()[nation][other] + briefing.imports()[other][nation];
        return trade / (2 * briefing.income()[nation]);
    }
}
