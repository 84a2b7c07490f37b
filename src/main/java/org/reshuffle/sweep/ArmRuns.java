package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.observe.Decision;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Figure;
import org.reshuffle.result.RunFailure;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Text;

/** What has come of the runs of one arm so far. Every run has places of its own, so runs may end at the same time. */
final class ArmRuns {
    private static final byte[] FAILED = new byte[0];

    final String name;
    final Text title;
    final ImmutableList<Event> events;
    final ImmutableList<Long> seeds;
    /** Digests of the runs, the mean-field run's first. */
    final byte[][] digests;
    /** Figures asked for, by seed and outcome, in the quarter asked for and in the first. */
    final double[][] outcomes;

    final double[][] starts;

    @Nullable
    RunRecord meanField;

    ImmutableList<ClusterMove> moves = ImmutableList.of();
    /** What governments decided in the first seed. */
    ImmutableList<Decision> decisions = ImmutableList.of();

    private final @Nullable String[] reasons;

    ArmRuns(String name, Text title, ImmutableList<Event> events, ImmutableList<Long> seeds, int figures) {
        this.name = name;
        this.title = title;
        this.events = events;
        this.seeds = seeds;
        digests = new byte[seeds.size() + 1][];
        outcomes = new double[seeds.size()][figures];
        starts = new double[seeds.size()][figures];
        reasons = new @Nullable String[seeds.size() + 1];
    }

    /** Keeps the figures asked for of a seed. */
    void keep(int seed, Observations observations, List<Figure> figures, int[] quarters) {
        for (int k = 0; k < quarters.length; k++) {
            outcomes[seed][k] = figures.get(k).value(observations, quarters[k]);
            starts[seed][k] = figures.get(k).value(observations, 0);
        }
    }

    /** @param run 0 for the mean-field run, else the seed's index and one */
    void fail(int run, String reason) {
        digests[run] = FAILED;
        reasons[run] = reason;
    }

    /** Indices of the seeds that ended well. */
    ImmutableIntArray ended() {
        ImmutableIntArray.Builder ended = ImmutableIntArray.builder();
        for (int seed = 0; seed < seeds.size(); seed++) {
            if (reasons[seed + 1] == null) {
                ended.add(seed);
            }
        }
        return ended.build();
    }

    /** Indices of the seeds that ended well here and there. */
    ImmutableIntArray pairs(ArmRuns other) {
        ImmutableIntArray.Builder pairs = ImmutableIntArray.builder();
        for (int seed = 0; seed < seeds.size(); seed++) {
            if (reasons[seed + 1] == null && other.reasons[seed + 1] == null) {
                pairs.add(seed);
            }
        }
        return pairs.build();
    }

    /** Whether there are central figures: those of the mean-field run, or of seeds where only seeds were run. */
    boolean usable(boolean meanFieldAsked) {
        return meanFieldAsked ? meanField != null : !ended().isEmpty();
    }

    List<RunFailure> failures() {
        List<RunFailure> failures = new ArrayList<>();
        for (int run = 0; run < reasons.length; run++) {
            String reason = reasons[run];
            if (reason != null) {
                failures.add(new RunFailure(name, run == 0 ? RunRecord.MEAN_FIELD : seeds.get(run - 1), reason));
            }
        }
        return failures;
    }
}
