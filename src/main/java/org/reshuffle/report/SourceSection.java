package org.reshuffle.report;

import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Manifest;
import org.reshuffle.world.Provenance;

/** Where the world and the scenario have their figures from. */
final class SourceSection implements Section {
    private final Edition edition;
    private final Manifest manifest;

    SourceSection(Edition edition) {
        this.edition = edition;
        this.manifest = edition.data().manifest();
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Html html() {
        long assumed = manifest.world().provenance().stream()
                .filter(item -> item.basis() == Provenance.Basis.ASSUMED)
                .count();
        Html html = new Html()
                .tag(
                        "p",
                        edition.text(
                                "sources.introduction",
                                edition.language().in(manifest.world().title()),
                                manifest.world().year(),
                                manifest.world().provenance().size(),
                                assumed));
        if (!manifest.sources().isEmpty()) {
            html.tag("h3", edition.text("sources.scenario")).open("ul");
            for (Scenario.Source source : manifest.sources()) {
                html.tag("li", edition.language().in(source.text()));
            }
            html.close("ul");
        }
        html.open("details", "class", "print").tag("summary", edition.text("sources.world"));
        return html.add(provenance()).close("details");
    }

    private Html provenance() {
        Table table = new Table("stack", edition.texts("head.", "item", "basis", "source"));
        for (Provenance item : manifest.world().provenance()) {
            boolean assumed = item.basis() == Provenance.Basis.ASSUMED;
            Html basis = new Html()
                    .tag("span", edition.text("basis." + item.basis().key()), "class", assumed ? "mark" : "basis")
                    .tag("span", item.range(), "class", "sub");
            table.row().cell(item.item(), "path").cell(basis, Table.PLAIN);
            table.cell(edition.language().in(item.source()), "source");
        }
        return table.finish();
    }
}
