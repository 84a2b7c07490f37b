package org.reshuffle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.Tournament;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tournament}: plays government stances against each other. */
@Command(name = "tournament")
final class TournamentCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Option(names = "--players", paramLabel = "CODE", split = ",")
    List<String> players = new ArrayList<>();

    @Option(names = "--arm", paramLabel = "NAME")
    @Nullable
    String arm;

    @Option(names = "--sample", paramLabel = "N")
    @Nullable
    String sample;

    @Option(names = "--quarters", paramLabel = "N")
    @Nullable
    String quarters;

    @Option(names = "--set", paramLabel = "PATH=VALUE")
    List<String> set = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N")
    @Nullable
    String threads;

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    TournamentCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ScenarioOptions options = new ScenarioOptions();
        options.set = set;
        options.quarters = quarters;
        List<ScenarioSet.Item> items = ScenarioSet.read(session, List.of(file), options);
        if (items.size() > 1) {
            throw new UsageError(session.text("error.one-file", file));
        }
        Scenario scenario = items.get(0).scenario();
        Tournament tournament =
                new Tournament(scenario, arm(scenario), PlayerNames.of(session, scenario.world(), players));
        Tournament.Result result = play(tournament, scenario.name());
        new TournamentTables(session, scenario).print(result, json);
        return exitCode(result);
    }

    private Tournament.Result play(Tournament tournament, String name) throws IOException, InterruptedException {
        int most = most(tournament);
        int workers = session.preferences().threads();
        if (!session.preferences().progress(session.shell())) {
            return tournament.play(most, workers, Progress.NONE);
        }
        try (ProgressLine line =
                new ProgressLine(session.shell().err(), name, session.shell().width())) {
            return tournament.play(most, workers, line);
        }
    }

    /** How many games at most; so many players that all would take for ever need a sample. */
    private int most(Tournament tournament) {
        if (sample != null) {
            return sample(sample);
        }
        if (tournament.assignments() > Tournament.MOST_GAMES) {
            throw new UsageError(session.text(
                    "tournament.too-many",
                    Long.toString(tournament.assignments()),
                    Integer.toString(Tournament.MOST_GAMES)));
        }
        return Tournament.MOST_GAMES;
    }

    private int sample(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= Tournament.MOST_GAMES) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError(session.text("tournament.sample", text, Integer.toString(Tournament.MOST_GAMES)));
    }

    private Scenario.Arm arm(Scenario scenario) {
        if (arm == null) {
            return scenario.arms().get(0);
        }
        List<String> names = scenario.arms().stream().map(Scenario.Arm::name).toList();
        if (!names.contains(arm)) {
            throw new UsageError(
                    session.text("tournament.no-arm", arm, session.language().list(names))
                            + session.language().didYouMean(Nearest.to(arm, names)));
        }
        return scenario.arms().get(names.indexOf(arm));
    }

    private static int exitCode(Tournament.Result result) {
        long failed =
                result.games().stream().filter(game -> game.failure() != null).count();
        if (failed == 0 && result.peace().failure() == null) {
            return ExitCode.DONE;
        }
        return failed < result.games().size() ? ExitCode.SOME_FAILED : ExitCode.FAILED;
    }
}
