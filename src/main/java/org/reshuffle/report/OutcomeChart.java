package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;

/**
 * Outcomes of one measure, each twice on one line: against the counterfactual with its interval on the left, against
 * the start on the right. The two sides have scales of their own. Arms of one outcome stand under one heading, each with
 * its number.
 */
final class OutcomeChart {
    private static final double WIDTH = 350;
    private static final double SIZE = 10.5;
    private static final double LINE = 12.5;
    private static final double STRIP = 22;
    private static final double GAP = 4;
    private static final double TOP = 20;
    private static final double LEFT_FROM = 16;
    private static final double LEFT_TO = 164;
    private static final double RIGHT_FROM = 190;
    private static final double RIGHT_TO = 336;

    private final Edition edition;
    private final List<Row> rows;
    private final boolean points;

    /**
     * One outcome in one arm.
     *
     * @param heading shared by rows that follow one another
     * @param mark of the arm, empty if there is but one
     * @param name of both, for a reader who points at the dot
     * @param style class of its dot
     */
    record Row(String heading, String mark, String name, String style, Effect counterfactual, double start) {}

    OutcomeChart(Edition edition, List<Row> rows, boolean points) {
        this.edition = edition;
        this.rows = rows;
        this.points = points;
    }

    Html draw(String id, String title, String description) {
        List<Double> left = new ArrayList<>(List.of(0.0));
        List<Double> right = new ArrayList<>(List.of(0.0));
        double height = TOP;
        for (int k = 0; k < rows.size(); k++) {
            Row row = rows.get(k);
            left.add(row.counterfactual().value());
            left.add(row.counterfactual().low());
            left.add(row.counterfactual().high());
            right.add(row.start());
            height += heading(k) + STRIP;
        }
        Scale counterfactual = scale(left, LEFT_FROM, LEFT_TO);
        Scale start = scale(right, RIGHT_FROM, RIGHT_TO);
        Svg svg = new Svg(WIDTH, height + 18);
        svg.text((LEFT_FROM + LEFT_TO) / 2, 11, "middle", "small strong", edition.text("outcome.counterfactual"));
        svg.text((RIGHT_FROM + RIGHT_TO) / 2, 11, "middle", "small strong", edition.text("outcome.start"));
        double y = TOP;
        for (int k = 0; k < rows.size(); k++) {
            double below = y + heading(k);
            if (below > y) {
                write(svg, rows.get(k).heading(), y);
            }
            lines(svg, counterfactual, below, below + STRIP);
            lines(svg, start, below, below + STRIP);
            draw(svg, rows.get(k), below + 14, counterfactual, start);
            y = below + STRIP;
        }
        labels(svg, counterfactual, height);
        labels(svg, start, height);
        return svg.finish(id, title, description);
    }

    /** Height of what stands above a row: nothing where the row before has the same heading. */
    private double heading(int row) {
        String heading = rows.get(row).heading();
        boolean said = row > 0 && rows.get(row - 1).heading().equals(heading);
        return said ? 0 : GAP + LINE * wrapped(heading).size();
    }

    private static List<String> wrapped(String heading) {
        return Svg.wrap(heading, SIZE, WIDTH - 20);
    }

    private static void write(Svg svg, String heading, double top) {
        double y = top + GAP + 9;
        for (String line : wrapped(heading)) {
            svg.text(2, y, "start", "label", line);
            y += LINE;
        }
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

    /** Lines of a scale beside a row alone, so that none runs through a heading. */
    private static void lines(Svg svg, Scale scale, double top, double bottom) {
        for (double tick : scale.ticks()) {
            svg.line(scale.at(tick), top, scale.at(tick), bottom, tick == 0 ? "zero" : "grid");
        }
    }

    private static void labels(Svg svg, Scale scale, double bottom) {
        double labelled = Double.NEGATIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double half = Svg.textWidth(scale.label(tick), Svg.SMALL) / 2;
            if (scale.at(tick) - half > labelled + 4) {
                svg.text(scale.at(tick), bottom + 12, "middle", "tick", scale.label(tick));
                labelled = scale.at(tick) + half;
            }
        }
    }

    private void draw(Svg svg, Row row, double middle, Scale counterfactual, Scale start) {
        svg.text(2, middle + 3, "start", "small", row.mark());
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
