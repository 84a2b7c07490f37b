package org.reshuffle.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Comparison;
import org.reshuffle.result.Figure;
import org.reshuffle.result.FigureLayout;
import org.reshuffle.result.Manifest;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.result.Panel;
import org.reshuffle.result.Parallel;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.StoredDecision;
import org.reshuffle.result.StoredFlow;
import org.reshuffle.result.StoredMove;
import org.reshuffle.result.Summary;

/** What reports are made from: the parts of the tables they need, each read when it is first needed. */
final class ReportData {
    private static final List<Measure> NATION_EFFECTS =
            List.of(Measure.OUTPUT, Measure.SHARE, Measure.REAL_INCOME, Measure.UNEMPLOYMENT);
    private static final List<Measure> SOCIETY = List.of(Measure.DEBT, Measure.UNREST, Measure.VOICE);

    private final Manifest manifest;
    private final Summary summary;
    private final Columns nationColumns = new Columns();
    private final Columns familyColumns = new Columns();
    private final Columns effectColumns = new Columns();
    private final Lazy<Panel> nations;
    /** Every family of every nation, in the quarters that are compared. */
    private final Lazy<Panel> slices;
    /** Some families of some nations, in every quarter. */
    private final Lazy<Panel> courses;

    private final Lazy<Panel> effects;
    private final Lazy<Panel> forces;
    private final Lazy<ImmutableList<StoredFlow>> flows;
    private final Lazy<ImmutableList<StoredMove>> moves;
    private final Lazy<ImmutableList<StoredDecision>> decisions;
    private final Lazy<ImmutableList<Subject>> clusters;
    private final Map<Integer, NotableMoves> notable = new HashMap<>();

    private ReportData(ResultReader reader) throws IOException {
        manifest = reader.manifest();
        summary = reader.summary();
        chooseColumns(reader.hasBands());
        nations = new Lazy<>(() -> reader.nations(nationColumns.names()));
        slices = new Lazy<>(() -> reader.sectors(
                List.of(Measure.OUTPUT.key(), Measure.CLUSTER_SHARE.key()),
                (quarter, place, family) -> quarter == 0 || quarter == focus() || quarter == last()));
        courses = new Lazy<>(() -> reader.sectors(familyColumns.names(), chosenCells()));
        effects = new Lazy<>(() -> reader.effects(
                effectColumns.names(), (quarter, place, family) -> quarter == focus() || quarter == last()));
        forces = new Lazy<>(
                () -> reader.forces((quarter, place, family) -> quarter == yearEnd(focus()) || quarter == last()));
        flows = new Lazy<>(() -> reader.flows(manifest.quarter(last())));
        moves = new Lazy<>(reader::moves);
        decisions = new Lazy<>(reader::decisions);
        clusters = new Lazy<>(() -> new ClusterChoice(this).subjects());
    }

    /** The families' courses that are drawn. */
    private Panel.Selection chosenCells() {
        Set<Integer> cells = new HashSet<>();
        int families = manifest.world().families().size();
        List<Subject> subjects = new ArrayList<>(clusters.get());
        summary.outcomes().forEach(outcome -> subjects.add(Subject.of(outcome.id())));
        for (Subject subject : subjects) {
            if (!subject.family().equals(Figure.ALL)) {
                cells.add(place(subject.nation()) * families + family(subject.family()));
            }
        }
        return (quarter, place, family) -> cells.contains(place * families + family);
    }

    private void chooseColumns(boolean spread) {
        familyColumns.add(Measure.CLUSTER_SHARE, spread);
        NATION_EFFECTS.forEach(measure -> nationColumns.add(measure, spread));
        SOCIETY.forEach(measure -> nationColumns.add(measure, spread));
        NATION_EFFECTS.forEach(measure -> effectColumns.add(measure, true));
        for (OutcomeResult outcome : summary.outcomes()) {
            Subject subject = Subject.of(outcome.id());
            effectColumns.add(subject.measure(), true);
            if (subject.family().equals(Figure.ALL)) {
                nationColumns.add(subject.measure(), spread);
            } else {
                familyColumns.add(
                        subject.measure(), spread && FigureLayout.FAMILY_MEASURES.contains(subject.measure()));
            }
        }
    }

    /** @throws java.io.UncheckedIOException later, when a table is needed and cannot be read */
    static ReportData read(ResultReader reader) throws IOException {
        return new ReportData(reader);
    }

    /** Reads everything a report needs, several files at once. */
    void readAll(int threads) throws IOException, InterruptedException {
        Parallel.each(threads, 4, piece -> {
            switch (piece) {
                case 0 -> courses.get();
                case 1 -> moves.get();
                case 2 -> {
                    effects.get();
                    nations.get();
                }
                default -> {
                    forces.get();
                    flows.get();
                    decisions.get();
                }
            }
        });
    }

    Manifest manifest() {
        return manifest;
    }

    Summary summary() {
        return summary;
    }

    ImmutableList<StoredFlow> flows() {
        return flows.get();
    }

    ImmutableList<StoredMove> moves() {
        return moves.get();
    }

    /** What governments decided in an arm, in order. */
    List<StoredDecision> decisions(int arm) {
        String name = manifest.arms().get(arm).name();
        return decisions.get().stream()
                .filter(decision -> decision.arm().equals(name))
                .toList();
    }

    /** Index of the last quarter. */
    int last() {
        return manifest.quarters() - 1;
    }

    /** Index of the quarter that the first outcome is about, else the last. */
    int focus() {
        return summary.outcomes().isEmpty()
                ? last()
                : summary.outcomes().get(0).at().since(manifest.start());
    }

    int arm(String name) {
        for (int arm = 0; arm < manifest.arms().size(); arm++) {
            if (manifest.arms().get(arm).name().equals(name)) {
                return arm;
            }
        }
        throw new IllegalArgumentException("there is no arm '" + name + "' in this result");
    }

    /** Arms beside the baseline: the one in which most happens first, the others as the scenario has them. */
    List<Integer> arms() {
        List<Integer> arms = new ArrayList<>();
        int first = 1;
        for (int arm = 1; arm < manifest.arms().size(); arm++) {
            arms.add(arm);
            first = events(arm) > events(first) ? arm : first;
        }
        arms.remove(Integer.valueOf(first));
        arms.add(0, first);
        return arms;
    }

    /** The outcomes as the scenario has them, each for all arms. */
    List<OutcomeResult> outcomes() {
        List<OutcomeResult> outcomes = new ArrayList<>();
        for (Scenario.Outcome asked : manifest.outcomes()) {
            for (int arm : arms()) {
                String name = manifest.arms().get(arm).name();
                summary.outcomes().stream()
                        .filter(outcome -> outcome.arm().equals(name)
                                && outcome.id().equals(asked.id())
                                && outcome.at().equals(asked.at()))
                        .forEach(outcomes::add);
            }
        }
        return outcomes;
    }

    private int events(int arm) {
        return manifest.arms().get(arm).events().size();
    }

    /** Whether nothing happens in an arm, so that only its start is left to compare it with. */
    boolean calm(int arm) {
        return events(arm) == 0;
    }

    /** Index of a nation's code, the world after the last. */
    int place(String code) {
        for (int i = 0; i < manifest.world().nations().size(); i++) {
            if (manifest.world().nations().get(i).code().equals(code)) {
                return i;
            }
        }
        if (code.equals(Figure.WORLD)) {
            return world();
        }
        throw new IllegalArgumentException("there is no nation '" + code + "' in this result");
    }

    /** Index of the world. */
    int world() {
        return manifest.world().nations().size();
    }

    /** Index of a family's code, -1 for all manufacturing. */
    int family(String code) {
        for (int s = 0; s < manifest.world().families().size(); s++) {
            if (manifest.world().families().get(s).code().equals(code)) {
                return s;
            }
        }
        if (code.equals(Figure.ALL)) {
            return -1;
        }
        throw new IllegalArgumentException("there is no family '" + code + "' in this result");
    }

    /** Moves of an arm that are worth telling. */
    synchronized NotableMoves notable(int arm) {
        return notable.computeIfAbsent(arm, key -> new NotableMoves(this, key));
    }

    /** Shares of clusters that are drawn. */
    ImmutableList<Subject> clusters() {
        return clusters.get();
    }

    /** A figure of an arm; of a family only output and share of clusters, in the quarters that are compared. */
    double value(int arm, int quarter, int place, int family, Measure measure) {
        return family < 0
                ? column(arm, quarter, place, family, measure.key())
                : slices.get().get(arm, quarter, place, family, measure == Measure.OUTPUT ? 0 : 1);
    }

    private double column(int arm, int quarter, int place, int family, String name) {
        if (family < 0) {
            int column = nationColumns.of(name);
            return column < 0 ? Double.NaN : nations.get().get(arm, quarter, place, 0, column);
        }
        int column = familyColumns.of(name);
        return column < 0 ? Double.NaN : courses.get().get(arm, quarter, place, family, column);
    }

    Series series(int arm, Subject subject) {
        int place = place(subject.nation());
        int family = family(subject.family());
        String key = subject.measure().key();
        double[][] values = new double[3][manifest.quarters()];
        String[] names = {key, key + "_p5", key + "_p95"};
        for (int k = 0; k < names.length; k++) {
            String name = names[k];
            Arrays.setAll(values[k], quarter -> column(arm, quarter, place, family, name));
        }
        return new Series(values[0], values[1], values[2]);
    }

    /** Difference from the baseline in a quarter; {@link Effect#NONE} where the files do not keep it. */
    Effect effect(int arm, int quarter, int place, int family, Measure measure) {
        int column = effectColumns.of(measure.key());
        if (column < 0) {
            return Effect.NONE;
        }
        return new Effect(
                effects.get().get(arm, quarter, place, family + 1, column),
                effects.get().get(arm, quarter, place, family + 1, effectColumns.of(measure.key() + "_p5")),
                effects.get().get(arm, quarter, place, family + 1, effectColumns.of(measure.key() + "_p95")));
    }

    /** Difference from the arm's own first quarter. */
    double sinceStart(int arm, int quarter, int place, int family, Measure measure) {
        return Comparison.effect(
                measure, value(arm, quarter, place, family, measure), value(arm, 0, place, family, measure));
    }

    /** What is held against what: the baseline, or in a calm arm its own start. */
    Effect change(int arm, int quarter, int place, int family, Measure measure) {
        return calm(arm)
                ? new Effect(sinceStart(arm, quarter, place, family, measure), Double.NaN, Double.NaN)
                : effect(arm, quarter, place, family, measure);
    }

    /** Part of a force in the change of output since the start [bn USD a year]; NaN in quarters not kept. */
    double force(int arm, int quarter, int nation, int family, int force) {
        return forces.get().get(arm, quarter, nation, family, force);
    }

    /** The quarter at or after another in which forces are kept; -1 if they were not. */
    int forceQuarter(int quarter) {
        int kept = yearEnd(quarter);
        return Double.isNaN(forces.get().get(0, kept, 0, 0, 0)) ? -1 : kept;
    }

    /** The end of a quarter's year of the run. */
    private int yearEnd(int quarter) {
        return Math.min(last(), quarter - quarter % 4 + 3);
    }
}
