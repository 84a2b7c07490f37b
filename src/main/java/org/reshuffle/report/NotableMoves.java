package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.result.StoredMove;

/**
 * The moves of an arm's ledger that are worth telling: the largest that do not happen in the baseline of the same seed,
 * more so if they touch what was asked about, soon follow the events, and are not chance alone.
 */
final class NotableMoves {
    private static final int SHOWN = 12;
    /** How much more a move weighs for each reason to show it. */
    private static final double REASON = 3;
    /** Quarters after the one asked about within which a move counts as a consequence. */
    private static final int SOON = 8;

    private final ReportData data;
    private final ImmutableList<StoredMove> shown;
    private final ImmutableListMultimap<String, StoredMove> control;
    private final Set<String> nations = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final int here;
    private final int there;
    private final int onlyHere;

    NotableMoves(ReportData data, int arm) {
        this.data = data;
        data.summary().outcomes().forEach(outcome -> {
            nations.add(Subject.of(outcome.id()).nation());
            families.add(Subject.of(outcome.id()).family());
        });
        List<StoredMove> mine = of(data.manifest().arms().get(arm).name());
        List<StoredMove> baseline = of(data.manifest().arms().get(0).name());
        control = Multimaps.index(baseline, StoredMove::cluster);
        List<StoredMove> notable = new ArrayList<>();
        for (StoredMove move : mine) {
            if (data.calm(arm) || control.get(move.cluster()).stream().noneMatch(other -> same(move, other))) {
                notable.add(move);
            }
        }
        here = mine.size();
        there = baseline.size();
        onlyHere = notable.size();
        shown = notable.stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(SHOWN)
                .sorted(Comparator.comparing(StoredMove::quarter).thenComparing(StoredMove::cluster))
                .collect(ImmutableList.toImmutableList());
    }

    /** What happened in an arm after the founding of its first clusters. */
    private List<StoredMove> of(String arm) {
        List<StoredMove> moves = new ArrayList<>();
        for (StoredMove move : data.moves()) {
            if (move.arm().equals(arm) && !move.kind().equals("founded")) {
                moves.add(move);
            }
        }
        return moves;
    }

    private static boolean same(StoredMove one, StoredMove other) {
        return one.quarter().equals(other.quarter())
                && one.toNation().equals(other.toNation())
                && one.toFamily().equals(other.toFamily());
    }

    private double weight(StoredMove move) {
        double weight = move.capacity();
        weight *= nations.contains(move.fromNation()) || nations.contains(move.toNation()) ? REASON : 1;
        weight *= families.contains(move.fromFamily()) ? REASON : 1;
        weight *= move.quarter().since(data.manifest().start()) <= data.focus() + SOON ? REASON : 1;
        return weight * (move.keepProfit() > 0 || move.kind().equals("closed") ? REASON : 1);
    }

    /** The moves to tell, in the order in which they happened. */
    ImmutableList<StoredMove> shown() {
        return shown;
    }

    /** How many moves the arm has. */
    int here() {
        return here;
    }

    /** How many moves the baseline has. */
    int there() {
        return there;
    }

    /** How many moves of the arm do not happen in the baseline. */
    int onlyHere() {
        return onlyHere;
    }

    /** What the same cluster does in the baseline from that time on, null if nothing. */
    @Nullable
    StoredMove otherwise(StoredMove move) {
        for (StoredMove other : control.get(move.cluster())) {
            if (other.quarter().compareTo(move.quarter()) >= 0) {
                return other;
            }
        }
        return null;
    }
}
