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
        StandingPacts pacts = briefing.pacts();
        if (size <= 0 || pacts.count() == 0) {
            return NOBODY;
        }
        double own = power(briefing);
        double[] sanctions = NOBODY;
        for (int k = 0; k < pacts.count(); k++) {
            int host = pacts.host(k);
            int partner = pacts.partner(k);
            if (host != briefing.nation()
                    && host != partner
                    && rival(briefing, own, partner)
                    && dependence(briefing, host) < limit) {
                sanctions = sanctions.length == 0 ? new double[briefing.nations()] : sanctions;
                sanctions[host] = Math.max(sanctions[host], size * pacts.chance(k));
            }
        }
        return sanctions;
    }

    /** Of the nation and its bloc. */
    private static double power(Briefing briefing) {
        double own = 0;
        for (int j = 0; j < briefing.nations(); j++) {
            own += j == briefing.nation() || briefing.allies()[j] ? briefing.power()[j] : 0;
        }
        return own;
    }

    private boolean rival(Briefing briefing, double own, int other) {
        int nation = briefing.nation();
        double theirs = briefing.power()[other];
        return other != nation
                && !briefing.allies()[other]
                && Math.min(own, theirs) >= part * Math.max(own, theirs)
                && briefing.pacts().chance(nation, other) == 0
                && briefing.pacts().chance(other, nation) == 0;
    }

    private static double dependence(Briefing briefing, int other) {
        int nation = briefing.nation();
        double trade = briefing.purchases().between(nation, other)
                + briefing.purchases().between(other, nation);
        return trade / (2 * briefing.income()[nation]);
    }
}
