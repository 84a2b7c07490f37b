package org.reshuffle.result;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reshuffle.observe.ClusterMove;
import org.reshuffle.world.BaseWorld;

/**
 * What clusters are called: {@code DEU-ICE-07} is the seventh that Germany's combustion cars had when it was founded.
 * The name stays when the cluster moves, so its biography can be found.
 */
final class ClusterNames {
    private ClusterNames() {}

    /** Names by cluster, of every cluster that a ledger mentions. */
    static ImmutableMap<Integer, String> of(List<ClusterMove> ledger, BaseWorld world) {
        TreeMap<Integer, String> cells = new TreeMap<>();
        for (ClusterMove move : ledger) {
            boolean founded = move.kind() == ClusterMove.Kind.FOUNDED;
            int nation = founded ? move.toNation() : move.fromNation();
            int family = founded ? move.toFamily() : move.fromFamily();
            cells.putIfAbsent(
                    move.cluster(),
                    world.nations().get(nation).code() + "-"
                            + world.families().get(family).code());
        }
        Map<String, Integer> numbers = new HashMap<>();
        ImmutableMap.Builder<Integer, String> names = ImmutableMap.builder();
        cells.forEach((cluster, cell) -> {
            int number = numbers.merge(cell, 1, Integer::sum);
            names.put(cluster, cell + (number < 10 ? "-0" : "-") + number);
        });
        return names.buildOrThrow();
    }
}
