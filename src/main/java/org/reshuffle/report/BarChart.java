package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;

/** Differences as bars to both sides of zero, one row each, with the interval as a whisker and the number beside it. */
final class BarChart {
    private static final double WIDTH = 350;
    private static final double LINE = 11.5;
    private static final double LABEL = 112;
    private static final double LEFT = 120;
    private static final double RIGHT = 288;
    private static final double TOP = 18;
    private static final double SIZE = 10.5;

    private final Edition edition;
    private final List<Row> rows;
    private final boolean points;

    /** @param emphasis whether its name is set off */
    record Row(String name, Effect effect, boolean emphasis) {}

    /** @param points whether differences are in points rather than per cent */
    BarChart(Edition edition, List<Row> rows, boolean points) {
        this.edition = edition;
        this.rows = rows;
        this.points = points;
    }

    Html draw(String id, String title, String description) {
        double least = 0;
        double most = 0;
        for (Row row : rows) {
            for (double figure : new double[] {
                row.effect().value(), row.effect().low(), row.effect().high()
            }) {
                if (Double.isFinite(figure)) {
                    least = Math.min(least, figure);
                    most = Math.max(most, figure);
                }
            }
        }
        Scale x = Scale.withZero(least, most, 4, LEFT, RIGHT);
        double height = TOP;
        for (Row row : rows) {
            height += height(row);
        }
        Svg svg = new Svg(WIDTH, height + 18);
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), TOP - 4, x.at(tick), height, tick == 0 ? "zero" : "grid");
        }
        double labelled = Double.NEGATIVE_INFINITY;
        for (double tick : x.ticks()) {
            double half = Svg.textWidth(x.label(tick), Svg.SMALL) / 2;
            if (x.at(tick) - half > labelled + 4) {
                svg.text(x.at(tick), height + 12, "middle", "tick", x.label(tick));
                svg.text(x.at(tick), TOP - 7, "middle", "tick", x.label(tick));
                labelled = x.at(tick) + half;
            }
        }
        double y = TOP;
        for (Row row : rows) {
            draw(svg, x, y, row);
            y += height(row);
        }
        return svg.finish(id, title, description);
    }

    private static List<String> lines(Row row) {
        return Svg.wrap(row.name(), SIZE, LABEL);
    }

    private static double height(Row row) {
        return 5.5 + LINE * lines(row).size();
    }

    private void draw(Svg svg, Scale x, double top, Row row) {
        List<String> lines = lines(row);
        double middle = top + height(row) / 2;
        double baseline = middle - LINE * (lines.size() - 1) / 2.0 + 3.5;
        for (String line : lines) {
            svg.text(LABEL, baseline, "end", row.emphasis() ? "label strong" : "label", line);
            baseline += LINE;
        }
        Effect effect = row.effect();
        if (!Double.isFinite(effect.value())) {
            svg.text(WIDTH - 2, middle + 3.5, "end", "label", Numerals.NONE);
            return;
        }
        String note = note(row);
        String style = (effect.value() < 0 ? "loss" : "gain") + (effect.clear() ? "" : " faint");
        svg.box(x.at(0), middle - 5, x.at(effect.value()), middle + 5, style, note);
        if (effect.hasInterval()) {
            Svg.Path whisker = new Svg.Path()
                    .move(x.at(effect.low()), middle - 3)
                    .line(x.at(effect.low()), middle + 3)
                    .move(x.at(effect.high()), middle - 3)
                    .line(x.at(effect.high()), middle + 3)
                    .move(x.at(effect.low()), middle)
                    .line(x.at(effect.high()), middle);
            svg.path(whisker, "whisker", "");
        }
        svg.text(WIDTH - 2, middle + 3.5, "end", "label", edition.difference(effect.value(), points));
    }

    private String note(Row row) {
        String value = edition.difference(row.effect().value(), points);
        return row.effect().hasInterval()
                ? edition.text("bar.note.interval", row.name(), value, edition.interval(row.effect(), points))
                : edition.text("bar.note", row.name(), value);
    }

    Html table(String head) {
        List<String> heads = List.of(head, edition.text("head.difference"), edition.text("head.interval"));
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.name(),
                    edition.difference(row.effect().value(), points),
                    edition.interval(row.effect(), points)));
        }
        return Figures.table(heads, cells);
    }
}
