package org.reshuffle.model;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.reshuffle.behaviour.government.Council;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.Stance;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.behaviour.government.StrategicStance;
import org.reshuffle.world.Parameter;

/** The governments that answer best to each other; those of a union that all do so decide as one. */
final class StrategicPlayers {
    /** Groups of nations with one trade policy, where a world has them. */
    private static final ImmutableList<String> UNIONS = ImmutableList.of("EU");

    private final ImmutableList<Player> players;
    private final Council council;

    StrategicPlayers(RunSetup setup) {
        players = strategic(setup);
        council = new Council(
                setup.calibration(), players, setup.calibration().settings.get(Parameter.GOVERNMENT_LIKING_POWER));
    }

    private static ImmutableList<Player> strategic(RunSetup setup) {
        ImmutableList<StanceKind> kinds = setup.governments();
        return Player.all(setup.calibration().world, UNIONS).stream()
                .flatMap(player -> {
                    ImmutableList<Integer> deciding = player.members().stream()
                            .boxed()
                            .filter(n -> kinds.get(n) == StanceKind.STRATEGIC)
                            .collect(ImmutableList.toImmutableList());
                    return deciding.size() == player.members().length()
                            ? Stream.of(player)
                            : deciding.stream().map(n -> Player.of(setup.calibration().world, n));
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The stance of a nation that is, or belongs to, a player. */
    Stance stance(int nation) {
        int found = 0;
        while (!players.get(found).holds(nation)) {
            found++;
        }
        return new StrategicStance(council, found);
    }
}
