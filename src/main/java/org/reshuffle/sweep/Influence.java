package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * How much each factor moves one outcome.
 *
 * @param arm in which arm
 * @param outcome head of the outcome's column
 * @param effect whether the outcome is taken against the baseline rather than as it is
 * @param points how many points tell of it
 * @param method how it was worked out, as in {@code analysis.json}
 * @param figures what each row has
 * @param ranking place of the figure by whose size rows are ordered
 * @param rows the factors, the one that matters most first
 * @param explained share of the variation that the method accounts for; NaN where it does not say
 */
public record Influence(
        String arm,
        String outcome,
        boolean effect,
        int points,
        String method,
        ImmutableList<String> figures,
        int ranking,
        ImmutableList<Row> rows,
        double explained) {

    /** One factor and its figures. */
    public record Row(String factor, ImmutableDoubleArray values) {}

    /** How much the factor matters, without a sign. */
    public double size(Row row) {
        return Math.abs(row.values().get(ranking));
    }
}
