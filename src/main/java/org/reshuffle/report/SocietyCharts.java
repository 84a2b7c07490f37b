package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;

/** Debt, unrest and voice of the nations where an arm moves them most, beside the baseline. */
final class SocietyCharts {
    /** Figures that are drawn, and the change that shows in each: points of income, of the index, of the bloc. */
    private static final List<Measure> MEASURES = List.of(Measure.DEBT, Measure.UNREST, Measure.VOICE);

    private static final double[] LEAST = {0.05, 0.002, 0.02};
    private static final int NATIONS = 3;

    private final Edition edition;
    private final ReportData data;
    private final int arm;

    SocietyCharts(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    private record Moved(Subject subject, double by) {}

    Html html() {
        Html html = new Html().tag("h3", edition.text("society.heading"));
        List<Subject> subjects = new ArrayList<>();
        for (int k = 0; k < MEASURES.size(); k++) {
            subjects.addAll(mostMoved(MEASURES.get(k), LEAST[k]));
        }
        if (subjects.isEmpty()) {
            return html.tag("p", edition.text("society.none"));
        }
        html.tag("p", edition.text(data.calm(arm) ? "society.calm" : "society.introduction"));
        html.add(OutcomeSection.key(edition)).open("div", "class", "charts");
        subjects.forEach(subject -> html.add(OutcomeSection.overTime(edition, "society", subject, -1)));
        return html.close("div");
    }

    private List<Subject> mostMoved(Measure measure, double least) {
        List<Moved> nations = new ArrayList<>();
        for (int place = 0; place < data.world(); place++) {
            Subject subject =
                    new Subject(data.manifest().world().nations().get(place).code(), Figure.ALL, measure);
            nations.add(new Moved(subject, distance(subject)));
        }
        return nations.stream()
                .filter(moved -> moved.by() >= least)
                .sorted(Comparator.comparingDouble(Moved::by).reversed())
                .limit(NATIONS)
                .map(Moved::subject)
                .toList();
    }

    /** The largest distance from the baseline in any quarter; from the start where nothing happens. */
    private double distance(Subject subject) {
        double[] here = data.series(arm, subject).central();
        double[] there = data.series(0, subject).central();
        double largest = 0;
        for (int quarter = 0; quarter < here.length; quarter++) {
            double from = data.calm(arm) ? here[0] : there[quarter];
            largest = Math.max(largest, Math.abs(here[quarter] - from));
        }
        return largest;
    }
}
