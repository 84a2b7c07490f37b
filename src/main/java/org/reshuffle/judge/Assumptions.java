package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reshuffle.judge.claim.Move;

/**
 * What all runs of a draw have in common.
 *
 * @param drawn levers moved before the claim's own settings, in every scenario that has them
 * @param imposed levers moved after everything else, likewise
 * @param dropped ids of events that happen in no run
 */
public record Assumptions(ImmutableList<Move> drawn, ImmutableList<Move> imposed, ImmutableSet<String> dropped) {

    /** Nothing but what was drawn. */
    public static Assumptions of(ImmutableList<Move> drawn) {
        return new Assumptions(drawn, ImmutableList.of(), ImmutableSet.of());
    }

    /** One more lever moved before the claim's own settings; what was drawn for it gives way. */
    Assumptions with(Move move) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        drawn.stream().filter(other -> !other.path().equals(move.path())).forEach(moves::add);
        return new Assumptions(moves.add(move).build(), imposed, dropped);
    }
}
