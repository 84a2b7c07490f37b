package org.reshuffle.report;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.result.ArmResult;
import org.reshuffle.sweep.Likeness;
import org.reshuffle.sweep.OutcomeAt;
import org.reshuffle.sweep.RunSide;
import org.reshuffle.sweep.SideBySide;
import org.reshuffle.world.Quarter;

/** Outcomes of compared runs over time, one small chart each, the runs as lines. */
final class RunSeriesSection {
    /** Most charts. */
    private static final int CHARTS = 12;

    private final Phrases phrases;
    private final Wording wording;
    private final SideBySide found;
    private final boolean all;
    private final List<RunSide> runs;

    RunSeriesSection(Phrases phrases, Wording wording, SideBySide found, boolean all) {
        this.phrases = phrases;
        this.wording = wording;
        this.found = found;
        this.all = all;
        runs = found.sides().stream()
                .filter(side -> side instanceof RunSide)
                .map(side -> (RunSide) side)
                .toList();
    }

    static String heading(Wording wording, OutcomeAt outcome) {
        return wording.heading(new Subject(outcome.nation(), outcome.family(), outcome.measure()));
    }

    Html html() {
        Html html = new Html();
        if (runs.size() < 2) {
            return html;
        }
        Map<String, OutcomeAt> shown = new LinkedHashMap<>();
        found.contrasts()
                .forEach(contrast -> contrast.rows().forEach(row -> {
                    if (all || row.likeness() != Likeness.EQUIVALENT) {
                        shown.putIfAbsent(row.outcome().id(), row.outcome());
                    }
                }));
        if (shown.isEmpty()) {
            return html;
        }
        List<Figures.KeyEntry> key = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            String named = runs.get(k).name();
            key.add(new Figures.KeyEntry(
                    "line-s" + (k % 6 + 1), phrases.text("compare.line", named, arm(runs.get(k)))));
        }
        html.add(Figures.key(key)).open("div", "class", "charts");
        for (OutcomeAt outcome : Iterables.limit(shown.values(), CHARTS)) {
            html.add(chart(outcome));
        }
        return html.close("div");
    }

    /** The arm that is drawn: the reference's first, where a run has it, else its own first. */
    private String arm(RunSide run) {
        List<String> own = new ArrayList<>(run.arms());
        own.remove(ArmResult.BASELINE);
        List<String> first = new ArrayList<>(runs.get(0).arms());
        first.remove(ArmResult.BASELINE);
        return own.contains(first.get(0)) ? first.get(0) : own.get(0);
    }

    private Html chart(OutcomeAt outcome) {
        List<RunSide> telling = runs.stream().filter(run -> run.has(outcome)).toList();
        Quarter start =
                telling.stream().map(RunSide::start).min(Quarter::compareTo).orElse(outcome.at());
        int quarters = telling.stream()
                .mapToInt(run -> run.start().since(start) + run.quarters())
                .max()
                .orElse(1);
        List<LineChart.Line> lines = new ArrayList<>();
        for (RunSide run : telling) {
            double[] figures = nothing(quarters);
            double[] told = run.series(outcome, arm(run));
            System.arraycopy(told, 0, figures, run.start().since(start), told.length);
            lines.add(new LineChart.Line(
                    "line s" + (runs.indexOf(run) % 6 + 1),
                    run.name(),
                    new Series(figures, nothing(quarters), nothing(quarters)),
                    ""));
        }
        boolean known = lines.stream()
                .anyMatch(line -> Arrays.stream(line.series().central()).anyMatch(Double::isFinite));
        if (!known) {
            return new Html();
        }
        String title = heading(wording, outcome);
        String id = phrases.language().code() + "-series-" + outcome.id().replace('.', '-');
        LineChart drawing = new LineChart(phrases, start, quarters, outcome.at().since(start), lines);
        return Figures.figure(
                phrases,
                title,
                drawing.draw(
                        id,
                        title,
                        wording.unit(outcome.measure().unit()),
                        outcome.at().since(start)),
                drawing.table());
    }

    private static double[] nothing(int quarters) {
        double[] none = new double[quarters];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
