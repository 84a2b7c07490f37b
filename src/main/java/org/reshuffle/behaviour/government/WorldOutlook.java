package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * What every government that is told the same figures makes of the world alike: how fast families grow, and what is
 * spent on them where. The formulas are those of {@link RuleStance}. Draws: none.
 *
 * @param trend by which the world's output of all families that may be helped grew [log points]
 * @param growth by which the world's output of a family grew faster, by family [log points, at least 0]
 * @param paid subsidies of families that may be helped, by nation [bn USD a year]
 * @param abroad what the rest of the world pays per unit of sales of a family that may be helped, by cell [fraction]
 */
@SuppressWarnings("ArrayRecordComponent")
record WorldOutlook(double trend, double[] growth, double[] paid, double[] abroad) {

    /** @param helped whether a family may be helped */
    static WorldOutlook of(Briefing briefing, boolean[] helped) {
        int nations = briefing.nations();
        double[] world = new double[helped.length];
        double[] before = new double[helped.length];
        double[] paid = new double[nations];
        double[] abroad = new double[helped.length * nations];
        double[] given = new double[nations];
        double all = 0;
        double allBefore = 0;
        for (int s = 0; s < helped.length; s++) {
            for (int c = s * nations; helped[s] && c < (s + 1) * nations; c++) {
                world[s] += briefing.output()[c];
                before[s] += briefing.outputBefore()[c];
                given[c - s * nations] = briefing.subsidy()[c] * briefing.sales()[c];
                paid[c - s * nations] += given[c - s * nations];
            }
            if (helped[s]) {
                abroad(given, briefing.sales(), s * nations, abroad);
            }
            all += world[s];
            allBefore += before[s];
        }
        double trend = PortableMath.log(ratio(all, allBefore));
        double[] growth = new double[helped.length];
        changes(world, before, growth);
        for (int s = 0; s < helped.length; s++) {
            growth[s] = helped[s] ? Math.max(0, growth[s] - trend) : 0;
        }
        return new WorldOutlook(trend, growth, paid, abroad);
    }

    /**
     * Logs of what figures have become, 0 where there is nothing or was.
     *
     * @param now overwritten
     * @param changes filled
     */
    static void changes(double[] now, double[] before, double[] changes) {
        for (int k = 0; k < now.length; k++) {
            now[k] = ratio(now[k], before[k]);
        }
        PortableMath.log(now, changes);
    }

    private static double ratio(double now, double before) {
        return now > 0 && before > 0 ? now / before : 1;
    }

    /**
     * Sums over all but one, for each: those before it and those after it. The whole less the one would leave rounding
     * where nobody else pays.
     *
     * @param given subsidies of one family, by nation
     * @param sales by cell
     * @param first the family's first cell
     * @param abroad filled, in the family's cells
     */
    private static void abroad(double[] given, double[] sales, int first, double[] abroad) {
        double[] givenAfter = new double[given.length + 1];
        double[] soldAfter = new double[given.length + 1];
        for (int i = given.length - 1; i >= 0; i--) {
            givenAfter[i] = givenAfter[i + 1] + given[i];
            soldAfter[i] = soldAfter[i + 1] + sales[first + i];
        }
        double givenBefore = 0;
        double soldBefore = 0;
        for (int i = 0; i < given.length && givenAfter[0] != 0; i++) {
            double sold = soldBefore + soldAfter[i + 1];
            abroad[first + i] = sold > 0 ? (givenBefore + givenAfter[i + 1]) / sold : 0;
            givenBefore += given[i];
            soldBefore += sales[first + i];
        }
    }

    /** What the others spend on subsidies [share of their income]. */
    double rivalSpending(Briefing briefing) {
        int nations = briefing.nations();
        double given = 0;
        double income = 0;
        for (int j = 0; j < nations; j++) {
            if (j != briefing.nation()) {
                income += briefing.income()[j];
                given += paid[j];
            }
        }
        return income > 0 ? given / income : 0;
    }
}
