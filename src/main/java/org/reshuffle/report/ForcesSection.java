package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.world.Role;

/** Which forces moved the output of the nations that matter. */
final class ForcesSection implements Section {
    private static final int CHARTS = 6;

    private final Edition edition;
    private final ReportData data;
    private final int arm;

    ForcesSection(Edition edition, int arm) {
        this.edition = edition;
        this.data = edition.data();
        this.arm = arm;
    }

    @Override
    public String name() {
        return "forces";
    }

    @Override
    public Html html() {
        int quarter = data.forceQuarter(data.focus());
        if (quarter < 0) {
            return new Html().tag("p", edition.text("forces.unknown"));
        }
        String when = data.manifest().quarter(quarter).toString();
        Html html = new Html().tag("p", edition.text(data.calm(arm) ? "forces.calm" : "forces.introduction", when));
        html.open("div", "class", "charts");
        for (String nation : nations(quarter)) {
            html.add(chart(nation, quarter));
        }
        html.close("div");
        List<String> followers = followers();
        return followers.isEmpty()
                ? html
                : html.tag(
                        "p", edition.text("forces.followers", edition.phrases().list(followers)));
    }

    /** Families without clusters, of which no forces are kept. */
    private List<String> followers() {
        return data.manifest().world().families().stream()
                .filter(family -> family.role().equals(Role.FOLLOWER.key()))
                .map(family -> edition.wording().theFamily(family.code()))
                .toList();
    }

    /** Nations asked about, then those whose output changes most, the world last. */
    private Set<String> nations(int quarter) {
        Set<String> nations = new LinkedHashSet<>();
        for (OutcomeResult outcome : data.summary().outcomes()) {
            String nation = Subject.of(outcome.id()).nation();
            if (!nation.equals(Figure.WORLD) && nations.size() < CHARTS - 2) {
                nations.add(nation);
            }
        }
        List<String> others = new ArrayList<>();
        for (Manifest.NationInfo nation : data.manifest().world().nations()) {
            others.add(nation.code());
        }
        others.sort(Comparator.comparingDouble(nation -> -Math.abs(amount(nation, quarter))));
        for (String nation : others) {
            if (nations.size() < CHARTS) {
                nations.add(nation);
            }
        }
        return nations;
    }

    /** Change of a nation's output in money, so that small nations do not crowd out large ones. */
    private double amount(String nation, int quarter) {
        int place = data.place(nation);
        double against = data.calm(arm)
                ? data.value(arm, 0, place, -1, Measure.OUTPUT)
                : data.value(0, quarter, place, -1, Measure.OUTPUT);
        return data.value(arm, quarter, place, -1, Measure.OUTPUT) - against;
    }

    private Html chart(String nation, int quarter) {
        ForceParts parts = ForceParts.of(data, arm, data.calm(arm) ? -1 : 0, quarter, data.place(nation));
        List<BarChart.Row> rows = new ArrayList<>();
        for (Force force : Force.values()) {
            rows.add(row(edition.language().in(force.title()), parts.output()[force.ordinal()], false));
        }
        rows.add(row(edition.text("forces.sum"), ForceParts.sum(parts.output()), true));
        BarChart chart = new BarChart(edition, rows, false);
        String caption = edition.text("forces.caption", edition.wording().nation(nation));
        return Figures.figure(
                edition,
                caption,
                chart.draw(
                        edition.id("forces-" + arm + "-" + nation),
                        caption,
                        edition.text("forces.description", edition.difference(ForceParts.sum(parts.output()), false))),
                chart.table(edition.text("head.force")));
    }

    private static BarChart.Row row(String name, double value, boolean emphasis) {
        return new BarChart.Row(name, new Effect(value, Double.NaN, Double.NaN), emphasis);
    }
}
