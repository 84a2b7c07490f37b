package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.FlowRecord;
import org.reshuffle.observe.ForceTable;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.TradeRecord;
import org.reshuffle.world.Text;

/**
 * What the runs of one arm came to.
 *
 * @param name its name
 * @param title what a reader is told
 * @param meanField figures of the mean-field run, null in the stochastic mode
 * @param forces what moved output, null without a mean-field run
 * @param flows who lost capacity to whom, null without a mean-field run
 * @param trade who sold to whom, null without a mean-field run
 * @param bands spread over the seeds, null without seeds
 * @param effects distance from the baseline, null in the baseline itself
 * @param movesSeed seed of the ledger
 * @param moves the ledger of that seed, empty without seeds
 * @param decisions what governments decided in the mean-field run, or without one in that seed
 */
public record ArmResult(
        String name,
        Text title,
        @Nullable Observations meanField,
        @Nullable ForceTable forces,
        @Nullable FlowRecord flows,
        @Nullable TradeRecord trade,
        @Nullable Bands bands,
        @Nullable EffectTable effects,
        long movesSeed,
        ImmutableList<ClusterMove> moves,
        ImmutableList<Decision> decisions) {
    /** Name of the arm in which nothing happens. */
    public static final String BASELINE = "baseline";

    private static final Text BASELINE_TITLE = new Text("Without the events", "无冲击的对照");

    /** What a reader is told of the baseline. */
    public static Text baselineTitle() {
        return BASELINE_TITLE;
    }
}
