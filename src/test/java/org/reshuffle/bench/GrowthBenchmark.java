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
import org.reshuffle.model.SyntheticWorld;
import org.reshuffle.observe.RunRecord;

/** How the cost of a mean-field arm grows with nations and families. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 10)
@Fork(1)
public class GrowthBenchmark {
    @Param({"12", "24", "48", "96", "200"})
    private int nations;

    @Param({"10", "19", "40"})
    private int families;

    private RunSetup setup;

    @Setup
    public void build() {
        setup = Workload.arm(SyntheticWorld.gravity(nations, families - 2), 1);
    }

    @Benchmark
    public RunRecord meanField(Cost cost) {
        RunRecord record = Simulation.meanField(setup, "arm", false);
        cost.stop(1);
        return record;
    }
}
