package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.world.Quarter;

/** A figure over time: the arms as lines, the baseline dashed, the seeds as a band behind the first arm. */
final class LineChart {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 180;
    private static final double LEFT = 44;
    private static final double RIGHT = 324;
    private static final double TOP = 22;
    private static final double BOTTOM = 158;

    private final Phrases phrases;
    private final Quarter start;
    private final int quarters;
    private final int focus;
    private final List<Line> lines;

    /**
     * One line.
     *
     * @param style class of the line
     * @param name what it is
     * @param band class of its band, empty for none
     */
    record Line(String style, String name, Series series, String band) {}

    LineChart(Edition edition, List<Line> lines) {
        this(
                edition.phrases(),
                edition.data().manifest().start(),
                edition.data().manifest().quarters(),
                edition.data().focus(),
                lines);
    }

    /**
     * @param start first quarter of every line
     * @param quarters how many each has
     * @param focus quarter that the table must show
     */
    LineChart(Phrases phrases, Quarter start, int quarters, int focus, List<Line> lines) {
        this.phrases = phrases;
        this.start = start;
        this.quarters = quarters;
        this.focus = focus;
        this.lines = lines;
    }

    /** @param mark quarter to point at, -1 for none */
    Html draw(String id, String title, String unit, int mark) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Line line : lines) {
            double[] figures = line.series().central();
            for (double figure : figures) {
                if (!Double.isNaN(figure)) {
                    least = Math.min(least, figure);
                    most = Math.max(most, figure);
                }
            }
            if (!line.band().isEmpty() && line.series().hasBand()) {
                least = Math.min(least, line.series().least());
                most = Math.max(most, line.series().most());
            }
        }
        Svg svg = new Svg(WIDTH, HEIGHT);
        Scale y = Scale.over(least, most, 4, BOTTOM, TOP);
        Scale x = new Scale(0, Math.max(1, quarters - 1), LEFT, RIGHT, 1);
        svg.text(4, 11, "start", "small", unit);
        for (double tick : y.ticks()) {
            svg.line(LEFT, y.at(tick), RIGHT, y.at(tick), tick == 0 ? "zero" : "grid");
            svg.text(LEFT - 4, y.at(tick) + 3.5, "end", "tick", y.label(tick));
        }
        years(svg, x);
        if (mark >= 0) {
            svg.line(x.at(mark), TOP, x.at(mark), BOTTOM, "mark");
        }
        for (Line line : lines) {
            if (!line.band().isEmpty() && line.series().hasBand()) {
                svg.path(band(line.series(), x, y), line.band(), "");
            }
        }
        for (Line line : lines) {
            Svg.Path path = line(line.series().central(), x, y);
            if (!path.isEmpty()) {
                svg.path(path, line.style(), line.name());
            }
        }
        return svg.finish(id, title, description());
    }

    private void years(Svg svg, Scale x) {
        int every = quarters > 100 ? 10 : quarters > 50 ? 5 : quarters > 24 ? 2 : 1;
        for (int q = 0; q < quarters; q++) {
            boolean first = start.plus(q).number() == 1;
            if (first && start.plus(q).year() % every == 0) {
                svg.line(x.at(q), BOTTOM, x.at(q), BOTTOM + 4, "axis");
                svg.text(
                        x.at(q),
                        BOTTOM + 15,
                        "middle",
                        "tick",
                        Integer.toString(start.plus(q).year()));
            }
        }
        svg.line(LEFT, BOTTOM, RIGHT, BOTTOM, "axis");
    }

    private static Svg.Path line(double[] figures, Scale x, Scale y) {
        Svg.Path path = new Svg.Path();
        int q = 0;
        while (q < figures.length) {
            Trace piece = new Trace(figures.length);
            while (q < figures.length && !Double.isNaN(figures[q])) {
                piece.add(x.at(q), y.at(figures[q]));
                q++;
            }
            piece.drawOn(path, true);
            q++;
        }
        return path;
    }

    private static Svg.Path band(Series series, Scale x, Scale y) {
        int quarters = series.low().length;
        Trace high = new Trace(quarters);
        Trace low = new Trace(quarters);
        for (int q = 0; q < quarters; q++) {
            high.add(x.at(q), y.at(series.high()[q]));
            low.add(x.at(quarters - 1 - q), y.at(series.low()[quarters - 1 - q]));
        }
        Svg.Path path = new Svg.Path();
        high.drawOn(path, true);
        low.drawOn(path, false);
        return path.close();
    }

    private String description() {
        int last = quarters - 1;
        List<String> ends = new ArrayList<>();
        for (Line line : lines) {
            double[] figures = line.series().central();
            ends.add(phrases.text(
                    "line.description", line.name(), Numerals.figure(figures[0]), Numerals.figure(figures[last])));
        }
        return String.join(phrases.text("list.semicolon"), ends);
    }

    /** The figures at the end of each fifth year and of the run. */
    Html table() {
        List<String> heads = new ArrayList<>(List.of(phrases.text("head.quarter")));
        boolean spread = false;
        for (Line line : lines) {
            heads.add(line.name());
            if (!line.band().isEmpty() && line.series().hasBand()) {
                heads.add(phrases.text("head.seeds", line.name()));
                spread = true;
            }
        }
        List<List<String>> rows = new ArrayList<>();
        int last = quarters - 1;
        for (int q = 0; q <= last; q++) {
            boolean shown = q == 0 || q == last || q == focus || (q % 20 == 19 && last - q > 4);
            if (shown) {
                rows.add(row(q, spread));
            }
        }
        return Figures.table(heads, rows);
    }

    private List<String> row(int quarter, boolean spread) {
        List<String> row = new ArrayList<>(List.of(start.plus(quarter).toString()));
        for (Line line : lines) {
            row.add(Numerals.figure(line.series().central()[quarter]));
            if (spread && !line.band().isEmpty() && line.series().hasBand()) {
                row.add(phrases.text(
                        "interval",
                        Numerals.figure(line.series().low()[quarter]),
                        Numerals.figure(line.series().high()[quarter])));
            }
        }
        return row;
    }
}
