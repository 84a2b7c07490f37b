package org.reshuffle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import org.reshuffle.result.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run}: runs scenarios, each against its counterfactual, and tells what came of their outcomes. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    List<String> paths = new ArrayList<>();

    @Mixin
    OutOption outOption = new OutOption();

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(names = "--every-seed")
    boolean everySeed;

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ScenarioSet.Item> items = ScenarioSet.read(session, paths, scenarioOptions);
        checkFeasible(items);
        items.forEach(item -> tellOfEarlyOutcomes(item.scenario()));
        if (dryRun) {
            new RunPlan(session, items).print(json);
            return ExitCode.DONE;
        }
        RunBatch batch = new RunBatch(session, everySeed, json);
        try {
            batch.run(items);
        } finally {
            if (json) {
                printJson(batch.summaries());
            }
        }
        return batch.exitCode();
    }

    private void tellOfEarlyOutcomes(Scenario scenario) {
        for (Scenario.Outcome outcome : scenario.outcomes()) {
            if (outcome.early()) {
                session.say(session.text(
                        "run.too-short",
                        scenario.name(),
                        outcome.id(),
                        outcome.asked().toString(),
                        outcome.at().toString()));
            }
        }
    }

    private void checkFeasible(List<ScenarioSet.Item> items) throws IOException {
        List<String> obstacles = new ArrayList<>();
        for (ScenarioSet.Item item : items) {
            String obstacle = ResultPlace.obstacle(
                    session.preferences().out(), item.scenario().name(), session.language());
            if (obstacle != null && !obstacles.contains(obstacle)) {
                obstacles.add(obstacle);
            }
            if (everySeed && item.scenario().mode() == Scenario.Mode.MEAN_FIELD) {
                obstacles.add(session.text("run.no-seeds", item.file().toString()));
            }
        }
        if (!obstacles.isEmpty()) {
            throw new UsageError(obstacles);
        }
    }

    private void printJson(List<Summary> summaries) throws IOException {
        Json.write(session.writer(), out -> {
            out.writeStartArray();
            for (Summary summary : summaries) {
                summary.write(out);
            }
            out.writeEndArray();
        });
    }
}
