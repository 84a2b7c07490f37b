package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * What a government makes of its briefing: how its families do against the world's, and what rivals spend. The formulas
 * are those of {@link RuleStance}. Draws: none.
 *
 * @param sales its sales of the families that it may help, by family; 0 for the others [bn USD a year]
 * @param growth by which the world's output of a family grew faster than all, by family [log points, at least 0]
 * @param risk by which its output of a family fell behind the world's of all, by family [log points, at least 0]
 * @param score growth, relatedness, risk and gap to rivals together, by family [log points]
 * @param jobs jobs at risk and the unemployed above the natural rate [share of the labour force]
 * @param rivalSpending what the others spend on subsidies [share of their income]
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outlook(
        double[] sales, double[] growth, double[] risk, double[] score, double jobs, double rivalSpending) {

    static Outlook of(Briefing briefing, boolean[] helped) {
        int nations = briefing.nations();
        int nation = briefing.nation();
        double[] world = new double[helped.length];
        double[] worldBefore = new double[helped.length];
        double all = 0;
        double allBefore = 0;
        for (int s = 0; s < helped.length; s++) {
            for (int c = s * nations; helped[s] && c < (s + 1) * nations; c++) {
                world[s] += briefing.output()[c];
                worldBefore[s] += briefing.outputBefore()[c];
            }
            all += world[s];
            allBefore += worldBefore[s];
        }
        double trend = change(all, allBefore);
        double[] sales = new double[helped.length];
        double[] growth = new double[helped.length];
        double[] risk = new double[helped.length];
        double[] score = new double[helped.length];
        double lost = 0;
        for (int s = 0; s < helped.length; s++) {
            int c = s * nations + nation;
            if (helped[s] && briefing.sales()[c] > 0) {
                sales[s] = briefing.sales()[c];
                growth[s] = Math.max(0, change(world[s], worldBefore[s]) - trend);
                risk[s] = Math.max(0, trend - change(briefing.output()[c], briefing.outputBefore()[c]));
                double gap = Math.max(0, abroad(briefing, s) - briefing.subsidy()[c]);
                score[s] = growth[s] + briefing.relatedness()[c] + risk[s] + gap;
                lost += briefing.employment()[c] * risk[s];
            }
        }
        double idle = Math.max(0, briefing.unemployment()[nation] - briefing.naturalUnemployment()[nation]);
        return new Outlook(
                sales, growth, risk, score, lost / briefing.labourForce()[nation] + idle, rivals(briefing, helped));
    }

    private static double change(double now, double before) {
        return now > 0 && before > 0 ? PortableMath.log(now / before) : 0;
    }

    /** What the rest of the world pays per unit of sales of a family. */
    private static double abroad(Briefing briefing, int family) {
        double paid = 0;
        double sold = 0;
        for (int j = 0; j < briefing.nations(); j++) {
            int c = family * briefing.nations() + j;
            if (j != briefing.nation()) {
                paid += briefing.subsidy()[c] * briefing.sales()[c];
                sold += briefing.sales()[c];
            }
        }
        return sold > 0 ? paid / sold : 0;
    }

    private static double rivals(Briefing briefing, boolean[] helped) {
        int nations = briefing.nations();
        double paid = 0;
        double income = 0;
        for (int j = 0; j < nations; j++) {
            if (j != briefing.nation()) {
                income += briefing.income()[j];
                for (int s = 0; s < helped.length; s++) {
                    int c = s * nations + j;
                    paid += helped[s] ? briefing.subsidy()[c] * briefing.sales()[c] : 0;
                }
            }
        }
        return income > 0 ? paid / income : 0;
    }
}
