package org.reshuffle.behaviour.government;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reshuffle.world.BaseWorld;

/**
 * Nations that set one policy together.
 *
 * @param name code of the nation or group
 * @param members indices of the nations, ascending
 */
public record Player(String name, ImmutableIntArray members) {

    /** Whether a nation is one of its members. */
    public boolean holds(int nation) {
        return members.contains(nation);
    }

    /** A nation by itself. */
    public static Player of(BaseWorld world, int nation) {
        return new Player(world.nations().get(nation).code(), ImmutableIntArray.of(nation));
    }

    /** A nation or group of a world, or null where the world has none of that code. */
    public static @org.jspecify.annotations.Nullable Player of(BaseWorld world, String code) {
        if (world.nation(code) >= 0) {
            return of(world, world.nation(code));
        }
        ImmutableList<String> group = world.groups().get(code);
        if (group == null) {
            return null;
        }
        int[] members = group.stream().mapToInt(world::nation).toArray();
        Arrays.sort(members);
        return new Player(code, ImmutableIntArray.copyOf(members));
    }

    /** Every nation of a world, those of the groups named as one each, in the order of their first members. */
    public static ImmutableList<Player> all(BaseWorld world, List<String> unions) {
        List<Player> groups = new ArrayList<>();
        for (String union : unions) {
            Player player = of(world, union);
            if (player != null) {
                groups.add(player);
            }
        }
        ImmutableList.Builder<Player> players = ImmutableList.builder();
        for (int i = 0; i < world.nations().size(); i++) {
            int nation = i;
            Player union = groups.stream()
                    .filter(player -> player.holds(nation))
                    .findFirst()
                    .orElse(null);
            if (union == null) {
                players.add(of(world, i));
            } else if (union.members().get(0) == i) {
                players.add(union);
            }
        }
        return players.build();
    }
}
