package org.reshuffle.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.SweepPlan;

/** What {@code sweep --dry-run} tells: how many runs, about how long, about how much on the disk. */
final class SweepEstimate {
    /** Starting, reading, compiling the program as it runs [ms]. */
    private static final double START = 3_000;
    /** A run, a pair of nations, a family, a quarter, of processor time [ms]; once the program is compiled. */
    private static final double RUN = 12e-6;
    /** How much longer a run of discrete clusters takes. */
    private static final double CLUSTERS = 1.5;
    /** A figure of a row, in Parquet and in the list of points [bytes]. */
    private static final double FIGURE = 9.5;

    private static final double ROW = 12;

    private final Session session;
    private final SweepPlan plan;
    private final Path folder;

    SweepEstimate(Session session, SweepPlan plan, Path folder) {
        this.session = session;
        this.plan = plan;
        this.folder = folder;
    }

    void print(boolean json) throws IOException {
        if (json) {
            Json.write(session.writer(), out -> {
                out.writeStartObject();
                out.writeStringField("scenario", plan.scenario().name());
                out.writeStringField("design", plan.design().kind());
                out.writeNumberField("factors", plan.design().factors().size());
                out.writeNumberField("points", plan.design().count());
                out.writeNumberField("arms", plan.arms().size());
                out.writeNumberField("seeds", plan.seeds().size());
                out.writeNumberField("runs", plan.runs());
                out.writeNumberField("quarters", plan.scenario().quarters());
                out.writeNumberField("estimated_ms", millis());
                out.writeNumberField("estimated_bytes", bytes());
                out.writeStringField("output", folder.toString());
                out.writeEndObject();
            });
            return;
        }
        new TextTable("llrrrrrrrl")
                .row(
                        session.text("plan.scenario"),
                        session.text("sweep.design"),
                        session.text("sweep.factors"),
                        session.text("sweep.points"),
                        session.text("plan.arms"),
                        session.text("plan.quarters"),
                        session.text("plan.runs"),
                        session.text("plan.time"),
                        session.text("sweep.disk"),
                        session.text("plan.place"))
                .row(
                        plan.scenario().name(),
                        plan.design().kind(),
                        Integer.toString(plan.design().factors().size()),
                        Long.toString(plan.design().count()),
                        Integer.toString(plan.arms().size()),
                        Integer.toString(plan.scenario().quarters()),
                        Long.toString(plan.runs()),
                        Numbers.time(millis()),
                        session.text("sweep.mib", Numbers.figure(bytes() / 1048576.0)),
                        folder.toString())
                .print(session.out());
        session.say(session.text("plan.counts", Integer.toString(threads())));
        session.say(session.text("plan.nothing-written"));
    }

    private long millis() {
        double nations = plan.scenario().world().nations().size();
        double cells = nations * plan.scenario().world().families().size();
        double run = RUN * cells * nations * plan.scenario().quarters();
        double each = 0;
        for (long seed : plan.seeds()) {
            each += run * (seed == RunRecord.MEAN_FIELD ? 1 : CLUSTERS);
        }
        return Math.round(START + each * plan.arms().size() * plan.design().count() / threads());
    }

    private long bytes() {
        double factors = plan.design().factors().size();
        double row = ROW + FIGURE * (factors + plan.outcomes().size());
        return Math.round(
                row * plan.runs() + (8 + FIGURE * factors) * plan.design().count());
    }

    private int threads() {
        return Math.min(session.preferences().threads(), Runtime.getRuntime().availableProcessors());
    }
}
