package org.reshuffle.observe;

import org.jspecify.annotations.Nullable;

/**
 * What one run of one arm leaves behind.
 *
 * @param arm name of the arm
 * @param seed seed of the run, or {@link #MEAN_FIELD}
 * @param observations the figures of every quarter, with the ledger where one was kept
 * @param forces the decomposition, only where it was asked for
 * @param flows who lost capacity to whom, likewise
 * @param trade manufactures sold by each nation to each, likewise
 */
public record RunRecord(
        String arm,
        long seed,
        Observations observations,
        @Nullable ForceTable forces,
        @Nullable FlowRecord flows,
        @Nullable TradeRecord trade) {
    /** Stands for a seed in the mean-field mode. */
    public static final long MEAN_FIELD = Long.MIN_VALUE;

    /** A record without bilateral trade. */
    public RunRecord(
            String arm, long seed, Observations observations, @Nullable ForceTable forces, @Nullable FlowRecord flows) {
        this(arm, seed, observations, forces, flows, null);
    }
}
