package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.backtest.StaticExperiments;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Nation;

/** The players that {@code --players} names: nations, or groups that act as one. */
final class PlayerNames {
    private PlayerNames() {}

    /**
     * The players named; those of the big ones that the world has where none is named.
     *
     * @throws UsageError if the world has no such nation or group, or a nation is named twice
     */
    static ImmutableList<Player> of(Session session, BaseWorld world, List<String> names) {
        ImmutableList.Builder<Player> players = ImmutableList.builder();
        List<Integer> taken = new ArrayList<>();
        for (String name : names.isEmpty() ? StaticExperiments.BIG : names) {
            Player player = Player.of(world, name);
            if (player == null && names.isEmpty()) {
                continue;
            }
            if (player == null) {
                List<String> codes = new ArrayList<>(
                        world.nations().stream().map(Nation::code).toList());
                codes.addAll(world.groups().keySet());
                throw new UsageError(session.text("players.unknown", name)
                        + session.language().didYouMean(Nearest.to(name, codes)));
            }
            for (int member : player.members().asList()) {
                if (taken.contains(member)) {
                    throw new UsageError(session.text(
                            "players.twice", world.nations().get(member).code()));
                }
                taken.add(member);
            }
            players.add(player);
        }
        if (taken.isEmpty()) {
            throw new UsageError(session.text("players.none", session.language().list(StaticExperiments.BIG)));
        }
        return players.build();
    }
}
