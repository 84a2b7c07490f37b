package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.Manifest.EventInfo;

/** What was asked: the events of each arm, when and how strongly, on what authority. */
final class QuestionSection implements Section {
    /** More events than these are folded. */
    private static final int LISTED = 12;

    private static final double SPARK_WIDTH = 90;
    private static final double SPARK_HEIGHT = 24;

    private final Edition edition;
    private final Manifest manifest;

    QuestionSection(Edition edition) {
        this.edition = edition;
        this.manifest = edition.data().manifest();
    }

    @Override
    public String name() {
        return "question";
    }

    private String mode() {
        boolean few = manifest.mode() == Scenario.Mode.BOTH && !manifest.hasIntervals();
        return few ? "mode.both.few" : "mode." + manifest.mode().key();
    }

    @Override
    public Html html() {
        Html html = new Html();
        html.tag("p", edition.language().in(manifest.description()), "class", "lead");
        html.tag(
                "p",
                edition.text(
                        "question.run",
                        edition.language().in(manifest.world().title()),
                        manifest.start(),
                        manifest.quarter(edition.data().last()),
                        manifest.quarters(),
                        edition.text(mode(), manifest.seeds().size())));
        if (manifest.events().isEmpty()) {
            return html.tag("p", edition.text("question.nothing"));
        }
        if (manifest.arms().size() > 2) {
            html.add(arms());
        }
        if (manifest.events().size() <= LISTED) {
            return html.add(events());
        }
        html.open("details", "class", "print");
        html.tag("summary", edition.text("question.events", manifest.events().size()));
        return html.add(events()).close("details");
    }

    private Html arms() {
        Html list = new Html().tag("p", edition.text("question.arms")).open("ul");
        for (int arm : edition.data().arms()) {
            Manifest.ArmInfo info = manifest.arms().get(arm);
            List<String> events = new ArrayList<>();
            for (String id : info.events()) {
                manifest.events().stream()
                        .filter(event -> event.id().equals(id))
                        .forEach(event -> events.add(edition.language().in(event.title())));
            }
            String what = events.size() == manifest.events().size()
                    ? edition.text("question.all-events")
                    : events.isEmpty()
                            ? edition.text("question.no-event")
                            : String.join(edition.text("list.semicolon"), events);
            list.open("li")
                    .tag("strong", edition.language().in(info.title()))
                    .text(edition.text("colon") + what)
                    .close("li");
        }
        return list.close("ul");
    }

    private Html events() {
        Table table = new Table("stack events", edition.texts("head.", "event", "when", "peak", "course", "source"));
        for (EventInfo event : manifest.events()) {
            table.row();
            table.noted(edition.language().in(event.title()), where(event));
            table.cell(when(event));
            table.noted(Numerals.figure(event.peak()), edition.wording().unit(event.unit()));
            table.cell(spark(event), Table.PLAIN);
            table.cell(edition.language().in(event.source()), "source");
        }
        return table.finish();
    }

    /** Where it strikes, in codes, as the scenario file says it. */
    private static String where(EventInfo event) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, ImmutableList<String>> value : event.values().entrySet()) {
            parts.add(value.getKey() + ": " + String.join(" ", value.getValue()));
        }
        return event.kind() + (parts.isEmpty() ? "" : " · " + String.join(" · ", parts));
    }

    private String when(EventInfo event) {
        int first = event.first();
        if (first < 0) {
            return edition.text("when.never");
        }
        String from = manifest.quarter(first).toString();
        return event.last() == edition.data().last()
                ? edition.text("when.from", from)
                : edition.text("when.between", from, manifest.quarter(event.last()));
    }

    private Html spark(EventInfo event) {
        double least = 0;
        double most = 0;
        for (double level : event.levels()) {
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
        Scale y = Scale.withZero(least, most, 1, SPARK_HEIGHT - 2, 2);
        Svg svg = new Svg(SPARK_WIDTH, SPARK_HEIGHT);
        svg.line(0, y.at(0), SPARK_WIDTH, y.at(0), "grid");
        Svg.Path path = new Svg.Path();
        int count = event.levels().size();
        double step = SPARK_WIDTH / Math.max(1, count);
        path.move(0, y.at(0));
        double level = 0;
        for (int q = 0; q < count; q++) {
            if (event.levels().get(q) != level) {
                path.line(q * step, y.at(level));
                level = event.levels().get(q);
                path.line(q * step, y.at(level));
            }
        }
        path.line(count * step, y.at(level));
        path.line(count * step, y.at(0)).close();
        svg.path(path, "spark", "");
        String title = edition.language().in(event.title());
        return svg.finish(
                edition.id("spark-" + event.id()),
                title,
                edition.text("spark.description", when(event), Numerals.figure(event.peak())));
    }
}
