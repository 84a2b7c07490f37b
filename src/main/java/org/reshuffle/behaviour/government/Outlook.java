package org.reshuffle.behaviour.government;

/**
 * What a government makes of its briefing: how its families do against the world's. The formulas are those of
 * {@link RuleStance}. Draws: none.
 *
 * @param sales its sales of the families that it may help, by family; 0 for the others [bn USD a year]
 * @param growth by which the world's output of a family grew faster than all, by family [log points, at least 0]
 * @param risk by which its output of a family fell behind the world's of all, by family [log points, at least 0]
 * @param jobs jobs at risk and the unemployed above the natural rate [share of the labour force]
 */
@SuppressWarnings("ArrayRecordComponent")
record Outlook(double[] sales, double[] growth, double[] risk, double jobs) {

    /** @param helped whether a family may be helped */
    static Outlook of(Briefing briefing, WorldOutlook world, boolean[] helped) {
        int nations = briefing.nations();
        int nation = briefing.nation();
        double[] sales = new double[helped.length];
        double[] growth = new double[helped.length];
        double[] risk = new double[helped.length];
        double[] output = new double[helped.length];
        double[] outputBefore = new double[helped.length];
        double[] changes = new double[helped.length];
        for (int s = 0; s < helped.length; s++) {
            output[s] = briefing.output()[s * nations + nation];
            outputBefore[s] = briefing.outputBefore()[s * nations + nation];
        }
        WorldOutlook.changes(output, outputBefore, changes);
        double lost = 0;
        for (int s = 0; s < helped.length; s++) {
            int c = s * nations + nation;
            if (helped[s] && briefing.sales()[c] > 0) {
                sales[s] = briefing.sales()[c];
                growth[s] = world.growth()[s];
                risk[s] = Math.max(0, world.trend() - changes[s]);
                lost += briefing.employment()[c] * risk[s];
            }
        }
        double idle = Math.max(0, briefing.unemployment()[nation] - briefing.naturalUnemployment()[nation]);
        return new Outlook(sales, growth, risk, lost / briefing.labourForce()[nation] + idle);
    }

    /** Growth, relatedness, risk and gap to rivals together, by family [log points]. */
    double[] score(Briefing briefing, WorldOutlook world) {
        double[] score = new double[sales.length];
        for (int s = 0; s < score.length; s++) {
            if (sales[s] > 0) {
                int c = s * briefing.nations() + briefing.nation();
                double gap = Math.max(0, world.abroad()[c] - briefing.subsidy()[c]);
                score[s] = growth[s] + briefing.relatedness()[c] + risk[s] + gap;
            }
        }
        return score;
    }
}
