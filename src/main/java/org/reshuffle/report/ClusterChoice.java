package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.OutcomeResult;

/** Chooses the shares of clusters to draw: those asked about, then those that change most by the end. */
final class ClusterChoice {
    private static final int CHARTS = 9;
    /** Smaller changes of a share do not show [points]. */
    private static final double LEAST = 0.005;

    private final ReportData data;
    private final int arm;

    ClusterChoice(ReportData data) {
        this.data = data;
        arm = data.arms().get(0);
    }

    private record Cell(String nation, String family, double change) {}

    ImmutableList<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (OutcomeResult outcome : data.summary().outcomes()) {
            Subject asked = Subject.of(outcome.id());
            boolean cell = hasClusters(asked.family()) && !asked.nation().equals(Figure.WORLD);
            if (cell && subjects.size() < CHARTS / 2) {
                subjects.add(new Subject(asked.nation(), asked.family(), Measure.CLUSTER_SHARE));
            }
        }
        for (Cell cell : changes()) {
            if (subjects.size() < CHARTS && Math.abs(cell.change()) >= LEAST) {
                subjects.add(new Subject(cell.nation(), cell.family(), Measure.CLUSTER_SHARE));
            }
        }
        return ImmutableList.copyOf(subjects);
    }

    private boolean hasClusters(String family) {
        return data.manifest().world().families().stream()
                .anyMatch(info -> info.code().equals(family) && info.role().equals("cluster"));
    }

    /** Every cell with clusters, the largest change of its share at the end first. */
    private List<Cell> changes() {
        List<Cell> cells = new ArrayList<>();
        int last = data.last();
        for (Manifest.FamilyInfo family : data.manifest().world().families()) {
            for (int place = 0; hasClusters(family.code()) && place < data.world(); place++) {
                int index = data.family(family.code());
                double now = data.value(arm, last, place, index, Measure.CLUSTER_SHARE);
                double against = data.calm(arm)
                        ? data.value(arm, 0, place, index, Measure.CLUSTER_SHARE)
                        : data.value(0, last, place, index, Measure.CLUSTER_SHARE);
                String nation = data.manifest().world().nations().get(place).code();
                cells.add(new Cell(nation, family.code(), now - against));
            }
        }
        cells.sort(Comparator.comparingDouble(cell -> -Math.abs(cell.change())));
        return cells;
    }
}
