package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Parallel;
import org.reshuffle.shock.Event;
import org.reshuffle.world.Calibration;

/** Runs a scenario with every assignment of stances to its players, mean-field, and compares what they get. */
public final class Tournament {
    /** The stances that are played. */
    public static final ImmutableList<StanceKind> KINDS =
            ImmutableList.of(StanceKind.SCRIPTED, StanceKind.RULE, StanceKind.LEARN, StanceKind.STRATEGIC);

    /** How many are played at most; a run takes tens of milliseconds. */
    public static final int MOST_GAMES = 100_000;

    /** The least change of real income that counts as a gain [fraction]. */
    private static final double LEAST = 5e-5;

    private final Scenario scenario;
    private final Calibration calibration;
    private final ImmutableList<Event> events;
    private final ImmutableList<Player> players;

    /**
     * One assignment and what came of it.
     *
     * @param stances by player
     * @param income real income of each player in the last quarter [bn USD a year, base-year prices]
     * @param failure why the run failed, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Game(
            ImmutableList<StanceKind> stances,
            double[] income,
            @Nullable String failure) {}

    /**
     * What a player would gain by another stance, while the others keep theirs.
     *
     * @param player its index
     * @param stance the best other stance
     * @param gain rise of its real income [fraction]
     */
    public record Regret(int player, StanceKind stance, double gain) {}

    /**
     * What came of a tournament.
     *
     * @param players who played
     * @param assignments how many there are
     * @param played the games that were played, by stances
     * @param peace without events, and without governments that decide
     */
    public record Result(
            ImmutableList<Player> players,
            long assignments,
            ImmutableMap<ImmutableList<StanceKind>, Game> played,
            Game peace) {

        /** Those that were played, in the order of their assignments. */
        public ImmutableList<Game> games() {
            return played.values().asList();
        }

        /** Who would gain by another stance than in a game, by how much; only from games that were played. */
        public ImmutableList<Regret> regrets(Game game) {
            ImmutableList.Builder<Regret> regrets = ImmutableList.builder();
            for (int p = 0; p < players.size(); p++) {
                Regret most = null;
                for (Game other : others(game, p)) {
                    double gain = other.income()[p] / game.income()[p] - 1;
                    if (gain > (most == null ? LEAST : most.gain())) {
                        most = new Regret(p, other.stances().get(p), gain);
                    }
                }
                if (most != null) {
                    regrets.add(most);
                }
            }
            return regrets.build();
        }

        /** Whether all games that differ from it in one player's stance were played. */
        public boolean complete(Game game) {
            int found = 0;
            for (int p = 0; p < players.size(); p++) {
                found += others(game, p).size();
            }
            return found == players.size() * (KINDS.size() - 1);
        }

        /** The games that were played to their end in which a player alone has another stance. */
        private List<Game> others(Game game, int player) {
            List<Game> others = new ArrayList<>();
            for (StanceKind kind : KINDS) {
                List<StanceKind> stances = new ArrayList<>(game.stances());
                Game other = stances.set(player, kind) == kind ? null : played.get(ImmutableList.copyOf(stances));
                if (other != null && other.failure() == null) {
                    others.add(other);
                }
            }
            return others;
        }
    }

    /** @param arm the arm whose events happen */
    public Tournament(Scenario scenario, Scenario.Arm arm, ImmutableList<Player> players) {
        this.scenario = scenario;
        this.players = players;
        calibration = new Calibration(scenario.world(), scenario.settings());
        events = scenario.events().stream()
                .filter(event -> arm.events().contains(event.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many assignments there are; as many as can be counted where there are more. */
    public long assignments() {
        return LongMath.saturatedPow(KINDS.size(), players.size());
    }

    /**
     * Plays.
     *
     * @param most how many assignments at most, up to {@link #MOST_GAMES}, spread evenly over all
     * @param threads how many runs at once
     */
    public Result play(int most, int threads, Progress progress) throws IOException, InterruptedException {
        long all = assignments();
        int count = (int) Math.min(most, all);
        List<@Nullable Game> games = new ArrayList<>(Collections.nCopies(count + 1, null));
        AtomicInteger done = new AtomicInteger();
        Parallel.each(threads, count + 1, k -> {
            games.set(
                    k,
                    k == count
                            ? game(stances(0), ImmutableList.of(), true)
                            : game(stances(k * (all / count) + k * (all % count) / count), events, false));
            synchronized (done) {
                progress.update(done.incrementAndGet(), count + 1);
            }
        });
        ImmutableMap.Builder<ImmutableList<StanceKind>, Game> played = ImmutableMap.builder();
        for (int k = 0; k < count; k++) {
            Game game = Objects.requireNonNull(games.get(k));
            played.put(game.stances(), game);
        }
        return new Result(players, all, played.buildOrThrow(), Objects.requireNonNull(games.get(count)));
    }

    /** The stances of an assignment, the last player's changing fastest; all scripted in the first. */
    private ImmutableList<StanceKind> stances(long assignment) {
        List<StanceKind> stances = new ArrayList<>();
        long left = assignment;
        for (int p = 0; p < players.size(); p++) {
            stances.add(0, KINDS.get((int) (left % KINDS.size())));
            left /= KINDS.size();
        }
        return ImmutableList.copyOf(stances);
    }

    /** Who does not play decides as the scenario says, but in peace, where nobody decides. */
    private Game game(ImmutableList<StanceKind> stances, ImmutableList<Event> happening, boolean peace) {
        StanceKind[] kinds = new StanceKind[calibration.nations];
        Arrays.setAll(kinds, nation -> peace ? StanceKind.SCRIPTED : scenario.stance(nation));
        for (int p = 0; p < players.size(); p++) {
            for (int member : players.get(p).members().asList()) {
                kinds[member] = stances.get(p);
            }
        }
        RunSetup setup = new RunSetup(
                calibration, scenario.start(), scenario.quarters(), happening, 1, ImmutableList.copyOf(kinds));
        double[] income = new double[players.size()];
        try {
            RunRecord record = Simulation.meanField(setup, "tournament", false);
            for (int p = 0; p < income.length; p++) {
                for (int member : players.get(p).members().asList()) {
                    income[p] += record.observations()
                            .value(Measure.REAL_INCOME, member, Observations.ALL, scenario.quarters() - 1);
                }
            }
            return new Game(stances, income, null);
        } catch (RuntimeException e) {
            Arrays.fill(income, Double.NaN);
            return new Game(stances, income, String.valueOf(e.getMessage()));
        }
    }
}
