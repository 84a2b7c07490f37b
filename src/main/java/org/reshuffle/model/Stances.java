package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.reshuffle.behaviour.government.Council;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.ScriptedStance;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.behaviour.government.StrategicStance;

/** Gives each nation a government of the kind that the scenario names. */
final class Stances {
    /** Groups of nations with one trade policy, where a world has them. */
    private static final ImmutableList<String> UNIONS = ImmutableList.of("EU");
    /** What a part of the world's power is worth to a strategic government, as log real income. */
    private static final double POWER_WEIGHT = 0.5;

    private Stances() {}

    /** One a nation; none where no government decides for itself. */
    static ImmutableList<Stance> of(RunSetup setup, long seed) {
        ImmutableList<StanceKind> kinds = setup.governments();
        if (kinds.stream().allMatch(kind -> kind == StanceKind.SCRIPTED)) {
            return ImmutableList.of();
        }
        ImmutableList<Player> players = strategic(setup);
        Council council = new Council(setup.calibration(), players, POWER_WEIGHT);
        ImmutableList.Builder<Stance> stances = ImmutableList.builder();
        for (int i = 0; i < kinds.size(); i++) {
            stances.add(
                    kinds.get(i) == StanceKind.STRATEGIC
                            ? new StrategicStance(council, player(players, i))
                            : of(kinds.get(i), setup, i, seed));
        }
        return stances.build();
    }

    /** Nations that decide strategically; those of a union that all do so decide as one. */
    private static ImmutableList<Player> strategic(RunSetup setup) {
        ImmutableList<StanceKind> kinds = setup.governments();
        return Player.all(setup.calibration().world, UNIONS).stream()
                .flatMap(player -> {
                    ImmutableList<Integer> deciding = player.members().asList().stream()
                            .filter(n -> kinds.get(n) == StanceKind.STRATEGIC)
                            .collect(ImmutableList.toImmutableList());
                    return deciding.size() == player.members().length()
                            ? Stream.of(player)
                            : deciding.stream().map(n -> Player.of(setup.calibration().world, n));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static int player(ImmutableList<Player> players, int nation) {
        int found = 0;
        while (!players.get(found).holds(nation)) {
            found++;
        }
        return found;
    }

    private static Stance of(StanceKind kind, RunSetup setup, int nation, long seed) {
        return switch (kind) {
            case SCRIPTED -> new ScriptedStance();
            case RULE, LEARN, STRATEGIC ->
                throw new IllegalArgumentException("no stance yet for " + kind + " of " + nation + " " + seed);
        };
    }
}
