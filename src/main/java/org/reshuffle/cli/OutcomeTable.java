package org.reshuffle.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.world.Units;

/** What came of a scenario's outcomes: each against the counterfactual, with the spread over seeds, and the start. */
final class OutcomeTable {
    private final Language language;
    private final List<OutcomeResult> outcomes;
    private final boolean arms;

    OutcomeTable(Language language, List<OutcomeResult> outcomes) {
        this.language = language;
        this.outcomes = outcomes;
        arms = outcomes.stream().map(OutcomeResult::arm).distinct().count() > 1;
    }

    void print(PrintStream out) {
        TextTable table = new TextTable((arms ? "l" : "") + "llrrrlr");
        List<String> head = new ArrayList<>();
        if (arms) {
            head.add(language.text("outcome.arm"));
        }
        for (String key : List.of("id", "at", "baseline", "scenario", "effect", "interval", "start")) {
            head.add(language.text("outcome." + key));
        }
        table.row(head.toArray(String[]::new));
        outcomes.forEach(outcome -> table.row(row(outcome)));
        table.print(out);
        out.println(language.text("outcome.units", units()));
        if (outcomes.stream().anyMatch(OutcomeResult::isOutside)) {
            out.println(language.text("outcome.outside"));
        }
    }

    private String[] row(OutcomeResult outcome) {
        List<String> cells = new ArrayList<>();
        if (arms) {
            cells.add(outcome.arm());
        }
        String unit = points(outcome) ? " " + language.text("outcome.points") : " %";
        cells.add(outcome.id());
        cells.add(
                outcome.at().equals(outcome.asked())
                        ? outcome.at().toString()
                        : language.text(
                                "outcome.instead",
                                outcome.at().toString(),
                                outcome.asked().toString()));
        cells.add(Numbers.figure(outcome.baseline()));
        cells.add(Numbers.figure(outcome.value()));
        cells.add(effect(outcome.againstBaseline(), unit));
        cells.add(interval(outcome));
        cells.add(effect(outcome.againstStart(), unit));
        return cells.toArray(String[]::new);
    }

    private static String effect(double value, String unit) {
        String text = Numbers.effect(value);
        return text.equals(Numbers.NONE) ? text : text + unit;
    }

    private static String interval(OutcomeResult outcome) {
        return Double.isNaN(outcome.low())
                ? Numbers.NONE
                : "[" + Numbers.effect(outcome.low()) + ", " + Numbers.effect(outcome.high()) + "]"
                        + (outcome.isOutside() ? " *" : "");
    }

    private static boolean points(OutcomeResult outcome) {
        Measure measure = Measure.of(measure(outcome));
        return measure != null && measure.form() == Measure.Form.POINTS;
    }

    private static String measure(OutcomeResult outcome) {
        return outcome.id().substring(outcome.id().lastIndexOf('.') + 1);
    }

    /** The unit of each measure once, rather than in every row. */
    private String units() {
        Map<String, String> units = new LinkedHashMap<>();
        outcomes.forEach(outcome -> units.put(measure(outcome), Units.in(outcome.unit(), language.code())));
        List<String> parts = new ArrayList<>();
        units.forEach((measure, unit) -> parts.add(language.text("outcome.unit", measure, unit)));
        return String.join(language.text("outcome.separator"), parts);
    }
}
