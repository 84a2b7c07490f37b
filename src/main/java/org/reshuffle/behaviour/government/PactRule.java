package org.reshuffle.behaviour.government;

import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.PactWorth;

/**
 * With whom a government signs an investment pact. One that fears for jobs offers one to the partner with most to gain;
 * who was offered one last year accepts the best that is worth more than it costs in affinity.
 *
 * <pre>
 * gain_ip = points that host i puts on p's goods + ln c_p - ln c_i
 * offer   to the p of the largest gain_ip power_p, where that is above 0
 * net_i   = b worth gain_ip - reluctance max(0, mean_j a_pj - a_pi)
 * </pre>
 *
 * c mean unit cost of families with clusters against the base year, so gain is what a partner saves by making at the
 * host what it ships there; a affinity; b weight that is offered, worth {@link PactWorth} of its term. An acceptance goes
 * before an own offer; of two that are equally good it takes neither, so that like nations stay alike. Source: that
 * tariffs are jumped by plants: Blonigen (2002, Journal of International Economics 57); numbers assumed. Departures: one
 * pact a year; nobody bargains over term or weight. Draws: none.
 *
 * @param benefit weight that is offered [log rate]; 0 where nobody signs
 * @param quarters term that is offered
 * @param discount by which a term is worth less [1/quarter]
 * @param reluctance what affinity that is missing costs [per unit]
 */
public record PactRule(double benefit, int quarters, double discount, double reluctance) {
    /** Figures that are nearer to each other are equally good. */
    private static final double TIE = 1e-9;

    private static final double[] NOBODY = {};

    /** What it would accept; null for nothing. */
    public Policy.@Nullable Offer acceptance(Briefing briefing) {
        int nation = briefing.nation();
        double[] net = NOBODY;
        for (int host = 0; host < briefing.nations(); host++) {
            Policy.Offer offer = briefing.policies().get(host).pact();
            if (offer != null && offer.partner() == nation && offer.benefit() > 0 && open(briefing, host, nation)) {
                net = net.length == 0 ? new double[briefing.nations()] : net;
                double worth = new PactWorth(discount).of(briefing.pactRisk()[host], offer.quarters());
                double points = briefing.tariffs().means()[host][nation];
                double gain = gain(points, briefing.logCost()[nation], briefing.logCost()[host]);
                net[host] = offer.benefit() * worth * gain - reluctance * coolness(briefing, host);
            }
        }
        int best = best(net);
        return best < 0 ? null : new Policy.Offer(best, quarters, 0);
    }

    /** What it would offer; null for nothing. */
    public Policy.@Nullable Offer offer(Briefing briefing) {
        int nation = briefing.nation();
        double[] worth = new double[briefing.nations()];
        double[] points = briefing.tariffs().means()[nation];
        double[] logCost = briefing.logCost();
        double[] power = briefing.power();
        for (int partner = 0; benefit > 0 && partner < worth.length; partner++) {
            if (partner != nation && open(briefing, nation, partner)) {
                worth[partner] = gain(points[partner], logCost[partner], logCost[nation]) * power[partner];
            }
        }
        int best = best(worth);
        return best < 0 ? null : new Policy.Offer(best, quarters, benefit);
    }

    /** Whether no pact stands already. */
    private static boolean open(Briefing briefing, int host, int partner) {
        return briefing.pacts().chance(host, partner) == 0;
    }

    /** What a partner saves by making at a host what it ships there [log points]. */
    private static double gain(double points, double logCostAtHome, double logCostOfHost) {
        return points + logCostAtHome - logCostOfHost;
    }

    /** By how much less it leans towards a host than towards others in the mean. */
    private static double coolness(Briefing briefing, int host) {
        double sum = 0;
        for (int j = 0; j < briefing.nations(); j++) {
            sum += j == briefing.nation() ? 0 : briefing.affinity()[j];
        }
        return Math.max(0, sum / (briefing.nations() - 1) - briefing.affinity()[host]);
    }

    /** The highest above 0; -1 where there is none, or where two are. */
    private static int best(double[] figures) {
        int best = -1;
        boolean tied = false;
        for (int k = 0; k < figures.length; k++) {
            double lead = figures[k] - (best < 0 ? 0 : figures[best]);
            if (lead > TIE) {
                best = k;
                tied = false;
            } else if (best >= 0 && lead > -TIE) {
                tied = true;
            }
        }
        return tied ? -1 : best;
    }
}
