package org.reshuffle.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reshuffle.judge.Box;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.AnalysisJson;
import org.reshuffle.sweep.Discovery;
import org.reshuffle.sweep.Factor;
import org.reshuffle.sweep.Influence;
import org.reshuffle.sweep.Sweep;
import org.reshuffle.sweep.SweepAnalysis;
import org.reshuffle.sweep.SweepFiles;
import org.reshuffle.sweep.SweepRunner;

/** What {@code sweep} tells when it has run: what moves outcomes, where they are as asked, and what it took. */
final class SweepReport {
    /** Factors that are told of each outcome. */
    private static final int TOLD = 4;

    private final Session session;
    private final Sweep sweep;
    private final SweepRunner.Made made;
    private final long before;

    SweepReport(Session session, Sweep sweep, SweepRunner.Made made, long before) {
        this.session = session;
        this.sweep = sweep;
        this.made = made;
        this.before = before;
    }

    void print(AnalysisJson found) {
        PrintStream out = session.out();
        if (found.influences().isEmpty() && found.discoveries().isEmpty()) {
            session.say(session.text("sweep.too-few"));
        }
        if (!found.influences().isEmpty()) {
            out.println(method(found.influences().get(0).method()));
            table(found.influences()).print(out);
        }
        for (Discovery discovery : found.discoveries()) {
            out.println();
            print(discovery);
        }
        if (!found.seeds().isEmpty()) {
            out.println();
            out.println(session.text("sweep.seeds"));
            TextTable table = new TextTable("llrrr")
                    .row(
                            session.text("sweep.arm"),
                            session.text("sweep.outcome"),
                            session.text("sweep.within"),
                            session.text("sweep.between"),
                            session.text("sweep.advised"));
            for (SweepAnalysis.Seeds one : found.seeds()) {
                table.row(
                        one.arm(),
                        one.outcome(),
                        Numbers.figure(one.replication().within()),
                        Numbers.figure(one.replication().between()),
                        Numbers.figure(one.replication().advised()));
            }
            table.print(out);
        }
    }

    private TextTable table(List<Influence> influences) {
        List<String> figures = influences.get(0).figures();
        TextTable table = new TextTable("lll" + "r".repeat(figures.size()));
        List<String> head = new ArrayList<>(
                List.of(session.text("sweep.arm"), session.text("sweep.outcome"), session.text("sweep.factor")));
        figures.forEach(figure -> head.add(head(figure)));
        table.row(head.toArray(String[]::new));
        for (Influence influence : influences) {
            int rows = Math.min(TOLD, influence.rows().size());
            for (Influence.Row row : influence.rows().subList(0, rows)) {
                boolean first = row == influence.rows().get(0);
                List<String> cells = new ArrayList<>(
                        List.of(first ? influence.arm() : "", first ? outcome(influence) : "", row.factor()));
                row.values().forEach(value -> cells.add(Numbers.figure(value)));
                table.row(cells.toArray(String[]::new));
            }
        }
        return table;
    }

    private String method(String method) {
        return switch (method) {
            case "sobol" -> session.text("sweep.sobol");
            case "morris" -> session.text("sweep.morris");
            case "one-at-a-time" -> session.text("sweep.swings");
            case "shapley" -> session.text("sweep.shapley");
            default -> session.text("sweep.ranks");
        };
    }

    /** Head of a figure's column. */
    private String head(String figure) {
        return switch (figure) {
            case "first" -> session.text("sweep.first");
            case "total" -> session.text("sweep.total");
            case "firstLow", "totalLow" -> session.text("sweep.low");
            case "firstHigh", "totalHigh" -> session.text("sweep.high");
            case "coefficient" -> session.text("sweep.coefficient");
            case "part" -> session.text("sweep.part");
            case "share" -> session.text("sweep.share");
            case "swing" -> session.text("sweep.swing");
            case "atLow" -> session.text("sweep.at-low");
            case "atHigh" -> session.text("sweep.at-high");
            case "muStar" -> "mu*";
            default -> figure;
        };
    }

    private String outcome(Influence influence) {
        return influence.effect() ? session.text("sweep.effect", influence.outcome()) : influence.outcome();
    }

    private void print(Discovery discovery) {
        session.out()
                .println(session.text(
                        "sweep.where",
                        discovery.arm(),
                        discovery.where(),
                        Integer.toString(discovery.cases()),
                        Integer.toString(discovery.points())));
        Box box = discovery.box();
        if (box != null) {
            session.out()
                    .println(session.text("sweep.box", words(box), percent(box.coverage()), percent(box.density())));
            for (Box leaf : discovery.leaves()) {
                session.out()
                        .println(session.text(
                                "sweep.leaf", words(leaf), percent(leaf.coverage()), percent(leaf.density())));
            }
        }
    }

    private String words(Box box) {
        List<String> conditions = new ArrayList<>();
        List<Factor> factors = sweep.plan().design().factors();
        for (int k = 0; k < factors.size(); k++) {
            if (box.bounds(k)) {
                String low = Double.isInfinite(box.low().get(k))
                        ? ""
                        : Numbers.figure(box.low().get(k)) + " <= ";
                String high = Double.isInfinite(box.high().get(k))
                        ? ""
                        : " <= " + Numbers.figure(box.high().get(k));
                conditions.add(low + factors.get(k).path() + high);
            }
        }
        return conditions.isEmpty() ? session.text("sweep.anywhere") : String.join(", ", conditions);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    void printJson(AnalysisJson found) throws IOException {
        long failed = sweep.failed();
        Json.write(session.writer(), out -> {
            out.writeStartObject();
            out.writeStringField("scenario", sweep.plan().scenario().name());
            out.writeStringField("design", sweep.plan().design().kind());
            out.writeNumberField("points", sweep.plan().design().count());
            out.writeNumberField("runs", sweep.plan().runs());
            out.writeNumberField("quarters", sweep.plan().scenario().quarters());
            out.writeNumberField("made", made.made());
            out.writeNumberField("found", before);
            out.writeNumberField("rows", sweep.rows());
            out.writeNumberField("failures", failed);
            Json.number(out, "runs_per_second", made.made() == 0 ? Double.NaN : made.made() / made.seconds());
            out.writeNumberField("wall_ms", Math.round(1000 * made.seconds()));
            Json.number(out, "peak_memory_mib", PeakMemory.mebibytes());
            out.writeStringField("output", sweep.files().folder().toString());
            out.writeFieldName("analysis");
            found.write(out);
            out.writeEndObject();
        });
    }

    void tell() throws IOException {
        long failed = sweep.failed();
        if (failed > 0) {
            session.complain(session.text("sweep.failed", Long.toString(failed), Long.toString(sweep.rows())));
        }
        long left = sweep.plan().runs() - sweep.rows();
        if (left > 0) {
            session.complain(session.text(
                    "sweep.left",
                    Long.toString(left),
                    Long.toString(sweep.plan().runs())));
        }
        Path views = sweep.files().file(SweepFiles.VIEWS);
        session.say(session.text(
                "sweep.done",
                sweep.files().folder().toString(),
                Long.toString(sweep.rows()),
                Long.toString(made.made()),
                Numbers.time(Math.round(1000 * made.seconds())),
                made.made() == 0 ? Numbers.NONE : Numbers.figure(made.made() / made.seconds()),
                views.toString()));
    }
}
