package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Uncertainty;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Move;

/** Claims about the same scenarios with the same uncertainties: a run that several ask for is made once a draw. */
public final class ClaimGroup {
    private final ImmutableList<Claim> claims;
    private final ImmutableList<Uncertainty> uncertainties;
    /** By scenario file: how many quarters a run needs, and which levers there are of those that are moved. */
    private final ImmutableMap<String, Integer> quarters;

    private final ImmutableMap<String, ImmutableSet<String>> levers;

    private ClaimGroup(ImmutableList<Claim> claims) {
        this.claims = claims;
        uncertainties = claims.get(0).uncertainties();
        Map<String, Integer> lengths = new LinkedHashMap<>();
        Map<String, ImmutableSet<String>> known = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (ClaimRun run : claim.runs().values()) {
                Scenario scenario = run.scenario();
                int asked = claim.last().since(scenario.start()) + 1;
                lengths.merge(run.source(), Math.max(1, Math.min(asked, scenario.quarters())), Math::max);
                known.computeIfAbsent(run.source(), source -> known(scenario));
            }
        }
        quarters = ImmutableMap.copyOf(lengths);
        levers = ImmutableMap.copyOf(known);
    }

    /** The claims in groups, in the order of their first claims. */
    public static ImmutableList<ClaimGroup> of(List<Claim> claims) {
        Map<List<Object>, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            TreeSet<String> sources = new TreeSet<>();
            claim.runs().values().forEach(run -> sources.add(run.source()));
            groups.computeIfAbsent(List.of(sources, claim.uncertainties()), key -> new ArrayList<>())
                    .add(claim);
        }
        return groups.values().stream()
                .map(group -> new ClaimGroup(ImmutableList.copyOf(group)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> known(Scenario scenario) {
        ImmutableSet.Builder<String> paths = ImmutableSet.builder();
        Levers.all(scenario).forEach(lever -> paths.add(lever.path()));
        return paths.build();
    }

    public ImmutableList<Claim> claims() {
        return claims;
    }

    public ImmutableList<Uncertainty> uncertainties() {
        return uncertainties;
    }

    /** Hands out the runs of one draw. */
    public DrawnRuns runs(Assumptions assumptions) {
        return new DrawnRuns(this, assumptions);
    }

    int quarters(ClaimRun run) {
        return quarters.getOrDefault(run.source(), run.scenario().quarters());
    }

    /** Whether the scenario of a run has a lever. */
    boolean has(ClaimRun run, Move move) {
        return levers.getOrDefault(run.source(), ImmutableSet.of()).contains(move.path());
    }

    /** Moves to a point, given in the units of the uncertainties. */
    public ImmutableList<Move> moves(double[] point) {
        ImmutableList.Builder<Move> moves = ImmutableList.builder();
        for (int k = 0; k < point.length; k++) {
            moves.add(Move.to(uncertainties.get(k).path(), point[k]));
        }
        return moves.build();
    }
}
