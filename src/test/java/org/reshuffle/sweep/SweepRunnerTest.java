package org.reshuffle.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.LatinHypercube;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;

/** How much of a sweep may be lost. */
class SweepRunnerTest {
    private static final int FIRST = 16;
    private static final int RUNS = 40;

    @TempDir
    Path folder;

    /** Runs may take minutes each, which nobody knows before some have ended. */
    @Test
    void theFirstRowsAreOnTheDiskAfterSixteenRuns() throws IOException, InterruptedException {
        Scenario scenario = SyntheticScenario.of(SyntheticWorld.of(5, 6), 8, 1, Scenario.Mode.MEAN_FIELD);
        LeverInfo lever = Objects.requireNonNull(Levers.find(scenario, "parameters.scale.elasticity"));
        Design design = Design.of(
                "lhs", ImmutableList.of(LeverFactor.between(scenario, lever, 0.2, 1.3)), new LatinHypercube(RUNS, 1));
        SweepPlan plan =
                new SweepPlan(scenario, design, ImmutableList.of("scenario"), ImmutableList.of(RunRecord.MEAN_FIELD));
        List<Integer> kept = new ArrayList<>();
        try (Sweep sweep = Sweep.open(plan, folder, false)) {
            SweepRunner runner = new SweepRunner(sweep, moved -> {
                kept.add(onDisk(sweep));
                return new SyntheticEngine(moved);
            });
            runner.run(1, false, Progress.NONE);
            assertThat(onDisk(sweep)).isEqualTo(RUNS);
        }
        assertThat(kept).hasSize(RUNS);
        assertThat(kept.subList(0, FIRST)).as("rows before each run").containsOnly(0);
        assertThat(kept.get(FIRST)).as("rows before the next").isEqualTo(FIRST);
    }

    /** Rows in the parts that another process would find now. */
    private static int onDisk(Sweep sweep) {
        try {
            return sweep.store().done(sweep.parts()).cardinality();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
