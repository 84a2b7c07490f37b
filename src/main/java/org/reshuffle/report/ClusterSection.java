package org.reshuffle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.OutcomeResult;

/** Shares of the world's clusters over time: those asked about, then those that change most. */
final class ClusterSection implements Section {
    private static final int CHARTS = 9;
    /** Smaller changes of a share do not show [points]. */
    private static final double LEAST = 0.005;

    private final Edition edition;
    private final ReportData data;
    private final int arm;

    ClusterSection(Edition edition) {
        this.edition = edition;
        data = edition.data();
        arm = data.arms().get(0);
    }

    @Override
    public String name() {
        return "clusters";
    }

    private record Cell(String nation, String family, double change) {
        Subject subject() {
            return new Subject(nation, family, Measure.CLUSTER_SHARE);
        }
    }

    @Override
    public Html html() {
        Html html = new Html().tag("p", edition.text(data.calm(arm) ? "clusters.calm" : "clusters.introduction"));
        Set<Subject> subjects = new LinkedHashSet<>();
        for (OutcomeResult outcome : data.summary().outcomes()) {
            Subject subject = Subject.of(outcome.id());
            boolean cell =
                    !subject.family().equals(Figure.ALL) && !subject.nation().equals(Figure.WORLD);
            if (cell && hasClusters(subject.family()) && subjects.size() < CHARTS / 2) {
                subjects.add(new Subject(subject.nation(), subject.family(), Measure.CLUSTER_SHARE));
            }
        }
        for (Cell cell : changes()) {
            if (subjects.size() < CHARTS && Math.abs(cell.change()) >= LEAST) {
                subjects.add(cell.subject());
            }
        }
        if (subjects.isEmpty()) {
            return html.tag("p", edition.text("clusters.none"));
        }
        html.open("div", "class", "charts");
        subjects.forEach(subject -> html.add(OutcomeSection.overTime(edition, "cluster", subject, -1)));
        return html.close("div");
    }

    private boolean hasClusters(String family) {
        return data.manifest().world().families().stream()
                .anyMatch(info -> info.code().equals(family) && info.role().equals("cluster"));
    }

    /** Every cell, the largest change of its share at the end first. */
    private List<Cell> changes() {
        List<Cell> cells = new ArrayList<>();
        int last = data.last();
        for (Manifest.FamilyInfo family : data.manifest().world().families()) {
            if (!family.role().equals("cluster")) {
                continue;
            }
            for (Manifest.NationInfo nation : data.manifest().world().nations()) {
                int place = data.place(nation.code());
                int index = data.family(family.code());
                double now = data.value(arm, last, place, index, Measure.CLUSTER_SHARE);
                double against = data.calm(arm)
                        ? data.value(arm, 0, place, index, Measure.CLUSTER_SHARE)
                        : data.value(0, last, place, index, Measure.CLUSTER_SHARE);
                cells.add(new Cell(nation.code(), family.code(), now - against));
            }
        }
        cells.sort(Comparator.comparingDouble(cell -> -Math.abs(cell.change())));
        return cells;
    }
}
