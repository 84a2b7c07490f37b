package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Bands;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.ScenarioRunner;

/** What {@code --dry-run} tells: which scenarios would be run, in how many runs, and about how long. */
final class RunPlan {
    // Processor time of the shipped scenarios in processes of their own, on a busy machine of two cores, so that a
    // quiet
    // one is faster: from 4.7 s (2 runs, no intervals) to 18.5 s (105 runs in 5 arms).

    /** Starting, reading, compiling the program as it runs [ms]; once, whatever is run. */
    private static final double START = 3_300;
    /** Tables and report: a nation, a family, a quarter, an arm [ms]. */
    private static final double TABLE = 0.012;
    /** The same for quantiles of the seeds [ms]. */
    private static final double QUANTILES = 0.028;
    /** A run: a pair of nations, a family, a quarter [ms]. */
    private static final double RUN = 30e-6;

    private final Session session;
    private final List<ScenarioSet.Item> items;

    RunPlan(Session session, List<ScenarioSet.Item> items) {
        this.session = session;
        this.items = items;
    }

    void print(boolean json) throws IOException {
        if (json) {
            printJson();
            return;
        }
        TextTable table = new TextTable("llrrrrl")
                .row(
                        session.text("plan.scenario"),
                        session.text("plan.mode"),
                        session.text("plan.quarters"),
                        session.text("plan.arms"),
                        session.text("plan.runs"),
                        session.text("plan.time"),
                        session.text("plan.place"));
        for (ScenarioSet.Item item : items) {
            Scenario scenario = item.scenario();
            Path place = place(scenario);
            table.row(
                    scenario.name(),
                    scenario.mode().key(),
                    Integer.toString(scenario.quarters()),
                    Integer.toString(scenario.arms().size() + 1),
                    Integer.toString(ScenarioRunner.runs(scenario)),
                    Numbers.time(millis(item)),
                    Files.exists(place) ? session.text("plan.replaced", place.toString()) : place.toString());
        }
        table.print(session.out());
        session.say(session.text("plan.counts", Integer.toString(threads())));
        session.say(session.text("plan.nothing-written"));
    }

    private void printJson() throws IOException {
        Json.writeObjects(session.writer(), items, (out, item) -> {
            Scenario scenario = item.scenario();
            out.writeStringField("scenario", scenario.name());
            out.writeStringField("file", item.file().toString());
            out.writeStringField("mode", scenario.mode().key());
            out.writeNumberField("quarters", scenario.quarters());
            out.writeNumberField("arms", scenario.arms().size() + 1);
            out.writeNumberField("runs", ScenarioRunner.runs(scenario));
            out.writeNumberField("estimated_ms", millis(item));
            out.writeStringField("output", place(scenario).toString());
            out.writeBooleanField("replaces", Files.exists(place(scenario)));
        });
    }

    private Path place(Scenario scenario) {
        return session.preferences().out().resolve(scenario.name());
    }

    /** The first of a batch pays for the start. */
    private long millis(ScenarioSet.Item item) {
        Scenario scenario = item.scenario();
        double nations = scenario.world().nations().size();
        double cells = nations * scenario.world().families().size() * scenario.quarters();
        boolean quantiles = scenario.mode() != Scenario.Mode.MEAN_FIELD && scenario.seeds() >= Bands.FEWEST_SEEDS;
        double tables = cells * (scenario.arms().size() + 1) * (TABLE + (quantiles ? QUANTILES : 0));
        double runs = cells * nations * ScenarioRunner.runs(scenario) * RUN;
        double start = item == items.get(0) ? START : 0;
        return Math.round((start + tables + runs) / threads());
    }

    private int threads() {
        return Math.min(session.preferences().threads(), Runtime.getRuntime().availableProcessors());
    }
}
