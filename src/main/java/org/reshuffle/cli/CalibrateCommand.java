package org.reshuffle.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.reshuffle.backtest.Backtest;
import org.reshuffle.backtest.Fit;
import org.reshuffle.backtest.Moments;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.WorldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code calibrate}: fits parameters inside their ranges to data up to 2018, repeatably, and changes nothing. */
@Command(name = "calibrate")
final class CalibrateCommand implements Callable<Integer> {
    private static final int LEAST = 10;
    private static final int MOST = 100_000;

    private final Session session;

    @Option(names = "--evaluations", paramLabel = "N")
    String evaluations = "2000";

    @Option(names = "--dry-run")
    boolean dryRun;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--scenarios", defaultValue = "scenarios", hidden = true)
    Path scenarios = Path.of("scenarios");

    @Mixin
    CommonOptions common = new CommonOptions();

    CalibrateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        int most = evaluations();
        Path worlds = scenarios.resolve("worlds");
        Backtest backtest =
                Backtest.read(WorldReader.read(worlds.resolve("world-2011.yaml")), scenarios.resolve("observed"), null);
        if (dryRun) {
            plan(most);
            return ExitCode.DONE;
        }
        Moments moments = new Moments(backtest, WorldReader.read(worlds.resolve("world-2018.yaml")));
        Fit.Result result = new Fit(moments::of).run(most);
        if (json) {
            write(result);
        } else {
            print(result);
        }
        return ExitCode.DONE;
    }

    private void plan(int most) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeNumberField("evaluations", most);
                out.writeEndObject();
            });
            return;
        }
        session.out().println(session.text("calibrate.would", Integer.toString(most)));
        session.out().flush();
    }

    private int evaluations() {
        try {
            int number = Integer.parseInt(evaluations);
            if (number >= LEAST && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageError(session.text("calibrate.evaluations", evaluations));
    }

    private void print(Fit.Result result) {
        TextTable table = new TextTable("lrrl")
                .row(
                        session.text("calibrate.parameter"),
                        session.text("calibrate.default"),
                        session.text("calibrate.fitted"),
                        session.text("calibrate.range"));
        for (Fit.Fitted fitted : result.parameters()) {
            table.row(
                    "parameters." + fitted.parameter().path(),
                    Numbers.figure(fitted.before()),
                    Numbers.figure(fitted.after()),
                    Numbers.figure(fitted.parameter().low()) + " .. "
                            + Numbers.figure(fitted.parameter().high()));
        }
        table.print(session.out());
        session.out().println();
        moments(result.before(), result.after()).print(session.out());
        String ending = result.converged() ? "calibrate.converged" : "calibrate.stopped";
        session.out().println(session.text(ending, Integer.toString(result.evaluations())));
        session.out().flush();
    }

    private TextTable moments(ImmutableList<Moments.Moment> before, ImmutableList<Moments.Moment> after) {
        TextTable table = new TextTable("lrrr")
                .row(
                        session.text("calibrate.moment"),
                        session.text("calibrate.target"),
                        session.text("calibrate.before"),
                        session.text("calibrate.after"));
        for (int k = 0; k < before.size(); k++) {
            table.row(
                    before.get(k).what().in(session.language().code()),
                    Numbers.fixed(before.get(k).target()),
                    Numbers.fixed(before.get(k).found()),
                    Numbers.fixed(after.get(k).found()));
        }
        return table.row(
                session.text("calibrate.objective"),
                "",
                Numbers.fixed(Moments.objective(before)),
                Numbers.fixed(Moments.objective(after)));
    }

    private void write(Fit.Result result) throws IOException {
        Json.write(session.writer(), out -> {
            out.writeStartObject();
            out.writeNumberField("evaluations", result.evaluations());
            out.writeBooleanField("converged", result.converged());
            Json.number(out, "objectiveBefore", Moments.objective(result.before()));
            Json.number(out, "objectiveAfter", Moments.objective(result.after()));
            out.writeArrayFieldStart("parameters");
            for (Fit.Fitted fitted : result.parameters()) {
                out.writeStartObject();
                out.writeStringField("path", "parameters." + fitted.parameter().path());
                Json.number(out, "default", fitted.before());
                Json.number(out, "fitted", fitted.after());
                Json.number(out, "low", fitted.parameter().low());
                Json.number(out, "high", fitted.parameter().high());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayFieldStart("moments");
            for (int k = 0; k < result.before().size(); k++) {
                Moments.Moment before = result.before().get(k);
                out.writeStartObject();
                out.writeStringField("what", before.what().en());
                Json.number(out, "target", before.target());
                Json.number(out, "scale", before.scale());
                Json.number(out, "before", before.found());
                Json.number(out, "after", result.after().get(k).found());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }
}
