package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * What every government that is told the same figures makes of the world alike: how fast families grow, and what is
 * spent on them where. The formulas are those of {@link RuleStance}. Draws: none.
 *
 * @param trend by which the world's output of all families that may be helped grew [log points]
 * @param growth by which the world's output of a family grew faster, by family [log points, at least 0]
 * @param paid subsidies of families that may be helped, by cell [bn USD a year]
 * @param subsidised whether anybody subsidises a family
 */
@SuppressWarnings("ArrayRecordComponent")
record WorldOutlook(double trend, double[] growth, double[] paid, boolean[] subsidised) {

    /** @param helped whether a family may be helped */
    static WorldOutlook of(Briefing briefing, boolean[] helped) {
        int nations = briefing.nations();
        double[] world = new double[helped.length];
        double[] before = new double[helped.length];
        double[] paid = new double[helped.length * nations];
        boolean[] subsidised = new boolean[helped.length];
        double all = 0;
        double allBefore = 0;
        for (int s = 0; s < helped.length; s++) {
            for (int c = s * nations; helped[s] && c < (s + 1) * nations; c++) {
                world[s] += briefing.output()[c];
                before[s] += briefing.outputBefore()[c];
                paid[c] = briefing.subsidy()[c] * briefing.sales()[c];
                subsidised[s] |= paid[c] != 0;
            }
            all += world[s];
            allBefore += before[s];
        }
        double trend = change(all, allBefore);
        double[] growth = new double[helped.length];
        for (int s = 0; s < helped.length; s++) {
            growth[s] = helped[s] ? Math.max(0, change(world[s], before[s]) - trend) : 0;
        }
        return new WorldOutlook(trend, growth, paid, subsidised);
    }

    static double change(double now, double before) {
        return now > 0 && before > 0 ? PortableMath.log(now / before) : 0;
    }

    /** What the rest of the world pays per unit of sales of a family. */
    double abroad(Briefing briefing, int family) {
        int nations = briefing.nations();
        double given = 0;
        double sold = 0;
        for (int j = 0; subsidised[family] && j < nations; j++) {
            if (j != briefing.nation()) {
                given += paid[family * nations + j];
                sold += briefing.sales()[family * nations + j];
            }
        }
        return sold > 0 ? given / sold : 0;
    }

    /** What the others spend on subsidies [share of their income]. */
    double rivalSpending(Briefing briefing) {
        int nations = briefing.nations();
        double given = 0;
        double income = 0;
        for (int j = 0; j < nations; j++) {
            if (j != briefing.nation()) {
                income += briefing.income()[j];
                for (int c = j; c < paid.length; c += nations) {
                    given += paid[c];
                }
            }
        }
        return income > 0 ? given / income : 0;
    }
}
