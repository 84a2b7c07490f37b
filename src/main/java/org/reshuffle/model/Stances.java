package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import org.reshuffle.behaviour.government.ScriptedStance;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.behaviour.government.StanceKind;

/** Gives each nation a government of the kind that the scenario names. */
final class Stances {
    private Stances() {}

    /** One a nation; none where no government decides for itself. */
    static ImmutableList<Stance> of(RunSetup setup, long seed) {
        ImmutableList<StanceKind> kinds = setup.governments();
        if (kinds.stream().allMatch(kind -> kind == StanceKind.SCRIPTED)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Stance> stances = ImmutableList.builder();
        for (int i = 0; i < kinds.size(); i++) {
            stances.add(of(kinds.get(i), setup, i, seed));
        }
        return stances.build();
    }

    private static Stance of(StanceKind kind, RunSetup setup, int nation, long seed) {
        return switch (kind) {
            case SCRIPTED -> new ScriptedStance();
            case RULE, LEARN, STRATEGIC ->
                throw new IllegalArgumentException("no stance yet for " + kind + " of " + nation + " " + seed);
        };
    }
}
