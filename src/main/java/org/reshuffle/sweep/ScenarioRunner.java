package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.Fingerprint;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.ArmResult;
import org.reshuffle.result.Figure;
import org.reshuffle.result.FigureLayout;
import org.reshuffle.result.Parallel;
import org.reshuffle.result.PlatformSha256;
import org.reshuffle.result.ScenarioResult;
import org.reshuffle.result.SeedSink;
import org.reshuffle.result.Timing;
import org.reshuffle.shock.Event;

/**
 * Runs every arm of a scenario: the baseline, in which nothing happens, and the arms the scenario names; each once in
 * the mean-field mode and with every seed in the stochastic mode. Results do not depend on the number of threads, and
 * memory does not grow with the number of seeds.
 */
public final class ScenarioRunner {
    private final Function<Scenario, Engine> engines;
    private final Path scratch;

    /**
     * @param engines prepares what runs a scenario
     * @param scratch folder for figures in between, with room for a few megabytes for each seed
     */
    public ScenarioRunner(Function<Scenario, Engine> engines, Path scratch) {
        this.engines = engines;
        this.scratch = scratch;
    }

    /** How many runs a scenario takes. */
    public static int runs(Scenario scenario) {
        int each = (scenario.mode() == Scenario.Mode.STOCHASTIC ? 0 : 1)
                + seeds(scenario).size();
        return (scenario.arms().size() + 1) * each;
    }

    static ImmutableList<Long> seeds(Scenario scenario) {
        ImmutableList.Builder<Long> seeds = ImmutableList.builder();
        for (int k = 0; scenario.mode() != Scenario.Mode.MEAN_FIELD && k < scenario.seeds(); k++) {
            seeds.add(scenario.seed() + k);
        }
        return seeds.build();
    }

    /** {@link #run(Scenario, int, Progress, SeedSink)} without keeping each seed's figures. */
    public ScenarioResult run(Scenario scenario, int threads, Progress progress)
            throws IOException, InterruptedException {
        return run(scenario, threads, progress, SeedSink.NONE);
    }

    /**
     * Runs a scenario. A run that fails is in the result, with its reason; the others go on.
     *
     * @param threads how many runs at once
     * @param sink takes each seed's figures
     * @throws InterruptedException if this thread was interrupted; nothing is left behind
     */
    public ScenarioResult run(Scenario scenario, int threads, Progress progress, SeedSink sink)
            throws IOException, InterruptedException {
        long wall = System.nanoTime();
        Duration cpu = cpu();
        FigureLayout layout = new FigureLayout(scenario.world());
        ImmutableList<ArmRuns> arms = arms(scenario);
        int seeds = arms.get(0).seeds.size();
        try (SeedStore store = new SeedStore(scratch, seeds, scenario.quarters(), layout.width())) {
            Runs runs = new Runs(scenario, arms, layout, store, engines.apply(scenario), sink, progress);
            runs.all(threads);
            ScenarioOutcome outcome = new ScenarioOutcome(scenario, layout, store, threads);
            ImmutableList<ArmResult> results = outcome.arms(arms);
            Timing timing = new Timing(
                    runs(scenario),
                    (System.nanoTime() - wall) / 1_000_000,
                    cpu().minus(cpu).toMillis());
            return new ScenarioResult(
                    scenario,
                    results,
                    results.size() > 1 ? outcome.outcomes(arms) : ImmutableList.of(),
                    arms.stream().flatMap(arm -> arm.failures().stream()).collect(ImmutableList.toImmutableList()),
                    timing,
                    fingerprint(scenario, arms));
        }
    }

    private static ImmutableList<ArmRuns> arms(Scenario scenario) {
        ImmutableList<Long> seeds = seeds(scenario);
        int figures = scenario.outcomes().size();
        ImmutableList.Builder<ArmRuns> arms = ImmutableList.builder();
        arms.add(new ArmRuns(ArmResult.BASELINE, ArmResult.baselineTitle(), ImmutableList.of(), seeds, figures));
        for (Scenario.Arm arm : scenario.arms()) {
            ImmutableList<Event> events = scenario.events().stream()
                    .filter(event -> arm.events().contains(event.id()))
                    .collect(ImmutableList.toImmutableList());
            arms.add(new ArmRuns(arm.name(), arm.title(), events, seeds, figures));
        }
        return arms.build();
    }

    private static String fingerprint(Scenario scenario, List<ArmRuns> arms) {
        Fingerprint fingerprint = new Fingerprint();
        for (ArmRuns arm : arms) {
            if (scenario.mode() != Scenario.Mode.STOCHASTIC) {
                fingerprint.add(arm.name, RunRecord.MEAN_FIELD, arm.digests[0]);
            }
            for (int seed = 0; seed < arm.seeds.size(); seed++) {
                fingerprint.add(arm.name, arm.seeds.get(seed), arm.digests[seed + 1]);
            }
        }
        return fingerprint.hex();
    }

    /** Processor time of this process so far. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The runs of one scenario. */
    private static final class Runs {
        private final Scenario scenario;
        private final ImmutableList<ArmRuns> arms;
        private final FigureLayout layout;
        private final SeedStore store;
        private final Engine engine;
        private final SeedSink sink;
        private final Progress progress;
        private final List<Figure> figures = new ArrayList<>();
        private final int[] quarters;
        private int done;

        Runs(
                Scenario scenario,
                ImmutableList<ArmRuns> arms,
                FigureLayout layout,
                SeedStore store,
                Engine engine,
                SeedSink sink,
                Progress progress) {
            this.scenario = scenario;
            this.arms = arms;
            this.layout = layout;
            this.store = store;
            this.engine = engine;
            this.sink = sink;
            this.progress = progress;
            scenario.outcomes().forEach(outcome -> figures.add(Figure.of(outcome.id(), scenario.world())));
            quarters = scenario.outcomes().stream()
                    .mapToInt(outcome -> outcome.at().since(scenario.start()))
                    .toArray();
        }

        // Mean-field runs first, then seed by seed, all arms of a seed together.
        void all(int threads) throws IOException, InterruptedException {
            int meanField = scenario.mode() == Scenario.Mode.STOCHASTIC ? 0 : arms.size();
            Parallel.each(threads, runs(scenario), index -> {
                int later = index - meanField;
                if (later < 0) {
                    meanField(arms.get(index));
                } else {
                    stochastic(later % arms.size(), later / arms.size());
                }
                synchronized (this) {
                    progress.update(++done, runs(scenario));
                }
            });
        }

        private void meanField(ArmRuns arm) {
            try {
                RunRecord record = engine.meanField(arm.name, arm.events, true);
                arm.digests[0] = digest(record);
                arm.meanField = record;
            } catch (RuntimeException e) {
                arm.fail(0, reason(e));
            }
        }

        private void stochastic(int index, int seed) throws IOException {
            ArmRuns arm = arms.get(index);
            Observations observations = observe(arm, seed);
            if (observations == null) {
                return;
            }
            ByteBuffer buffer = SeedStore.buffer(layout.width());
            float[] floats = new float[layout.width()];
            double[] row = new double[layout.width()];
            for (int quarter = 0; quarter < observations.quarters(); quarter++) {
                layout.fill(observations, quarter, row);
                for (int figure = 0; figure < row.length; figure++) {
                    floats[figure] = (float) row[figure];
                }
                buffer.clear().asFloatBuffer().put(floats);
                store.put(index, seed, quarter, buffer);
            }
            sink.accept(arm.name, arm.seeds.get(seed), observations);
        }

        private @Nullable Observations observe(ArmRuns arm, int seed) {
            try {
                RunRecord record = engine.stochastic(arm.name, arm.events, arm.seeds.get(seed), seed == 0);
                Observations observations = record.observations();
                arm.digests[seed + 1] = digest(record);
                arm.keep(seed, observations, figures, quarters);
                if (seed == 0) {
                    arm.moves = observations.moves();
                    arm.decisions = observations.decisions();
                }
                return observations;
            } catch (RuntimeException e) {
                arm.fail(seed + 1, reason(e));
                return null;
            }
        }

        private static byte[] digest(RunRecord record) {
            int stride = Fingerprint.stride(record.seed());
            return Fingerprint.ofRun(record.observations(), stride, new PlatformSha256());
        }

        private static String reason(RuntimeException e) {
            String message = e.getMessage();
            return message == null ? e.getClass().getSimpleName() : message;
        }
    }
}
