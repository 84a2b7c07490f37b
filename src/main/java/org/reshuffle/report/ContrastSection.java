package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.sweep.Likeness;
import org.reshuffle.sweep.OutcomeAt;
import org.reshuffle.sweep.PairedRow;
import org.reshuffle.sweep.SideBySide;

/** One result against the reference: findings as a table and as intervals. */
final class ContrastSection {
    /** Differences in one chart. */
    private static final int MOST = 40;

    private final Phrases phrases;
    private final Wording wording;
    private final SideBySide found;
    private final SideBySide.Contrast contrast;
    private final String id;
    private final boolean all;
    private final boolean arms;

    ContrastSection(Phrases phrases, Wording wording, SideBySide found, int number, boolean all) {
        this.phrases = phrases;
        this.wording = wording;
        this.found = found;
        contrast = found.contrasts().get(number);
        id = phrases.language().code() + "-contrast-" + number;
        this.all = all;
        arms = contrast.rows().stream().map(PairedRow::arm).distinct().count() > 1;
    }

    Html html() {
        Html html = new Html();
        html.tag("p", basis());
        html.tag(
                "p",
                phrases.text(
                        "compare.counts",
                        contrast.count(Likeness.DIFFERENT),
                        contrast.count(Likeness.UNDECIDED),
                        contrast.count(Likeness.EQUIVALENT)));
        List<PairedRow> shown = contrast.rows().stream()
                .filter(row -> all || row.likeness() != Likeness.EQUIVALENT)
                .toList();
        if (!shown.isEmpty()) {
            html.add(table(shown));
            html.open("div", "class", "charts");
            for (boolean points : new boolean[] {false, true}) {
                html.add(chart(
                        shown.stream().filter(row -> row.inPoints() == points).toList(), points));
            }
            html.close("div");
        }
        if (!contrast.oneSided().isEmpty()) {
            List<String> ids =
                    contrast.oneSided().stream().map(OutcomeAt::toString).toList();
            html.tag("p", phrases.text("compare.one-sided", phrases.list(ids)), "class", "note");
        }
        return html;
    }

    private String basis() {
        return switch (contrast.basis()) {
            case "seeds" -> phrases.text("compare.basis.seeds", contrast.points());
            case "mean-field" -> phrases.text("compare.basis.mean-field", contrast.points());
            default -> phrases.text("compare.basis.means", contrast.points());
        };
    }

    private String name(PairedRow row) {
        String name = RunSeriesSection.heading(wording, row.outcome());
        if (row.effect()) {
            name = phrases.text("compare.effect", name);
        }
        name = phrases.text("outcome.row", name, row.outcome().at());
        return arms ? phrases.text("outcome.row.arm", name, row.arm()) : name;
    }

    private String told(double value, boolean points) {
        String number = Numerals.signed(value);
        if (number.equals(Numerals.NONE)) {
            return number;
        }
        return points ? phrases.text("points", number) : phrases.language().percent(number);
    }

    private String interval(PairedRow row) {
        return Double.isNaN(row.low())
                ? Numerals.NONE
                : phrases.text(
                        row.inPoints() ? "interval.points" : "interval.percent",
                        Numerals.signed(row.low()),
                        Numerals.signed(row.high()));
    }

    private Html table(List<PairedRow> rows) {
        List<String> heads = new ArrayList<>(List.of(
                phrases.text("head.outcome"),
                found.reference().name(),
                contrast.other().name()));
        for (String key : List.of("difference", "interval", "pairs", "finding")) {
            heads.add(phrases.text("compare.head." + key));
        }
        Table table = new Table("stack outcomes", heads);
        for (PairedRow row : rows) {
            table.row();
            table.noted(
                    name(row),
                    row.outcome().id()
                            + (row.effect()
                                    ? ""
                                    : " · "
                                            + wording.unit(
                                                    row.outcome().measure().unit())));
            table.cell(
                    row.effect() ? told(row.reference(), row.outcome().inPoints()) : Numerals.figure(row.reference()));
            table.cell(row.effect() ? told(row.other(), row.outcome().inPoints()) : Numerals.figure(row.other()));
            table.cell(told(row.change(), row.inPoints()));
            table.cell(interval(row));
            table.cell(Long.toString(row.difference().pairs()));
            table.cell(
                    DifferenceChart.finding(phrases, row.likeness()),
                    row.likeness() == Likeness.UNDECIDED ? "unclear" : "strong");
        }
        return table.finish();
    }

    private Html chart(List<PairedRow> rows, boolean points) {
        if (rows.isEmpty()) {
            return new Html();
        }
        List<DifferenceChart.Row> drawn = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (PairedRow row : rows.subList(0, Math.min(MOST, rows.size()))) {
            drawn.add(new DifferenceChart.Row(
                    name(row),
                    new Effect(row.change(), row.low(), row.high()),
                    told(row.change(), points),
                    row.likeness()));
            cells.add(List.of(name(row), told(row.change(), points), interval(row)));
        }
        String caption = points ? phrases.text("compare.chart.points") : phrases.text("compare.chart.percent");
        Html drawing = new DifferenceChart(phrases, drawn, found.margin())
                .draw(id + (points ? "-points" : "-percent"), caption);
        Html table = Figures.table(
                List.of(
                        phrases.text("head.outcome"),
                        phrases.text("compare.head.difference"),
                        phrases.text("compare.head.interval")),
                cells);
        return Figures.figure(phrases, caption, drawing, table);
    }
}
