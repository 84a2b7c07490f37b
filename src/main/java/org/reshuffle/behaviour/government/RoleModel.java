package org.reshuffle.behaviour.government;

import org.reshuffle.random.PortableMath;

/**
 * Whom others imitate: the nations whose real income grew fastest, in the mean of them. Draws: none.
 *
 * @param growth of real income since last year, by nation [log points]
 * @param fastest the highest of these
 * @param subsidy what the fastest pay per unit of sales, by family, as much as anybody may pay at most [fraction]
 */
@SuppressWarnings("ArrayRecordComponent")
record RoleModel(double[] growth, double fastest, double[] subsidy) {
    /** Real incomes that grow alike within this are equally successful [log points]. */
    private static final double TIE = 1e-9;

    /**
     * @param helped whether a family may be helped
     * @param most what a subsidy may reach [fraction of sales]
     */
    static RoleModel of(Briefing briefing, boolean[] helped, double most) {
        int nations = briefing.nations();
        double[] growth = new double[nations];
        double fastest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < nations; j++) {
            growth[j] = PortableMath.log(briefing.realIncome()[j] / briefing.realIncomeBefore()[j]);
            fastest = Math.max(fastest, growth[j]);
        }
        double[] mean = new double[helped.length];
        int count = 0;
        for (int j = 0; j < nations; j++) {
            if (growth[j] > fastest - TIE) {
                count++;
                for (int s = 0; s < mean.length; s++) {
                    mean[s] += helped[s] ? briefing.subsidy()[s * nations + j] : 0;
                }
            }
        }
        for (int s = 0; s < mean.length; s++) {
            mean[s] = Math.min(most, mean[s] / count);
        }
        return new RoleModel(growth, fastest, mean);
    }

    /** Whether a nation does as well as anybody. */
    boolean isAmong(int nation) {
        return growth[nation] > fastest - TIE;
    }
}
