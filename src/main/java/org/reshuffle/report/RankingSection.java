package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;

/** Nations by what becomes of their manufacturing. */
final class RankingSection implements Section {
    private final Edition edition;
    private final ReportData data;
    private final int arm;

    RankingSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public Html html() {
        int focus = data.focus();
        String when = data.manifest().quarter(focus).toString();
        Html html = new Html().tag("p", edition.text(data.calm(arm) ? "ranking.calm" : "ranking.introduction", when));
        List<String> nations = ordered(focus);
        List<BarChart.Row> rows = new ArrayList<>();
        for (String nation : nations) {
            rows.add(new BarChart.Row(
                    edition.wording().nation(nation),
                    data.change(arm, focus, data.place(nation), -1, Measure.OUTPUT),
                    asked(nation)));
        }
        rows.add(new BarChart.Row(
                edition.wording().nation(Figure.WORLD),
                data.change(arm, focus, data.world(), -1, Measure.OUTPUT),
                true));
        String caption = edition.text(data.calm(arm) ? "ranking.caption.calm" : "ranking.caption", when);
        BarChart chart = new BarChart(edition, rows, false);
        String id = edition.id("ranking-" + arm);
        html.open("div", "class", "charts single");
        html.add(Figures.figure(
                edition,
                caption,
                chart.draw(id, caption, edition.text("ranking.description", nations.size())),
                chart.table(edition.text("head.nation"))));
        html.close("div");
        return html.add(table(nations));
    }

    /** Nations, the one that gains most first. */
    private List<String> ordered(int quarter) {
        List<String> nations = new ArrayList<>();
        for (Manifest.NationInfo nation : data.manifest().world().nations()) {
            nations.add(nation.code());
        }
        nations.sort(
                Comparator.comparingDouble(nation -> -data.change(arm, quarter, data.place(nation), -1, Measure.OUTPUT)
                        .value()));
        return nations;
    }

    private boolean asked(String nation) {
        return data.summary().outcomes().stream()
                .anyMatch(outcome -> outcome.id().startsWith(nation + "."));
    }

    private Html table(List<String> nations) {
        int focus = data.focus();
        int last = data.last();
        List<String> heads = new ArrayList<>(List.of(edition.text("head.nation")));
        for (String key : List.of("output", "share", "income", "unemployment")) {
            heads.add(edition.text("ranking.head." + key, data.manifest().quarter(focus)));
        }
        heads.add(edition.text("ranking.head.output", data.manifest().quarter(last)));
        Table table = new Table("stack", heads);
        for (String nation : nations) {
            int place = data.place(nation);
            table.row().cell(edition.wording().nation(nation));
            table.cell(cell(focus, place, Measure.OUTPUT));
            table.cell(cell(focus, place, Measure.SHARE));
            table.cell(cell(focus, place, Measure.REAL_INCOME));
            table.cell(cell(focus, place, Measure.UNEMPLOYMENT));
            table.cell(cell(last, place, Measure.OUTPUT));
        }
        return table.finish();
    }

    private String cell(int quarter, int place, Measure measure) {
        Effect effect = data.change(arm, quarter, place, -1, measure);
        String text = edition.difference(effect.value(), measure.form() == Measure.Form.POINTS);
        return effect.hasInterval() && effect.unclear() && !Numerals.isZero(effect.value())
                ? edition.text("unclear.mark", text)
                : text;
    }
}
