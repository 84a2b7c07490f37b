package org.reshuffle.judge.claim;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.reshuffle.observe.Observations;

/**
 * Where a quantity is worked out: the runs of one draw of the assumptions, levers moved on the way, and what {@code *}
 * stands for.
 *
 * @param runs the runs of the draw
 * @param moves levers moved by a grid or a root
 * @param nation what stands for {@code *} among nations
 * @param family what stands for {@code *} among families
 */
public record Case(
        Runs runs,
        ImmutableList<Move> moves,
        @Nullable Item nation,
        @Nullable Item family) {

    /** A draw as it is. */
    public static Case of(Runs runs) {
        return new Case(runs, ImmutableList.of(), null, null);
    }

    Observations observed(ClaimRun run) {
        return runs.of(run, moves);
    }

    Case with(Item item) {
        return item.families() ? new Case(runs, moves, nation, item) : new Case(runs, moves, item, family);
    }

    Case moved(Move move) {
        return new Case(
                runs, ImmutableList.<Move>builder().addAll(moves).add(move).build(), nation, family);
    }
}
