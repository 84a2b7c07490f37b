package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.sweep.Likeness;

/**
 * Differences of two results with their intervals, one row each, over the band of what does not matter: an interval
 * inside the band is equivalence, one clear of zero a difference.
 */
final class DifferenceChart {
    private static final double WIDTH = 350;
    private static final double SIZE = 10.5;
    private static final double LINE = 12.5;
    private static final double STRIP = 24;
    private static final double TOP = 20;
    private static final double LEFT = 14;
    private static final double RIGHT = 336;

    private final Phrases phrases;
    private final List<Row> rows;
    private final double margin;

    /**
     * One difference.
     *
     * @param text the difference as it is told
     */
    record Row(String name, Effect effect, String text, Likeness likeness) {}

    /** @param margin largest difference that does not matter */
    DifferenceChart(Phrases phrases, List<Row> rows, double margin) {
        this.phrases = phrases;
        this.rows = rows;
        this.margin = margin;
    }

    Html draw(String id, String title) {
        double least = -margin;
        double most = margin;
        double height = TOP;
        for (Row row : rows) {
            for (double figure : new double[] {
                row.effect().value(), row.effect().low(), row.effect().high()
            }) {
                if (Double.isFinite(figure)) {
                    least = Math.min(least, figure);
                    most = Math.max(most, figure);
                }
            }
            height += tall(row);
        }
        Scale x = Scale.withZero(least, most, 4, LEFT, RIGHT);
        Svg svg = new Svg(WIDTH, height + 18);
        svg.box(x.at(-margin), TOP - 4, x.at(margin), height, "band", phrases.text("compare.band"));
        double labelled = Double.NEGATIVE_INFINITY;
        for (double tick : x.ticks()) {
            svg.line(x.at(tick), TOP - 4, x.at(tick), height, tick == 0 ? "zero" : "grid");
            double half = Svg.textWidth(x.label(tick), Svg.SMALL) / 2;
            if (x.at(tick) - half > labelled + 4) {
                svg.text(x.at(tick), height + 12, "middle", "tick", x.label(tick));
                svg.text(x.at(tick), TOP - 8, "middle", "tick", x.label(tick));
                labelled = x.at(tick) + half;
            }
        }
        double y = TOP;
        for (Row row : rows) {
            draw(svg, row, y, x);
            y += tall(row);
        }
        return svg.finish(id, title, description());
    }

    private static List<String> lines(Row row) {
        return Svg.wrap(row.name(), SIZE, WIDTH - 20);
    }

    private static double tall(Row row) {
        return STRIP + LINE * lines(row).size();
    }

    private String told(Row row) {
        return phrases.text("compare.told", row.text(), finding(phrases, row.likeness()));
    }

    private void draw(Svg svg, Row row, double top, Scale x) {
        double y = top + 9;
        for (String line : lines(row)) {
            svg.text(2, y, "start", "label halo", line);
            y += LINE;
        }
        double middle = y + 5;
        Effect effect = row.effect();
        if (!Double.isFinite(effect.value())) {
            svg.text((LEFT + RIGHT) / 2, middle + 3, "middle", "label", Numerals.NONE);
            return;
        }
        if (effect.hasInterval()) {
            svg.line(x.at(effect.low()), middle, x.at(effect.high()), middle, "whisker wide");
        }
        svg.dot(x.at(effect.value()), middle, 4, style(row.likeness()), row.name() + ": " + told(row));
        // The words stand on the side with more room.
        boolean leftHalf = x.at(effect.value()) < (LEFT + RIGHT) / 2;
        svg.text(
                x.at(effect.value()) + (leftHalf ? 6 : -6),
                middle - 4,
                leftHalf ? "start" : "end",
                "small halo",
                told(row));
    }

    static String finding(Phrases phrases, Likeness likeness) {
        return switch (likeness) {
            case DIFFERENT -> phrases.text("compare.different");
            case EQUIVALENT -> phrases.text("compare.equivalent");
            case UNDECIDED -> phrases.text("compare.undecided");
        };
    }

    /** Colours go with the words beside them. */
    private static String style(Likeness likeness) {
        return switch (likeness) {
            case DIFFERENT -> "dot-s2";
            case EQUIVALENT -> "dot-s1";
            case UNDECIDED -> "dot-s5";
        };
    }

    private String description() {
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add(row.name() + ": " + told(row)));
        return String.join(phrases.text("list.semicolon"), told);
    }
}
