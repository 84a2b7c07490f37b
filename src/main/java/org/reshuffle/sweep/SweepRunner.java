package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.design.Points;
import org.reshuffle.observe.Observations;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Figure;
import org.reshuffle.result.Parallel;
import org.reshuffle.shock.Event;

/**
 * Runs what is missing of a sweep, batch by batch. A batch takes about as many seconds as may be lost when the process
 * is killed, and becomes one part; memory holds one batch.
 */
public final class SweepRunner {
    /** What may be lost. */
    private static final double SECONDS = 5;

    private static final int FIRST = 16;
    private static final int MOST = 4096;

    private final Sweep sweep;
    private final SweepPlan plan;
    private final Function<Scenario, Engine> engines;
    private final ImmutableList<Figure> figures;
    private final int[] quarters;
    private volatile boolean stopped;
    private int ended;

    /** Runs the model, and keeps of it what the outcomes are about. */
    public SweepRunner(Sweep sweep) {
        this(sweep, scenario -> new LocalEngine(scenario, ImmutableIntArray.copyOf(quarters(sweep.plan()))));
    }

    /** @param engines prepares what runs a scenario */
    SweepRunner(Sweep sweep, Function<Scenario, Engine> engines) {
        this.sweep = sweep;
        this.engines = engines;
        plan = sweep.plan();
        Scenario scenario = plan.scenario();
        figures = scenario.outcomes().stream()
                .map(outcome -> Figure.of(outcome.id(), scenario.world()))
                .collect(ImmutableList.toImmutableList());
        quarters = quarters(plan);
    }

    /** The quarter that each outcome is about. */
    private static int[] quarters(SweepPlan plan) {
        Scenario scenario = plan.scenario();
        return scenario.outcomes().stream()
                .mapToInt(outcome -> outcome.at().since(scenario.start()))
                .toArray();
    }

    /**
     * What a call came to.
     *
     * @param made runs that it made
     * @param seconds how long that took, with rows written
     */
    public record Made(long made, double seconds) {}

    /** A point of which runs are missing. */
    private record Task(long point, double[] values, List<Integer> places) {}

    /**
     * Runs all that is missing.
     *
     * @param failFast whether to stop when a run has failed
     * @throws InterruptedException if this thread was interrupted; rows of runs that had ended are kept
     */
    public Made run(int threads, boolean failFast, Progress progress) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Points points = plan.design().source().open();
        int missing = Math.toIntExact(plan.runs() - sweep.rows());
        long next = 0;
        int size = FIRST;
        while (next < plan.design().count() && !stopped) {
            List<Task> batch = new ArrayList<>();
            int runs = 0;
            for (; next < plan.design().count() && runs < size; next++) {
                List<Integer> places = missing(next);
                if (!places.isEmpty()) {
                    batch.add(new Task(next, points.at(next), places));
                    runs += places.size();
                }
            }
            long from = System.nanoTime();
            run(batch, threads, failFast, missing, progress);
            double seconds = (System.nanoTime() - from) / 1e9;
            size = (int) Math.max(threads, Math.min(MOST, size * Math.min(4, SECONDS / Math.max(seconds, 1e-3))));
        }
        return new Made(ended, (System.nanoTime() - begin) / 1e9);
    }

    private List<Integer> missing(long point) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < plan.each(); place++) {
            if (!sweep.isDone(point * plan.each() + place)) {
                places.add(place);
            }
        }
        return places;
    }

    private void run(List<Task> batch, int threads, boolean failFast, int missing, Progress progress)
            throws IOException, InterruptedException {
        @Nullable ImmutableList<SweepRow>[] rows = newRows(batch.size());
        try {
            Parallel.each(threads, batch.size(), index -> {
                if (!stopped) {
                    ImmutableList<SweepRow> made = run(batch.get(index));
                    rows[index] = made;
                    stopped |= failFast && made.stream().anyMatch(row -> row.reason() != null);
                    synchronized (this) {
                        ended += made.size();
                        progress.update(ended, missing);
                    }
                }
            });
        } finally {
            List<SweepRow> kept = new ArrayList<>();
            for (ImmutableList<SweepRow> made : rows) {
                if (made != null) {
                    kept.addAll(made);
                }
            }
            if (!kept.isEmpty()) {
                sweep.keep(kept);
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable ImmutableList<SweepRow>[] newRows(int size) {
        return new ImmutableList[size];
    }

    private ImmutableList<SweepRow> run(Task task) {
        ImmutableList.Builder<SweepRow> rows = ImmutableList.builder();
        Scenario moved = plan.scenario();
        Engine engine = null;
        String reason = null;
        try {
            for (int k = 0; k < task.values.length; k++) {
                moved = plan.design().factors().get(k).move(moved, task.values[k]);
            }
            engine = engines.apply(moved);
        } catch (RuntimeException e) {
            reason = reason(e);
        }
        for (int place : task.places) {
            rows.add(
                    engine == null
                            ? row(task, place, new double[0], Objects.requireNonNull(reason))
                            : run(task, place, moved, engine));
        }
        return rows.build();
    }

    private SweepRow run(Task task, int place, Scenario moved, Engine engine) {
        String arm = plan.arm(place);
        long seed = plan.seed(place);
        ImmutableList<Event> events = SweepPlan.events(moved, arm);
        try {
            RunRecord record = seed == RunRecord.MEAN_FIELD
                    ? engine.meanField(arm, events, false)
                    : engine.stochastic(arm, events, seed, false);
            return row(task, place, outcomes(record.observations()), null);
        } catch (RuntimeException e) {
            return row(task, place, new double[0], reason(e));
        }
    }

    private double[] outcomes(Observations observations) {
        double[] outcomes = new double[quarters.length];
        for (int k = 0; k < outcomes.length; k++) {
            outcomes[k] = figures.get(k).value(observations, quarters[k]);
        }
        return outcomes;
    }

    private SweepRow row(Task task, int place, double[] outcomes, @Nullable String reason) {
        return new SweepRow(task.point * plan.each() + place, task.point, place, task.values, outcomes, reason);
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
