package org.reshuffle.cli;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.sweep.ComparedSide;
import org.reshuffle.sweep.InputDifference;
import org.reshuffle.sweep.Likeness;
import org.reshuffle.sweep.PairedRow;
import org.reshuffle.sweep.SideBySide;

/** Results side by side for a terminal: what went in otherwise, and what came out otherwise. */
final class CompareTables {
    /** Inputs that are listed; another world differs in thousands. */
    private static final int MOST_INPUTS = 40;
    /** Longest value in a table. */
    private static final int MOST_LETTERS = 40;

    private final Session session;
    private final SideBySide found;
    private final boolean all;

    CompareTables(Session session, SideBySide found, boolean all) {
        this.session = session;
        this.found = found;
        this.all = all;
    }

    void print() {
        inputs();
        for (SideBySide.Contrast contrast : found.contrasts()) {
            session.out().println();
            outcomes(contrast);
        }
    }

    private void inputs() {
        List<InputDifference> shown =
                found.inputs().stream().filter(input -> all || !input.same()).toList();
        if (shown.isEmpty()) {
            session.out().println(session.text("compare.same-inputs"));
            return;
        }
        session.out().println(session.text("compare.inputs"));
        TextTable table = new TextTable("l" + "l".repeat(found.sides().size()));
        List<String> head = new ArrayList<>(List.of(session.text("compare.path")));
        found.sides().forEach(side -> head.add(side.name()));
        table.row(head.toArray(String[]::new));
        List<InputDifference> first = all ? shown : shown.subList(0, Math.min(MOST_INPUTS, shown.size()));
        for (InputDifference input : first) {
            List<String> row = new ArrayList<>(List.of(input.path()));
            input.values().forEach(value -> row.add(value(value)));
            table.row(row.toArray(String[]::new));
        }
        table.print(session.out());
        if (first.size() < shown.size()) {
            session.out().println(session.text("compare.more-inputs", Integer.toString(shown.size() - first.size())));
        }
    }

    private static String value(String value) {
        if (value.isEmpty()) {
            return Numbers.NONE;
        }
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS - 3) + "...";
    }

    private void outcomes(SideBySide.Contrast contrast) {
        ComparedSide reference = found.reference();
        session.out()
                .println(session.text(
                        "compare.contrast",
                        contrast.other().name(),
                        reference.name(),
                        basis(contrast.basis()),
                        Long.toString(contrast.points())));
        List<PairedRow> shown = contrast.rows().stream()
                .filter(row -> all || row.likeness() != Likeness.EQUIVALENT)
                .toList();
        if (!shown.isEmpty()) {
            TextTable table = new TextTable("llllrrrlrl")
                    .row(
                            session.text("outcome.arm"),
                            session.text("outcome.id"),
                            session.text("outcome.at"),
                            session.text("compare.of"),
                            reference.name(),
                            contrast.other().name(),
                            session.text("compare.difference"),
                            session.text("compare.interval"),
                            session.text("compare.pairs"),
                            session.text("compare.finding"));
            shown.forEach(row -> table.row(cells(row)));
            table.print(session.out());
        }
        session.out()
                .println(session.text(
                        "compare.counts",
                        Long.toString(contrast.count(Likeness.DIFFERENT)),
                        Long.toString(contrast.count(Likeness.UNDECIDED)),
                        Long.toString(contrast.count(Likeness.EQUIVALENT)),
                        Decimal.text(found.margin())));
        if (!contrast.oneSided().isEmpty()) {
            session.out()
                    .println(session.text(
                            "compare.one-sided",
                            session.language()
                                    .list(contrast.oneSided().stream()
                                            .map(Object::toString)
                                            .toList())));
        }
    }

    private String[] cells(PairedRow row) {
        String unit = row.inPoints() ? " " + session.text("outcome.points") : " %";
        String change = Numbers.effect(row.change());
        return new String[] {
            row.arm(),
            row.outcome().id(),
            row.outcome().at().toString(),
            row.effect() ? session.text("compare.of-effect") : session.text("compare.of-level"),
            row.effect() ? Numbers.effect(row.reference()) : Numbers.figure(row.reference()),
            row.effect() ? Numbers.effect(row.other()) : Numbers.figure(row.other()),
            change.equals(Numbers.NONE) ? change : change + unit,
            Double.isNaN(row.low())
                    ? Numbers.NONE
                    : "[" + Numbers.effect(row.low()) + ", " + Numbers.effect(row.high()) + "]",
            Long.toString(row.difference().pairs()),
            finding(row.likeness())
        };
    }

    private String basis(String key) {
        return switch (key) {
            case "seeds" -> session.text("compare.basis.seeds");
            case "mean-field" -> session.text("compare.basis.mean-field");
            default -> session.text("compare.basis.means");
        };
    }

    private String finding(Likeness likeness) {
        return switch (likeness) {
            case DIFFERENT -> session.text("compare.different");
            case EQUIVALENT -> session.text("compare.equivalent");
            case UNDECIDED -> session.text("compare.undecided");
        };
    }
}
