package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;

/**
 * Outcomes of one measure, each twice on one line: against the counterfactual with its interval on the left, against
 * the start on the right. The two sides have scales of their own.
 */
final class OutcomeChart {
    private static final double WIDTH = 350;
    private static final double SIZE = 10.5;
    private static final double LINE = 12.5;
    private static final double STRIP = 24;
    private static final double TOP = 30;
    private static final double LEFT_FROM = 14;
    private static final double LEFT_TO = 164;
    private static final double RIGHT_FROM = 190;
    private static final double RIGHT_TO = 336;

    private final Edition edition;
    private final List<Row> rows;
    private final boolean points;

    /**
     * One outcome in one arm.
     *
     * @param style class of its dot
     */
    record Row(String name, String style, Effect counterfactual, double start) {}

    OutcomeChart(Edition edition, List<Row> rows, boolean points) {
        this.edition = edition;
        this.rows = rows;
        this.points = points;
    }

    Html draw(String id, String title, String description) {
        List<Double> left = new ArrayList<>(List.of(0.0));
        List<Double> right = new ArrayList<>(List.of(0.0));
        double height = TOP;
        for (Row row : rows) {
            left.add(row.counterfactual().value());
            left.add(row.counterfactual().low());
            left.add(row.counterfactual().high());
            right.add(row.start());
            height += tall(row);
        }
        Scale counterfactual = scale(left, LEFT_FROM, LEFT_TO);
        Scale start = scale(right, RIGHT_FROM, RIGHT_TO);
        Svg svg = new Svg(WIDTH, height + 18);
        svg.text((LEFT_FROM + LEFT_TO) / 2, 11, "middle", "small strong", edition.text("outcome.counterfactual"));
        svg.text((RIGHT_FROM + RIGHT_TO) / 2, 11, "middle", "small strong", edition.text("outcome.start"));
        axis(svg, counterfactual, height);
        axis(svg, start, height);
        double y = TOP;
        for (Row row : rows) {
            draw(svg, row, y, counterfactual, start);
            y += tall(row);
        }
        return svg.finish(id, title, description);
    }

    private static Scale scale(List<Double> figures, double from, double to) {
        double least = 0;
        double most = 0;
        for (double figure : figures) {
            if (Double.isFinite(figure)) {
                least = Math.min(least, figure);
                most = Math.max(most, figure);
            }
        }
        return Scale.withZero(least, most, 3, from, to);
    }

    private static void axis(Svg svg, Scale scale, double bottom) {
        double labelled = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            svg.line(scale.at(tick), TOP - 8, scale.at(tick), bottom, tick == 0 ? "zero" : "grid");
            double half = Svg.textWidth(scale.label(tick), Svg.SMALL) / 2;
            if (scale.at(tick) - half > labelled + 4) {
                svg.text(scale.at(tick), bottom + 12, "middle", "tick", scale.label(tick));
                labelled = scale.at(tick) + half;
            }
        }
    }

    private static List<String> lines(Row row) {
        return Svg.wrap(row.name(), SIZE, WIDTH - 20);
    }

    private static double tall(Row row) {
        return STRIP + LINE * lines(row).size();
    }

    private void draw(Svg svg, Row row, double top, Scale counterfactual, Scale start) {
        double y = top + 9;
        for (String line : lines(row)) {
            svg.text(2, y, "start", "label halo", line);
            y += LINE;
        }
        double middle = y + 5;
        Effect effect = row.counterfactual();
        if (effect.hasInterval()) {
            svg.line(counterfactual.at(effect.low()), middle, counterfactual.at(effect.high()), middle, "whisker wide");
        }
        String spread = effect.hasInterval() ? edition.interval(effect, points) : "";
        dot(svg, counterfactual, effect.value(), middle, row, spread);
        dot(svg, start, row.start(), middle, row, "");
    }

    private void dot(Svg svg, Scale scale, double value, double middle, Row row, String spread) {
        if (Double.isNaN(value)) {
            svg.text((scale.from() + scale.to()) / 2, middle + 3, "middle", "label", Numerals.NONE);
            return;
        }
        String text = edition.difference(value, points);
        String note = row.name() + ": " + text + (spread.isEmpty() ? "" : " (" + spread + ")");
        svg.dot(scale.at(value), middle, 4, row.style(), note);
        // The number stands on the side with more room.
        boolean leftHalf = scale.at(value) < (scale.from() + scale.to()) / 2;
        svg.text(scale.at(value) + (leftHalf ? 6 : -6), middle - 4, leftHalf ? "start" : "end", "small halo", text);
    }
}
