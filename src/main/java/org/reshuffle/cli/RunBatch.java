package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Bands;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.RunFailure;
import org.reshuffle.result.ScenarioResult;
import org.reshuffle.result.Summary;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.ScenarioRunner;

/** Runs scenarios one after the other and counts what failed. */
final class RunBatch {
    /** Failed runs of a scenario that are told one by one. */
    private static final int TOLD = 3;

    private final Session session;
    private final boolean json;
    private final ScenarioRun runner;
    private final Path out;
    private final List<Summary> summaries = new ArrayList<>();
    private long runs;
    private long failed;

    RunBatch(Session session, boolean everySeed, boolean json) {
        this.session = session;
        this.json = json;
        out = session.preferences().out();
        runner = new ScenarioRun(
                out,
                session.preferences().threads(),
                everySeed,
                session.language().code());
    }

    /** Runs all of them, or up to the first that fails if that was asked for. */
    void run(List<ScenarioSet.Item> items) throws InterruptedException {
        for (ScenarioSet.Item item : items) {
            if (failed > 0 && session.preferences().failFast()) {
                session.complain(session.text("run.not-begun", item.scenario().name()));
            } else {
                run(item.scenario());
            }
        }
    }

    /** What came of the scenarios that have a result. */
    List<Summary> summaries() {
        return summaries;
    }

    int exitCode() {
        if (failed == 0) {
            return ExitCode.DONE;
        }
        return failed < runs ? ExitCode.SOME_FAILED : ExitCode.FAILED;
    }

    private void run(Scenario scenario) throws InterruptedException {
        int count = ScenarioRunner.runs(scenario);
        runs += count;
        try {
            ScenarioResult result = result(scenario);
            failed += result.failures().size();
            tell(scenario, result);
        } catch (IOException | RuntimeException e) {
            if (Reasons.isInterruption(e)) {
                throw new InterruptedException();
            }
            failed += count;
            session.complain(scenario.name() + ": " + new Failures(session).told(e));
        }
    }

    private ScenarioResult result(Scenario scenario) throws IOException, InterruptedException {
        if (!session.preferences().progress(session.shell())) {
            return runner.run(scenario, Progress.NONE);
        }
        try (ProgressLine line = new ProgressLine(
                session.shell().err(), scenario.name(), session.shell().width())) {
            return runner.run(scenario, line);
        }
    }

    private void tell(Scenario scenario, ScenarioResult result) {
        failures(scenario, result.failures());
        if (!result.usable()) {
            session.complain(session.text("run.nothing", scenario.name()));
            return;
        }
        Summary summary = Summary.of(result);
        summaries.add(summary);
        if (!json) {
            session.out().println(scenario.title().in(session.language().code()));
            new OutcomeTable(session.language(), summary.outcomes()).print(session.out());
            session.out().println();
        }
        tellOfFewSeeds(scenario);
        session.say(session.text(
                "run.done",
                out.resolve(scenario.name()).resolve(ResultWriter.REPORT).toString(),
                Integer.toString(summary.timing().runs()),
                Numbers.time(summary.timing().wallMillis())));
    }

    private void tellOfFewSeeds(Scenario scenario) {
        if (scenario.mode() != Scenario.Mode.MEAN_FIELD && scenario.seeds() < Bands.FEWEST_SEEDS) {
            session.say(session.text(
                    "run.few-seeds",
                    scenario.name(),
                    Integer.toString(Bands.FEWEST_SEEDS),
                    Integer.toString(scenario.seeds())));
        }
    }

    private void failures(Scenario scenario, ImmutableList<RunFailure> failures) {
        int told = session.verbose() ? failures.size() : Math.min(TOLD, failures.size());
        for (RunFailure failure : failures.subList(0, told)) {
            String which = failure.seed() == RunRecord.MEAN_FIELD
                    ? session.text("run.mean-field")
                    : session.text("run.seed", Long.toString(failure.seed()));
            session.complain(session.text("run.failed", scenario.name(), failure.arm(), which, failure.reason()));
        }
        if (told < failures.size()) {
            session.complain(
                    session.text("run.more-failed", scenario.name(), Integer.toString(failures.size() - told)));
        }
    }
}
