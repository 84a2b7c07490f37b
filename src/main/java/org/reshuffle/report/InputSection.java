package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.sweep.InputDifference;
import org.reshuffle.sweep.SideBySide;

/** What went into compared results otherwise. */
final class InputSection {
    /** Inputs that are listed; another world differs in thousands. */
    private static final int MOST = 60;

    private final Phrases phrases;
    private final SideBySide found;
    private final boolean all;

    InputSection(Phrases phrases, SideBySide found, boolean all) {
        this.phrases = phrases;
        this.found = found;
        this.all = all;
    }

    Html html() {
        List<InputDifference> shown =
                found.inputs().stream().filter(input -> all || !input.same()).toList();
        Html html = new Html();
        if (found.versionsDiffer()) {
            html.open("p")
                    .tag("span", phrases.text("compare.versions"), "class", "mark")
                    .close("p");
        }
        if (shown.isEmpty()) {
            return html.tag("p", phrases.text("compare.same-inputs"));
        }
        List<String> heads = new ArrayList<>(List.of(phrases.text("compare.path")));
        found.sides().forEach(side -> heads.add(side.name()));
        Table table = new Table("stack", heads);
        int most = all ? shown.size() : Math.min(MOST, shown.size());
        for (InputDifference input : shown.subList(0, most)) {
            table.row().cell(new Html().tag("span", input.path(), "class", "path"), Table.PLAIN);
            input.values().forEach(value -> table.cell(value.isEmpty() ? Numerals.NONE : value, "path"));
        }
        html.add(table.finish());
        return most == shown.size()
                ? html
                : html.tag("p", phrases.text("compare.more-inputs", shown.size() - most), "class", "note");
    }
}
