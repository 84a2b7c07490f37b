package org.reshuffle.judge;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.judge.claim.Runs;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Observations;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;

/**
 * The mean-field runs of one draw, each made when it is first asked for and kept while there is room. For one thread.
 */
public final class DrawnRuns implements Runs {
    /** Runs that are kept, a few megabytes each; as many as a grid of five by five takes with its controls. */
    private static final int MOST_KEPT = 32;

    private final ClaimGroup group;
    private final Assumptions assumptions;
    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, Calibration> calibrations = new HashMap<>();
    private final Map<String, Observations> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    DrawnRuns(ClaimGroup group, Assumptions assumptions) {
        this.group = group;
        this.assumptions = assumptions;
    }

    @Override
    public Observations of(ClaimRun run, ImmutableList<Move> moves) {
        String key = run.source() + "\n" + run.events() + "\n" + run.settings() + "\n" + moves;
        Observations known = kept.get(key);
        if (known == null) {
            known = simulate(run, moves);
            if (kept.size() == MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(key, known);
        }
        return known;
    }

    private Observations simulate(ClaimRun run, ImmutableList<Move> moves) {
        Scenario scenario = drawn(run);
        StringBuilder settings = new StringBuilder(run.source());
        for (Move move : ImmutableList.<Move>builder()
                .addAll(run.settings())
                .addAll(moves)
                .addAll(assumptions.imposed())
                .build()) {
            if (group.has(run, move)) {
                scenario = move.apply(scenario);
                boolean world = move.path().startsWith("parameters.")
                        || move.path().startsWith("switches.")
                        || move.path().startsWith("world.");
                settings.append(world ? "\n" + move : "");
            }
        }
        Scenario resolved = scenario;
        Calibration calibration = calibrations.computeIfAbsent(
                settings.toString(), unseen -> new Calibration(resolved.world(), resolved.settings()));
        RunSetup setup = new RunSetup(
                calibration,
                resolved.start(),
                Math.min(group.quarters(run), resolved.quarters()),
                events(resolved, run),
                resolved.multiplier(),
                resolved.governments());
        return Simulation.meanField(setup, run.name(), false).observations();
    }

    /** The scenario of a run with what was drawn, made once for all runs of it. */
    private Scenario drawn(ClaimRun run) {
        return scenarios.computeIfAbsent(run.source(), source -> {
            Scenario scenario = run.scenario();
            for (Move move : assumptions.drawn()) {
                scenario = group.has(run, move) ? move.apply(scenario) : scenario;
            }
            return scenario;
        });
    }

    private ImmutableList<Event> events(Scenario scenario, ClaimRun run) {
        return scenario.events().stream()
                .filter(event -> run.events().contains(event.id())
                        && !assumptions.dropped().contains(event.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
