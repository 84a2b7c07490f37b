package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.LatinHypercube;
import org.reshuffle.experiment.design.Morris;
import org.reshuffle.experiment.design.OneAtATime;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.experiment.design.Saltelli;
import org.reshuffle.experiment.design.Sampler;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;

/** What rows of invented outcomes tell, where it is known. */
class SweepAnalysisTest {
    private static final Scenario SCENARIO =
            SyntheticScenario.of(SyntheticWorld.of(5, 6), 8, 1, Scenario.Mode.MEAN_FIELD);
    private static final Factor SCALE = factor("parameters.scale.elasticity", 0.2, 1.2);
    private static final Factor TRADE = factor("parameters.trade.elasticity-scale", 0.5, 1);
    private static final Factor DEMAND = factor("parameters.demand.elasticity-scale", 0.5, 1.5);
    private static final ImmutableList<Long> MEAN_FIELD = ImmutableList.of(RunRecord.MEAN_FIELD);

    @TempDir
    Path folder;

    /** An outcome of what the factors stand at; NaN of a run that fails. */
    @FunctionalInterface
    private interface Outcome {
        double of(double[] values, int point, int seed);
    }

    private interface Question<T> {
        T of(SweepAnalysis analysis) throws IOException;
    }

    private static Factor factor(String path, double low, double high) {
        LeverInfo lever = Objects.requireNonNull(Levers.find(SCENARIO, path));
        return LeverFactor.between(SCENARIO, lever, low, high);
    }

    private <T> T ask(
            String kind,
            Sampler sampler,
            ImmutableList<Factor> factors,
            ImmutableList<Long> seeds,
            Outcome outcome,
            Question<T> question)
            throws IOException {
        Design design = Design.of(kind, factors, sampler);
        SweepPlan plan = new SweepPlan(SCENARIO, design, ImmutableList.of("scenario"), seeds);
        try (Sweep sweep = Sweep.open(plan, folder, false)) {
            Points points = design.source().open();
            List<SweepRow> rows = new ArrayList<>();
            for (int point = 0; point < design.count(); point++) {
                for (int seed = 0; seed < seeds.size(); seed++) {
                    double[] values = points.at(point);
                    double[] found = new double[plan.outcomes().size()];
                    Arrays.fill(found, outcome.of(values, point, seed));
                    boolean failed = Double.isNaN(found[0]);
                    long run = (long) point * plan.each() + seed;
                    rows.add(new SweepRow(
                            run, point, seed, values, failed ? new double[0] : found, failed ? "it failed" : null));
                }
            }
            sweep.keep(rows);
            return question.of(new SweepAnalysis(sweep));
        }
    }

    private static List<String> order(Influence influence) {
        return influence.rows().stream().map(Influence.Row::factor).toList();
    }

    /** Two factors that only act together have no first-order index, and yet move more than the third. */
    @Test
    void sobolRanksByTheTotalIndex() throws IOException {
        Influence found = ask(
                        "saltelli",
                        new Saltelli(256),
                        ImmutableList.of(DEMAND, SCALE, TRADE),
                        MEAN_FIELD,
                        (x, point, seed) -> 20 * (x[1] - 0.7) * (x[2] - 0.75) + 0.5 * x[0],
                        SweepAnalysis::influences)
                .get(0);
        assertThat(order(found)).endsWith(DEMAND.path());
        assertThat(found.size(found.rows().get(2)))
                .isLessThan(found.size(found.rows().get(1)));
    }

    /** Of 3 x over a range of 1 and 4 x over one of a half the effects are 3 and 2, from end to end. */
    @Test
    void morrisEffectsAreFromEndToEndOfARange() throws IOException {
        Influence found = ask(
                        "morris",
                        new Morris(4, 4, 1),
                        ImmutableList.of(TRADE, SCALE),
                        MEAN_FIELD,
                        (x, point, seed) -> 4 * x[0] + 3 * x[1],
                        SweepAnalysis::influences)
                .get(0);
        assertThat(order(found)).containsExactly(SCALE.path(), TRADE.path());
        assertThat(found.size(found.rows().get(0))).isCloseTo(3, within(1e-5));
        assertThat(found.size(found.rows().get(1))).isCloseTo(2, within(1e-5));
    }

    @Test
    void withoutItsCentreThereAreNoSwings() throws IOException {
        assertThat(ask(
                        "oat",
                        new OneAtATime(3),
                        ImmutableList.of(SCALE, TRADE),
                        MEAN_FIELD,
                        (x, point, seed) -> point == 0 ? Double.NaN : x[0],
                        SweepAnalysis::influences))
                .isEmpty();
    }

    /** Seeds one below and one above what the point gives: a deviation of the root of two, whatever the mean field. */
    @Test
    void seedsAreAdvisedFromSeedsAloneAndFromPointsThatAreWhole() throws IOException {
        SweepAnalysis.Seeds found = ask(
                        "lhs",
                        new LatinHypercube(9, 1),
                        ImmutableList.of(SCALE),
                        ImmutableList.of(RunRecord.MEAN_FIELD, 1L, 2L),
                        (x, point, seed) -> seed == 0 ? 500 : point == 4 && seed == 1 ? Double.NaN : 2 * seed - 3,
                        SweepAnalysis::seeds)
                .get(0);
        assertThat(found.replication().within()).isCloseTo(Math.sqrt(2), within(1e-5));
    }
}
