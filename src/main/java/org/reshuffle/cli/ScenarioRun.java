package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.report.Language;
import org.reshuffle.report.ReportWriter;
import org.reshuffle.result.ResultFolder;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.ScenarioResult;
import org.reshuffle.result.SeedSink;
import org.reshuffle.result.SeedTables;
import org.reshuffle.scenario.ScenarioWriter;
import org.reshuffle.sweep.LocalEngine;
import org.reshuffle.sweep.Progress;
import org.reshuffle.sweep.ScenarioRunner;

/** Runs a scenario and puts its result in its place. */
final class ScenarioRun {
    private final Path out;
    private final int threads;
    private final boolean everySeed;
    private final Language reportLanguage;

    /**
     * @param everySeed whether each seed's rows are kept instead of quantiles
     * @param language code of the language in which the report opens
     */
    ScenarioRun(Path out, int threads, boolean everySeed, String language) {
        this.out = out;
        this.threads = threads;
        this.everySeed = everySeed;
        reportLanguage = Language.of(language);
    }

    /** Writes nothing if the result is not usable. */
    ScenarioResult run(Scenario scenario, Progress progress) throws IOException, InterruptedException {
        try (ResultFolder folder = ResultFolder.begin(out, scenario.name())) {
            ScenarioResult result = everySeed
                    ? runKeeping(scenario, progress, folder.path())
                    : runInto(scenario, progress, SeedSink.NONE, folder.path());
            if (result.usable()) {
                folder.commit();
            }
            return result;
        }
    }

    private ScenarioResult runKeeping(Scenario scenario, Progress progress, Path folder)
            throws IOException, InterruptedException {
        try (SeedTables tables = new SeedTables(scenario, folder)) {
            ScenarioResult result = runInto(scenario, progress, tables, folder);
            if (result.usable()) {
                tables.finish();
            }
            return result;
        }
    }

    private ScenarioResult runInto(Scenario scenario, Progress progress, SeedSink sink, Path folder)
            throws IOException, InterruptedException {
        ScenarioResult result = new ScenarioRunner(LocalEngine::new, folder).run(scenario, threads, progress, sink);
        if (result.usable()) {
            ResultWriter.write(result, ScenarioWriter.resolved(scenario), !everySeed, threads, folder);
            ReportWriter.write(folder, reportLanguage, threads);
        }
        return result;
    }
}
