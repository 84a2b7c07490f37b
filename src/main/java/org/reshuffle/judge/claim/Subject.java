package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;

/**
 * What is measured, of whom: {@code NATIONS.FAMILIES.measure}, where nations and families are words joined by {@code +}.
 * Sums add up; indices and shares of a family are averaged with output as weights, those of a nation with income, as in
 * outcomes of scenarios. A share is the part of the same families in the whole world, the whole world's share its part
 * of manufacturing.
 *
 * @param nations codes, groups, {@code WLD}, {@code *}, each with {@code !} before it to leave it out
 * @param families codes, {@code ALL}, {@code CLUSTERS}, {@code EVERY}, {@code *}, likewise
 * @param measure what is measured
 */
public record Subject(ImmutableList<String> nations, ImmutableList<String> families, Measure measure) {

    double value(Observations from, int quarter, Case at) {
        boolean[] chosen = Selection.nations(from.world(), nations, at.nation());
        if (measure.scope() == Measure.Scope.NATION) {
            return ofNations(from, quarter, chosen);
        }
        boolean[] made = Selection.families(from.world(), families, at.family());
        if (!measure.derived()) {
            return ofCells(from, measure, quarter, chosen, made);
        }
        Measure part = measure == Measure.SHARE ? Measure.OUTPUT : Measure.CAPACITY;
        boolean[] world = Selection.nations(from.world(), ImmutableList.of(Selection.WORLD), null);
        boolean[] manufacturing = Selection.families(from.world(), ImmutableList.of(Selection.ALL), null);
        boolean whole = nations.equals(ImmutableList.of(Selection.WORLD));
        double all = ofCells(from, part, quarter, world, whole ? manufacturing : made);
        return all == 0 ? Double.NaN : 100 * ofCells(from, part, quarter, chosen, made) / all;
    }

    private double ofNations(Observations from, int quarter, boolean[] chosen) {
        double[] figures = from.row(measure, quarter);
        double[] weights = measure.form() == Measure.Form.SUM ? null : from.row(Measure.REAL_INCOME, quarter);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < chosen.length; i++) {
            double w = chosen[i] ? (weights == null ? 1 : weights[i]) : 0;
            sum += chosen[i] ? w * figures[i] : 0;
            weight += w;
        }
        return weights == null ? sum : sum / weight;
    }

    private static double ofCells(Observations from, Measure measure, int quarter, boolean[] chosen, boolean[] made) {
        double[] figures = from.row(measure, quarter);
        double[] weights = measure.form() == Measure.Form.SUM ? null : from.row(Measure.OUTPUT, quarter);
        double sum = 0;
        double weight = 0;
        for (int s = 0; s < made.length; s++) {
            for (int i = 0; made[s] && i < chosen.length; i++) {
                if (chosen[i]) {
                    int cell = from.cell(i, s);
                    double w = weights == null ? 1 : weights[cell];
                    sum += w * figures[cell];
                    weight += w;
                }
            }
        }
        return weights == null ? sum : sum / weight;
    }
}
