package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reshuffle.backtest.CaliendoParro;
import org.reshuffle.backtest.StaticExperiments;
import org.reshuffle.behaviour.government.Player;
import org.reshuffle.experiment.Nearest;
import org.reshuffle.experiment.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code equilibrium}: what the static model, in which governments look ahead, says of three published questions. */
@Command(name = "equilibrium")
final class EquilibriumCommand implements Callable<Integer> {
    static final String NAFTA = "nafta";
    static final String TARIFFS = "tariffs";
    static final String INDUSTRY = "industry";
    static final List<String> QUESTIONS = List.of(TARIFFS, INDUSTRY, NAFTA);

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "QUESTION",
            descriptionKey = "QUESTION",
            completionCandidates = Candidates.Equilibria.class)
    String question = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1")
    @Nullable
    String file;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--players", paramLabel = "CODE", split = ",")
    List<String> players = new ArrayList<>();

    @Option(names = "--each-nation")
    boolean eachNation;

    @Option(names = "--constant-returns")
    boolean constantReturns;

    @Option(names = "--set", paramLabel = "PATH=VALUE")
    List<String> set = new ArrayList<>();

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    EquilibriumCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        switch (question) {
            case NAFTA -> nafta();
            case TARIFFS -> tariffs();
            case INDUSTRY -> industry();
            default -> {
                String expected =
                        session.text("error.expected-one-of", session.language().list(QUESTIONS));
                throw new UsageError(session.text("error.expected", expected, question)
                        + session.language().didYouMean(Nearest.to(question, QUESTIONS)));
            }
        }
        return ExitCode.DONE;
    }

    private void nafta() throws IOException {
        if (data == null) {
            throw new UsageError(session.text("equilibrium.no-data"));
        }
        for (String table : CaliendoParro.TABLES) {
            if (!Files.isReadable(data.resolve(table))) {
                throw new UsageError(session.text("equilibrium.no-table", table, data.toString()));
            }
        }
        new EquilibriumTables(session, json).nafta(new CaliendoParro(data).effects());
    }

    private void tariffs() throws IOException {
        Scenario scenario = scenario();
        ImmutableList<String> unions = eachNation ? ImmutableList.of() : StaticExperiments.UNIONS;
        StaticExperiments experiments = new StaticExperiments(scenario.world(), scenario.settings());
        new EquilibriumTables(session, json)
                .tariffs(scenario.world(), settled(() -> experiments.tariffs(unions, !constantReturns)));
    }

    private void industry() throws IOException {
        Scenario scenario = scenario();
        ImmutableList<Player> named = PlayerNames.of(session, scenario.world(), players);
        StaticExperiments experiments = new StaticExperiments(scenario.world(), scenario.settings());
        new EquilibriumTables(session, json).industry(scenario.world(), settled(() -> experiments.industry(named)));
    }

    /** Above a scale elasticity of 1 there may be several equilibria, and none that is found. */
    private <T> T settled(Supplier<T> question) {
        try {
            return question.get();
        } catch (IllegalStateException e) {
            throw new UsageError(session.text("equilibrium.unsettled"));
        }
    }

    private Scenario scenario() throws IOException {
        if (file == null) {
            throw new UsageError(session.text("error.missing", "FILE"));
        }
        ScenarioOptions options = new ScenarioOptions();
        options.set = set;
        List<ScenarioSet.Item> items = ScenarioSet.read(session, List.of(file), options);
        if (items.size() > 1) {
            throw new UsageError(session.text("error.one-file", file));
        }
        return items.get(0).scenario();
    }
}
