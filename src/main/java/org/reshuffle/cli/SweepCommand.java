package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.RunLevers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.sweep.AnalysisJson;
import org.reshuffle.sweep.Discovery;
import org.reshuffle.sweep.PointsFile;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.Sweep;
import org.reshuffle.sweep.SweepAnalysis;
import org.reshuffle.sweep.SweepFiles;
import org.reshuffle.sweep.SweepPlan;
import org.reshuffle.sweep.SweepRefused;
import org.reshuffle.sweep.SweepRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sweep}: runs a design over a scenario's levers and uncertainties, and tells what moves its outcomes. */
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    String file = "";

    @Mixin
    SweepOptions sweepOptions = new SweepOptions();

    @Mixin
    OutOption outOption = new OutOption();

    @Mixin
    ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    WorkOptions workOptions = new WorkOptions();

    @Option(names = "--replace")
    boolean replace;

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--json")
    boolean json;

    @Mixin
    CommonOptions common = new CommonOptions();

    SweepCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String kind = SweepPlanner.kind(session, sweepOptions);
        Scenario scenario = scenario();
        if (!kind.equals("points")) {
            return sweep(scenario, null);
        }
        try (PointsFile points = points(scenario)) {
            return sweep(scenario, points);
        }
    }

    private PointsFile points(Scenario scenario) throws IOException {
        Path csv = sweepOptions.pointsFile;
        if (csv == null || !Files.isRegularFile(csv)) {
            throw new UsageError(session.text("error.no-such-path", String.valueOf(csv)));
        }
        return PointsFile.read(csv, scenario);
    }

    /** The scenario, run no longer than its outcomes ask unless the user says how long. */
    private Scenario scenario() throws IOException {
        List<ScenarioSet.Item> items = ScenarioSet.read(session, List.of(file), scenarioOptions);
        if (items.size() > 1) {
            throw new UsageError(session.text("error.one-file", file));
        }
        Scenario scenario = items.get(0).scenario();
        if (scenario.outcomes().isEmpty()) {
            throw new UsageError(session.text("sweep.no-outcomes", file));
        }
        int quarters = scenarioOptions.quarters == null ? SweepPlan.quarters(scenario) : scenario.quarters();
        return scenario.withPlan(scenario.plan().withQuarters(quarters).withMode(mode()));
    }

    /** Mean-field unless the user says otherwise, or asks for seeds. */
    private Scenario.Mode mode() {
        if (scenarioOptions.mode != null) {
            return RunLevers.mode(scenarioOptions.mode);
        }
        return scenarioOptions.seeds == null ? Scenario.Mode.MEAN_FIELD : Scenario.Mode.STOCHASTIC;
    }

    private int sweep(Scenario scenario, @Nullable PointsFile points) throws IOException, InterruptedException {
        SweepPlanner planner = new SweepPlanner(session, scenario, sweepOptions, scenarioOptions.held());
        SweepPlan plan = planner.plan(points, SweepPlan.seeds(scenario.mode(), scenario.seed(), scenario.seeds()));
        Discovery.Condition condition = planner.condition(plan);
        Path out = session.preferences().out();
        String obstacle = ResultPlace.obstacle(out, scenario.name(), session.language());
        if (obstacle != null) {
            throw new UsageError(obstacle);
        }
        Path folder = out.resolve(scenario.name()).resolve(SweepFiles.FOLDER);
        if (dryRun) {
            new SweepEstimate(session, plan, folder).print(json);
            return ExitCode.DONE;
        }
        try (Sweep sweep = Sweep.open(plan, folder, replace)) {
            return sweep(sweep, condition);
        } catch (SweepRefused e) {
            throw new UsageError(e.reason().in(session.language().code()));
        }
    }

    private int sweep(Sweep sweep, Discovery.@Nullable Condition condition) throws IOException, InterruptedException {
        SweepPlan plan = sweep.plan();
        long before = sweep.rows();
        if (before > 0) {
            session.say(session.text("sweep.found", Long.toString(before), Long.toString(plan.runs())));
        }
        SweepRunner.Made made = run(sweep);
        SweepAnalysis analysis = new SweepAnalysis(sweep);
        AnalysisJson found = new AnalysisJson(
                plan,
                analysis.influences(),
                condition == null ? ImmutableList.of() : Discovery.of(analysis, condition),
                analysis.seeds());
        SweepFiles.put(sweep.files().file(SweepFiles.ANALYSIS), found::write);
        SweepReport report = new SweepReport(session, sweep, made, before);
        if (json) {
            report.printJson(found);
        } else {
            report.print(found);
        }
        report.tell();
        long failed = sweep.failed();
        return failed == 0 ? ExitCode.DONE : failed < sweep.rows() ? ExitCode.SOME_FAILED : ExitCode.FAILED;
    }

    private SweepRunner.Made run(Sweep sweep) throws IOException, InterruptedException {
        SweepRunner runner = new SweepRunner(sweep);
        int threads = session.preferences().threads();
        boolean failFast = session.preferences().failFast();
        if (!session.preferences().progress(session.shell())) {
            return runner.run(threads, failFast, Progress.NONE);
        }
        String name = sweep.plan().scenario().name();
        try (ProgressLine line =
                new ProgressLine(session.shell().err(), name, session.shell().width())) {
            return runner.run(threads, failFast, line);
        }
    }
}
