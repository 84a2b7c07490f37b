package org.reshuffle.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.OutcomeResult;

/** The outcomes asked for: against the counterfactual and against the start side by side, and over time. */
final class OutcomeSection implements Section {
    /** Most charts over time. */
    private static final int CHARTS = 9;
    /** Mark of an interval in which its effect does not lie. */
    static final String OUTSIDE = "\u2020";

    private static final char NO_BREAK = '\u00a0';

    private final Edition edition;
    private final ReportData data;
    private final List<Integer> arms;

    OutcomeSection(Edition edition) {
        this.edition = edition;
        data = edition.data();
        arms = data.arms();
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Html html() {
        if (data.summary().outcomes().isEmpty()) {
            return new Html().tag("p", edition.text("outcomes.none"));
        }
        Html html = new Html().tag("p", edition.text(introduction()));
        html.add(table());
        if (data.outcomes().stream().anyMatch(OutcomeResult::isOutside)) {
            html.tag("p", edition.text("outcomes.outside", OUTSIDE), "class", "note");
        }
        html.tag("h3", edition.text("outcomes.side-by-side"));
        if (arms.size() > 1) {
            html.add(armKey(false));
        }
        html.open("div", "class", "charts");
        byMeasure().forEach((measure, outcomes) -> html.add(chart(measure, outcomes)));
        html.close("div");
        html.tag("h3", edition.text("outcomes.over-time"));
        html.add(armKey(true));
        html.open("div", "class", "charts");
        overTime().forEach(html::add);
        return html.close("div");
    }

    private String introduction() {
        return data.manifest().hasIntervals() ? "outcomes.introduction" : "outcomes.introduction.one";
    }

    private String armTitle(int arm) {
        return edition.language().in(data.manifest().arms().get(arm).title());
    }

    /** Which line is which arm. */
    static Html key(Edition edition) {
        return new OutcomeSection(edition).armKey(true);
    }

    /** Which line or dot is which arm. */
    private Html armKey(boolean lines) {
        List<Figures.KeyEntry> entries = new ArrayList<>();
        for (int k = 0; k < arms.size(); k++) {
            String title = armTitle(arms.get(k));
            entries.add(
                    lines
                            ? new Figures.KeyEntry("line-" + style(k), title)
                            : new Figures.KeyEntry("dot-" + style(k), (k + 1) + " " + title));
        }
        if (lines) {
            entries.add(new Figures.KeyEntry("line-base", edition.text("key.baseline")));
            if (data.manifest().hasIntervals()) {
                entries.add(new Figures.KeyEntry("band-s1", edition.text("key.band", armTitle(arms.get(0)))));
            }
        }
        return Figures.key(entries);
    }

    /** Style of the arm shown in that place. */
    static String style(int place) {
        return "s" + (place % 6 + 1);
    }

    private Html table() {
        boolean several = arms.size() > 1;
        List<String> heads = new ArrayList<>(List.of(edition.text("head.outcome")));
        if (several) {
            heads.add(edition.text("head.arm"));
        }
        heads.addAll(edition.texts(
                "head.", "at", "start", "baseline", "value", "counterfactual", "interval", "since-start"));
        Table table = new Table("stack outcomes", heads);
        List<OutcomeResult> outcomes = data.outcomes();
        for (int k = 0; k < outcomes.size(); k++) {
            OutcomeResult outcome = outcomes.get(k);
            Subject subject = Subject.of(outcome.id());
            Effect effect = Edition.effect(outcome);
            table.row();
            table.shared(
                    edition.wording().heading(subject),
                    outcome.id() + " · " + edition.wording().unit(outcome.unit()),
                    alike(outcomes, k));
            if (several) {
                table.cell(armTitle(data.arm(outcome.arm())), "text");
            }
            table.cell(outcome.at().toString());
            table.cell(Numerals.figure(outcome.start()));
            table.cell(Numerals.figure(outcome.baseline()));
            table.cell(Numerals.figure(outcome.value()));
            table.cell(edition.difference(effect.value(), subject.inPoints()), effect.clear() ? "strong" : "unclear");
            table.cell(interval(outcome, effect, subject));
            table.cell(edition.difference(outcome.againstStart(), subject.inPoints()));
        }
        return table.finish();
    }

    private String interval(OutcomeResult outcome, Effect effect, Subject subject) {
        if (!effect.hasInterval()) {
            return Numerals.NONE;
        }
        String interval = edition.interval(effect, subject.inPoints());
        return outcome.isOutside() ? interval + NO_BREAK + OUTSIDE : interval;
    }

    /** How many rows from this one on are about the same figure; 0 if the one before is. */
    private static int alike(List<OutcomeResult> outcomes, int first) {
        String id = outcomes.get(first).id();
        if (first > 0 && outcomes.get(first - 1).id().equals(id)) {
            return 0;
        }
        int end = first;
        while (end < outcomes.size() && outcomes.get(end).id().equals(id)) {
            end++;
        }
        return end - first;
    }

    private Map<Measure, List<OutcomeResult>> byMeasure() {
        Map<Measure, List<OutcomeResult>> groups = new LinkedHashMap<>();
        for (OutcomeResult outcome : data.outcomes()) {
            groups.computeIfAbsent(Subject.of(outcome.id()).measure(), key -> new ArrayList<>())
                    .add(outcome);
        }
        return groups;
    }

    private Html chart(Measure measure, List<OutcomeResult> outcomes) {
        boolean points = measure.form() == Measure.Form.POINTS;
        List<OutcomeChart.Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (OutcomeResult outcome : outcomes) {
            int arm = data.arm(outcome.arm());
            String name =
                    edition.text("outcome.row", edition.wording().heading(Subject.of(outcome.id())), outcome.at());
            String armName = arms.size() > 1 ? edition.text("outcome.row.arm", name, armTitle(arm)) : name;
            Effect effect = Edition.effect(outcome);
            int place = arms.indexOf(arm);
            rows.add(new OutcomeChart.Row(
                    name,
                    arms.size() > 1 ? String.valueOf(place + 1) : "",
                    armName,
                    "dot-" + style(place),
                    effect,
                    outcome.againstStart()));
            cells.add(List.of(
                    armName,
                    edition.difference(effect.value(), points),
                    edition.interval(effect, points),
                    edition.difference(outcome.againstStart(), points)));
        }
        String caption = edition.text(
                "outcome.caption",
                edition.wording().title(measure),
                edition.text(points ? "in.points" : "in.per-cent"));
        Html drawing = new OutcomeChart(edition, rows, points)
                .draw(
                        edition.id("outcome-" + measure.key()),
                        caption,
                        edition.text("outcome.description", rows.size()));
        List<String> heads = List.of(
                edition.text("head.outcome"),
                edition.text("head.counterfactual"),
                edition.text("head.interval"),
                edition.text("head.since-start"));
        return Figures.figure(edition, caption, drawing, Figures.table(heads, cells));
    }

    private List<Html> overTime() {
        Map<String, Integer> ids = new LinkedHashMap<>();
        data.summary()
                .outcomes()
                .forEach(outcome -> ids.putIfAbsent(
                        outcome.id(), outcome.at().since(data.manifest().start())));
        List<Html> charts = new ArrayList<>();
        ids.forEach((id, at) -> {
            if (charts.size() < CHARTS) {
                charts.add(overTime(edition, "outcome-line", Subject.of(id), at));
            }
        });
        return charts;
    }

    /**
     * A figure of all arms over time.
     *
     * @param section beginning of its identifier, so that two sections may show the same figure
     * @param mark quarter to point at, -1 for none
     */
    static Html overTime(Edition edition, String section, Subject subject, int mark) {
        ReportData data = edition.data();
        Manifest manifest = data.manifest();
        List<LineChart.Line> lines = new ArrayList<>();
        lines.add(new LineChart.Line("line base", edition.text("key.baseline"), data.series(0, subject), ""));
        List<Integer> arms = data.arms();
        for (int k = arms.size() - 1; k >= 0; k--) {
            Manifest.ArmInfo arm = manifest.arms().get(arms.get(k));
            lines.add(new LineChart.Line(
                    "line " + style(k),
                    edition.language().in(arm.title()),
                    data.series(arms.get(k), subject),
                    k == 0 ? "band " + style(0) : ""));
        }
        String caption = edition.wording().heading(subject);
        if (!lines.stream().allMatch(line -> line.series().known())) {
            return new Html().tag("p", edition.text("outcomes.course.unknown", caption), "class", "note");
        }
        LineChart chart = new LineChart(edition, lines);
        String id = edition.id(section + "-" + subject.nation() + "-" + subject.family() + "-"
                + subject.measure().key());
        String unit = edition.wording().unit(subject.measure().unit());
        return Figures.figure(edition, caption, chart.draw(id, caption, unit, mark), chart.table());
    }
}
