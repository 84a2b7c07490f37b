package org.reshuffle.behaviour.government;

import java.util.Arrays;

/**
 * The stances that a government tries: how much of its budget it spends, on what, and whether it shelters what it helps
 * or courts clusters from abroad. {@link Focus} divides the money over families. Draws: none.
 *
 * <pre>effort 0, 1/2, 1 of the budget  x  families that grow, families at risk, digital infrastructure
 *                                 x  nothing more, sheltered by a tariff, open to clusters from abroad</pre>
 *
 * <p>A sheltered family is one whose score is above the mean of those helped; where none is, nothing is sheltered.
 *
 * @param analysts who know which families may be helped
 * @param focus how much a score moves [per log point]
 * @param mostSubsidy what a subsidy may reach [fraction of sales]
 * @param shelter points of tariff [fraction]
 * @param welcome log weight that an open nation adds for clusters from abroad
 */
public record Menu(Analysts analysts, double focus, double mostSubsidy, double shelter, double welcome) {
    /** How many stances there are. */
    public static final int SIZE = 27;

    private static final int FOCI = 3;
    private static final int POSTURES = 3;
    /** Scores no farther apart than this are the same but for rounding [log points]. */
    private static final double ROUNDING = 1e-9;

    /** The policy of a stance, from 0. */
    public Policy policy(int stance, Briefing briefing) {
        double effort = stance / (FOCI * POSTURES) / 2.0;
        int focused = stance / POSTURES % FOCI;
        int posture = stance % POSTURES;
        Outlook outlook = Outlook.of(briefing, analysts.world(briefing), analysts.helped());
        double[] score = focused == 1 ? outlook.risk() : outlook.growth();
        double money = effort * briefing.budget() * briefing.income()[briefing.nation()];
        double[] subsidy = Focus.subsidies(money, outlook.sales(), score, focus, mostSubsidy);
        Policy policy = focused == 2
                ? Policy.NONE.withDigital(effort * briefing.budget(), Motive.LEARNED)
                : Policy.NONE.withSubsidy(subsidy, Motive.LEARNED);
        return switch (posture) {
            case 1 -> policy.withTariff(tariff(briefing, outlook.sales(), score), Motive.LEARNED);
            case 2 -> policy.withOpenness(Provision.welcome(welcome, analysts.helped()), Motive.LEARNED);
            default -> policy;
        };
    }

    private double[] tariff(Briefing briefing, double[] sales, double[] score) {
        double sum = 0;
        int count = 0;
        for (int s = 0; s < score.length; s++) {
            sum += sales[s] > 0 ? score[s] : 0;
            count += sales[s] > 0 ? 1 : 0;
        }
        int nations = briefing.nations();
        double[] points = new double[briefing.sales().length];
        for (int s = 0; s < score.length; s++) {
            if (sales[s] > 0 && score[s] > sum / count + ROUNDING) {
                Arrays.fill(points, s * nations, (s + 1) * nations, shelter);
                points[s * nations + briefing.nation()] = 0;
            }
        }
        return points;
    }
}
