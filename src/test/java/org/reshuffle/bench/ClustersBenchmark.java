package org.reshuffle.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.RunRecord;

/** How the cost of a stochastic arm of the world of 2018 grows with its clusters: 1,700 times the multiplier. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 10)
@Fork(1)
public class ClustersBenchmark {
    @Param({"1", "5", "19", "59"})
    private int multiplier;

    private RunSetup setup;
    private long seed;

    @Setup
    public void build() {
        setup = Workload.arm(Workload.observedWorld(), multiplier);
    }

    @Benchmark
    public RunRecord stochastic(Cost cost) {
        RunRecord record = Simulation.stochastic(setup, "arm", seed++, false);
        cost.stop(1);
        return record;
    }
}
