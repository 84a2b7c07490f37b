package org.reshuffle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.Manifest.ParameterInfo;
import org.reshuffle.result.Manifest.SwitchInfo;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.world.Switch;

/** Every switch and parameter in force; what was moved from its default and what is merely assumed is marked. */
final class AssumptionSection implements Section {
    private final Edition edition;
    private final Manifest manifest;

    AssumptionSection(Edition edition) {
        this.edition = edition;
        this.manifest = edition.data().manifest();
    }

    @Override
    public String name() {
        return "assumptions";
    }

    @Override
    public Html html() {
        long moved = manifest.switches().stream().filter(SwitchInfo::moved).count()
                + manifest.parameters().stream().filter(ParameterInfo::moved).count();
        long assumed =
                manifest.parameters().stream().filter(ParameterInfo::assumed).count();
        Html html = new Html()
                .tag(
                        "p",
                        edition.text(
                                moved == 0 ? "assumptions.default" : "assumptions.moved",
                                moved,
                                manifest.parameters().size(),
                                assumed));
        html.add(governments());
        html.tag("h3", edition.text("assumptions.switches")).add(switches());
        List<ParameterInfo> changed =
                manifest.parameters().stream().filter(ParameterInfo::moved).toList();
        if (!changed.isEmpty()) {
            html.tag("h3", edition.text("assumptions.changed")).add(parameters(changed));
        }
        html.open("details", "class", "print").tag("summary", edition.text("assumptions.parameters"));
        html.add(parameters(manifest.parameters())).close("details");
        return html.add(levers());
    }

    /** Who decides, by stance; nothing where all governments do only what the events do in their name. */
    private Html governments() {
        List<String> lines = new ArrayList<>();
        for (StanceKind kind : StanceKind.values()) {
            String nations = manifest.governments().entrySet().stream()
                    .filter(entry -> entry.getValue().equals(kind.key()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" "));
            if (!nations.isEmpty() && kind != StanceKind.SCRIPTED) {
                lines.add(edition.text(
                        "assumptions.stance", kind.key(), edition.language().in(kind.meaning()), nations));
            }
        }
        Html html = new Html();
        if (!lines.isEmpty()) {
            html.tag("h3", edition.text("assumptions.governments")).open("ul");
            lines.forEach(line -> html.tag("li", line));
            html.close("ul");
        }
        return html;
    }

    private Html switches() {
        Table table = new Table("stack", edition.texts("head.", "switch", "setting", "argument"));
        for (SwitchInfo choice : manifest.switches()) {
            table.row().noted(edition.language().in(choice.meaning()), choice.path());
            Html value = new Html().text(choice.value());
            mark(value, choice.moved(), edition.text("mark.moved", choice.standard()));
            table.cell(value, Table.PLAIN);
            Switch known = Switch.of(choice.path());
            // A result of another version may have a switch of its own, and argues for it in English.
            table.cell(
                    known == null
                            ? new Html().tag("span", choice.argument(), "lang", "en")
                            : new Html().text(edition.language().in(SettingTexts.argument(known))),
                    "source");
        }
        return table.finish();
    }

    private Html parameters(List<ParameterInfo> parameters) {
        Table table = new Table("stack", edition.texts("head.", "parameter", "setting", "range", "basis"));
        for (ParameterInfo parameter : parameters) {
            table.row().noted(edition.language().in(parameter.meaning()), parameter.path());
            Html value = new Html().text(Numerals.given(parameter.value()));
            value.tag("span", edition.wording().unit(parameter.unit()), "class", "sub");
            mark(value, parameter.moved(), edition.text("mark.moved", Numerals.given(parameter.standard())));
            table.cell(value, Table.PLAIN);
            table.cell(edition.text("range", Numerals.given(parameter.low()), Numerals.given(parameter.high())));
            Html basis = new Html();
            mark(basis, parameter.assumed(), edition.text("mark.assumed"));
            table.cell(basis.text(edition.language().in(parameter.source())), "source");
        }
        return table.finish();
    }

    private static void mark(Html table, boolean marked, String text) {
        if (marked) {
            table.text(" ").tag("span", text, "class", "mark").text(" ");
        }
    }

    private Html levers() {
        Html html = new Html();
        List<String> levers = new ArrayList<>();
        for (Scenario.Lever lever : manifest.levers()) {
            levers.add(edition.text(
                    "lever",
                    edition.language().in(lever.title()),
                    Numerals.given(lever.low()),
                    Numerals.given(lever.high()),
                    edition.wording().unit(lever.unit())));
        }
        list(html, "assumptions.levers", levers);
        List<String> uncertainties = new ArrayList<>();
        for (Scenario.Uncertainty uncertainty : manifest.uncertainties()) {
            uncertainties.add(edition.text(
                    "uncertainty",
                    uncertainty.path(),
                    Numerals.given(uncertainty.low()),
                    Numerals.given(uncertainty.high())));
        }
        list(html, "assumptions.uncertainties", uncertainties);
        return html;
    }

    private void list(Html html, String heading, List<String> items) {
        if (!items.isEmpty()) {
            html.open("details", "class", "print")
                    .tag("summary", edition.text(heading))
                    .open("ul");
            items.forEach(item -> html.tag("li", item));
            html.close("ul").close("details");
        }
    }
}
