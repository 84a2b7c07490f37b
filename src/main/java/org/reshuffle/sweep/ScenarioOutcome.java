package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.ArmResult;
import org.reshuffle.result.Bands;
import org.reshuffle.result.Comparison;
import org.reshuffle.result.EffectTable;
import org.reshuffle.result.Figure;
import org.reshuffle.result.FigureLayout;
import org.reshuffle.result.OutcomeResult;

/** Turns the runs of a scenario's arms into results: means, quantiles, distances from the baseline, outcomes. */
final class ScenarioOutcome {
    private final Scenario scenario;
    private final FigureLayout layout;
    private final SeedSpread spread;
    private final boolean meanField;

    ScenarioOutcome(Scenario scenario, FigureLayout layout, SeedStore store, int threads) {
        this.scenario = scenario;
        this.layout = layout;
        spread = new SeedSpread(store, threads);
        meanField = scenario.mode() != Scenario.Mode.STOCHASTIC;
    }

    /** Results of the arms that have central figures; none when the baseline has none. */
    ImmutableList<ArmResult> arms(List<ArmRuns> runs) throws IOException, InterruptedException {
        ImmutableList.Builder<ArmResult> results = ImmutableList.builder();
        ArmRuns baseline = runs.get(0);
        if (!baseline.usable(meanField)) {
            return results.build();
        }
        Bands control = bands(0, baseline);
        for (int index = 0; index < runs.size(); index++) {
            ArmRuns arm = runs.get(index);
            if (!arm.usable(meanField)) {
                continue;
            }
            Bands bands = index == 0 ? control : bands(index, arm);
            EffectTable effects = index == 0 ? null : effects(index, arm, bands, baseline, control);
            RunRecord record = arm.meanField;
            results.add(new ArmResult(
                    arm.name,
                    arm.title,
                    record == null ? null : record.observations(),
                    record == null ? null : record.forces(),
                    record == null ? null : record.flows(),
                    record == null ? null : record.trade(),
                    bands,
                    effects,
                    scenario.seed(),
                    arm.moves,
                    record == null ? arm.decisions : record.observations().decisions()));
        }
        return results.build();
    }

    private @Nullable Bands bands(int index, ArmRuns arm) throws IOException, InterruptedException {
        ImmutableIntArray ended = arm.ended();
        return ended.isEmpty() ? null : spread.bands(index, ended, scenario.quarters());
    }

    private EffectTable effects(
            int index, ArmRuns arm, @Nullable Bands bands, ArmRuns baseline, @Nullable Bands control)
            throws IOException, InterruptedException {
        int[] quarters = markedQuarters();
        EffectTable effects = new EffectTable(quarters, layout.width());
        for (int kept = 0; kept < quarters.length; kept++) {
            double[] treated = central(arm, bands, quarters[kept]);
            double[] untreated = central(baseline, control, quarters[kept]);
            for (int figure = 0; figure < layout.width(); figure++) {
                effects.set(
                        kept, figure, Comparison.effect(layout.measureAt(figure), treated[figure], untreated[figure]));
            }
        }
        ImmutableIntArray pairs = arm.pairs(baseline);
        if (pairs.length() >= Bands.FEWEST_SEEDS) {
            spread.intervals(effects, layout, index, pairs);
        }
        return effects;
    }

    private double[] central(ArmRuns arm, @Nullable Bands bands, int quarter) {
        double[] row = new double[layout.width()];
        RunRecord record = arm.meanField;
        if (record != null) {
            layout.fill(record.observations(), quarter, row);
        } else if (bands != null) {
            Arrays.setAll(row, figure -> bands.mean(quarter, figure));
        }
        return row;
    }

    /** The end of each year of the run, the last quarter, and the quarters of the outcomes. */
    private int[] markedQuarters() {
        TreeSet<Integer> marked = new TreeSet<>();
        for (int quarter = 3; quarter < scenario.quarters(); quarter += 4) {
            marked.add(quarter);
        }
        marked.add(scenario.quarters() - 1);
        scenario.outcomes().forEach(outcome -> marked.add(outcome.at().since(scenario.start())));
        return marked.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The outcomes of every arm that can be held against the baseline. */
    ImmutableList<OutcomeResult> outcomes(List<ArmRuns> runs) {
        ImmutableList.Builder<OutcomeResult> results = ImmutableList.builder();
        for (ArmRuns arm : runs.subList(1, runs.size())) {
            for (int k = 0; arm.usable(meanField) && k < scenario.outcomes().size(); k++) {
                results.add(outcome(k, arm, runs.get(0)));
            }
        }
        return results.build();
    }

    private OutcomeResult outcome(int k, ArmRuns arm, ArmRuns baseline) {
        Scenario.Outcome asked = scenario.outcomes().get(k);
        Figure figure = Figure.of(asked.id(), scenario.world());
        ImmutableIntArray pairs = arm.pairs(baseline);
        IntToDoubleFunction pairedEffect =
                seed -> Comparison.effect(figure.measure(), arm.outcomes[seed][k], baseline.outcomes[seed][k]);
        double start = mean(arm.ended(), seed -> arm.starts[seed][k]);
        double control = mean(baseline.ended(), seed -> baseline.outcomes[seed][k]);
        double value = mean(arm.ended(), seed -> arm.outcomes[seed][k]);
        if (arm.meanField != null && baseline.meanField != null) {
            int quarter = asked.at().since(scenario.start());
            Observations treated = arm.meanField.observations();
            start = figure.value(treated, 0);
            control = figure.value(baseline.meanField.observations(), quarter);
            value = figure.value(treated, quarter);
        }
        return new OutcomeResult(
                arm.name,
                asked.id(),
                figure.measure().unit(),
                asked.at(),
                asked.asked(),
                start,
                control,
                value,
                Comparison.effect(figure.measure(), value, control),
                Comparison.effect(figure.measure(), value, start),
                quantile(pairs, Bands.LOW, pairedEffect),
                quantile(pairs, Bands.HIGH, pairedEffect));
    }

    private static double mean(ImmutableIntArray seeds, IntToDoubleFunction figure) {
        return seeds.stream().mapToDouble(figure::applyAsDouble).sum() / seeds.length();
    }

    /** None where a pair has no effect, as in the tables: those of the rest would mislead. */
    private static double quantile(ImmutableIntArray seeds, int quantile, IntToDoubleFunction figure) {
        if (seeds.length() < Bands.FEWEST_SEEDS) {
            return Double.NaN;
        }
        float[] sample = new float[seeds.length()];
        for (int k = 0; k < sample.length; k++) {
            sample[k] = (float) figure.applyAsDouble(seeds.get(k));
            if (Float.isNaN(sample[k])) {
                return Double.NaN;
            }
        }
        float[] value = new float[1];
        double[] fraction = {Bands.QUANTILES.get(quantile)};
        new Quantiles(fraction, sample.length).of(sample, sample.length, value);
        return value[0];
    }
}
