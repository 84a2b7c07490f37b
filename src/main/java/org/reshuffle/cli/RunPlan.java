package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.ScenarioRunner;

/** What {@code --dry-run} tells: which scenarios would be run, in how many runs, and about how long. */
final class RunPlan {
    /** Cost of a run, from the benchmarks: a pair of nations, a family, a quarter in nanoseconds. */
    private static final double NANOS = 30;
    /** Reading, warming up and writing. */
    private static final double MILLIS_AROUND = 700;

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
                    Numbers.time(millis(scenario)),
                    Files.exists(place) ? session.text("plan.replaced", place.toString()) : place.toString());
        }
        table.print(session.out());
        session.say(session.text("plan.nothing-written"));
    }

    private void printJson() throws IOException {
        Json.write(session.writer(), out -> {
            out.writeStartArray();
            for (ScenarioSet.Item item : items) {
                Scenario scenario = item.scenario();
                out.writeStartObject();
                out.writeStringField("scenario", scenario.name());
                out.writeStringField("file", item.file().toString());
                out.writeStringField("mode", scenario.mode().key());
                out.writeNumberField("quarters", scenario.quarters());
                out.writeNumberField("arms", scenario.arms().size() + 1);
                out.writeNumberField("runs", ScenarioRunner.runs(scenario));
                out.writeNumberField("estimated_ms", millis(scenario));
                out.writeStringField("output", place(scenario).toString());
                out.writeBooleanField("replaces", Files.exists(place(scenario)));
                out.writeEndObject();
            }
            out.writeEndArray();
        });
    }

    private Path place(Scenario scenario) {
        return session.preferences().out().resolve(scenario.name());
    }

    private long millis(Scenario scenario) {
        double nations = scenario.world().nations().size();
        double work = nations * nations * scenario.world().families().size() * scenario.quarters();
        int threads =
                Math.min(session.preferences().threads(), Runtime.getRuntime().availableProcessors());
        return Math.round(MILLIS_AROUND + work * NANOS * 1e-6 * ScenarioRunner.runs(scenario) / threads);
    }
}
