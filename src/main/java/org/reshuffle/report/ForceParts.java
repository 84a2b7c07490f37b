package org.reshuffle.report;

import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Manifest;

/**
 * What moved a nation's manufacturing: the parts of the forces, which add up to the whole. As output, in per cent of
 * what it is compared with; as a share of the world's, in points, by
 *
 * <pre>share - share' = [(y - y') - share' (Y - Y')] / Y</pre>
 *
 * y output of the nation, Y of the world, a prime for what is compared with; the same for the part of each force.
 *
 * @param output parts of the change of output [per cent], by force
 * @param share parts of the change of the share [points], by force
 */
record ForceParts(double[] output, double[] share) {
    static final int FORCES = Force.values().length;

    /**
     * Parts in a quarter in which forces were kept.
     *
     * @param against an arm to compare with, or -1 for the arm's own start
     */
    static ForceParts of(ReportData data, int arm, int against, int quarter, int place) {
        double[] nation = new double[FORCES];
        double[] world = new double[FORCES];
        for (int i = 0; i < data.world(); i++) {
            for (int s = 0; s < data.manifest().world().families().size(); s++) {
                Manifest.FamilyInfo family = data.manifest().world().families().get(s);
                for (int f = 0; f < FORCES && family.manufacturing(); f++) {
                    double part = data.force(arm, quarter, i, s, f);
                    double other = against < 0 ? 0 : data.force(against, quarter, i, s, f);
                    world[f] += part - other;
                    nation[f] += i == place || place == data.world() ? part - other : 0;
                }
            }
        }
        double compared = against < 0
                ? data.value(arm, 0, place, -1, Measure.OUTPUT)
                : data.value(against, quarter, place, -1, Measure.OUTPUT);
        double comparedWorld = against < 0
                ? data.value(arm, 0, data.world(), -1, Measure.OUTPUT)
                : data.value(against, quarter, data.world(), -1, Measure.OUTPUT);
        double nowWorld = data.value(arm, quarter, data.world(), -1, Measure.OUTPUT);
        double shareBefore = comparedWorld == 0 ? 0 : compared / comparedWorld;
        double[] output = new double[FORCES];
        double[] share = new double[FORCES];
        for (int f = 0; f < FORCES; f++) {
            output[f] = compared == 0 ? 0 : 100 * nation[f] / compared;
            share[f] = nowWorld == 0 ? 0 : 100 * (nation[f] - shareBefore * world[f]) / nowWorld;
        }
        return new ForceParts(output, share);
    }

    static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }
}
