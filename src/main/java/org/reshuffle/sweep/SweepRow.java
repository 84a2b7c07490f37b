package org.reshuffle.sweep;

import org.jspecify.annotations.Nullable;

/**
 * What came of one run of a sweep.
 *
 * @param run its number in the sweep
 * @param point its point's
 * @param place its place among the runs of the point
 * @param values what the factors stood at
 * @param outcomes what was asked; empty of a run that failed
 * @param reason why it failed, or null
 */
record SweepRow(
        long run,
        long point,
        int place,
        double[] values,
        double[] outcomes,
        @Nullable String reason) {}
