package org.reshuffle.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.ResultFolder;
import org.reshuffle.result.ResultWriter;
import org.reshuffle.result.ScenarioResult;

/** Results of invented figures in a folder. */
public final class ResultFixture {
    /** Text that stands for the resolved scenario. */
    public static final String RESOLVED = "scenario: gas-test\n";

    private ResultFixture() {}

    public static ScenarioResult run(Scenario scenario, int threads, Path scratch)
            throws IOException, InterruptedException {
        return new ScenarioRunner(SyntheticEngine::new, scratch).run(scenario, threads, Progress.NONE);
    }

    /** Runs a scenario and writes its result below {@code out}. */
    public static Path write(Scenario scenario, Path out) throws IOException, InterruptedException {
        return write(scenario, out, 2, true, SyntheticEngine::new);
    }

    public static Path write(
            Scenario scenario, Path out, int threads, boolean bands, Function<Scenario, Engine> engines)
            throws IOException, InterruptedException {
        try (ResultFolder folder = ResultFolder.begin(out, scenario.name())) {
            ScenarioResult result = new ScenarioRunner(engines, folder.path()).run(scenario, threads, Progress.NONE);
            ResultWriter.write(result, RESOLVED, bands, threads, folder.path());
            return folder.commit();
        }
    }
}
