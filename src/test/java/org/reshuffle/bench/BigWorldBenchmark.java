package org.reshuffle.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.model.SyntheticWorld;
import org.reshuffle.observe.RunRecord;

/** A world made in code, of 200 nations, 40 families and 98,576 clusters, in 1 GiB. The first run counts too. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class BigWorldBenchmark {
    private RunSetup setup;
    private long seed;

    @Setup
    public void build() {
        setup = Workload.arm(SyntheticWorld.gravity(200, 38), 26);
    }

    @Benchmark
    public RunRecord stochastic(Cost cost) {
        RunRecord record = Simulation.stochastic(setup, "arm", seed++, false);
        cost.stop(1);
        return record;
    }
}
