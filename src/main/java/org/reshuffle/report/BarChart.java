package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.reshuffle.experiment.Numerals;

/** Differences as bars to both sides of zero, one row each, with the interval as a whisker and the number beside it. */
final class BarChart {
    private static final double WIDTH = 350;
    private static final double LINE = 11.5;
    private static final double LABEL = 112;
    private static final double LEFT = 120;
    private static final double RIGHT = 288;
    private static final double TOP = 18;
    private static final double SIZE = 10.5;
    private static final double ARROW = 3;
    private static final double MOST_ENDS = 0.9;
    /** How many times the usual reach an interval has to have to be cut. */
    private static final double OUTLYING = 2;

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
        Scale x = axis(rows.stream().map(Row::effect).toList());
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

    /** Holds every value, and all intervals but a few that would leave no room for the others. */
    static Scale axis(List<Effect> effects) {
        double reach = reach(effects);
        double least = 0;
        double most = 0;
        for (Effect effect : effects) {
            if (Double.isFinite(effect.value())) {
                least = Math.min(least, effect.value());
                most = Math.max(most, effect.value());
            }
            if (effect.hasInterval()) {
                least = Math.min(least, Math.max(effect.low(), -reach));
                most = Math.max(most, Math.min(effect.high(), reach));
            }
        }
        return Scale.withZero(least, most, 4, LEFT, RIGHT);
    }

    /** How far from zero intervals are drawn: as far as nine in ten of their ends, or to the last where that is near. */
    private static double reach(List<Effect> effects) {
        double[] ends = effects.stream()
                .filter(Effect::hasInterval)
                .flatMapToDouble(effect -> DoubleStream.of(Math.abs(effect.low()), Math.abs(effect.high())))
                .sorted()
                .toArray();
        if (ends.length == 0) {
            return 0;
        }
        double most = ends[ends.length - 1];
        double usual = ends[(int) (MOST_ENDS * (ends.length - 1))];
        return most > OUTLYING * usual ? usual : most;
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
            double low = Math.max(x.low(), effect.low());
            double high = Math.min(x.high(), effect.high());
            Svg.Path whisker = new Svg.Path().move(x.at(low), middle).line(x.at(high), middle);
            end(whisker, x.at(low), middle, low > effect.low() ? ARROW : 0);
            end(whisker, x.at(high), middle, high < effect.high() ? -ARROW : 0);
            svg.path(whisker, "whisker", "");
        }
        svg.text(WIDTH - 2, middle + 3.5, "end", "label", edition.difference(effect.value(), points));
    }

    /** A whisker's end: a bar, or the head of an arrow where it goes on beyond the axis. */
    private static void end(Svg.Path whisker, double at, double middle, double back) {
        whisker.move(at + back, middle - 3).line(at, middle).line(at + back, middle + 3);
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
