package org.reshuffle.bench;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import org.reshuffle.behaviour.government.StanceKind;
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;
import org.reshuffle.world.BaseWorld;

/**
 * What governments add to one mean-field arm of 24 nations, 19 families and 120 quarters: all scripted, all by rule, all
 * learning, and four big strategic players. An operation is 10 arms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 15)
@Fork(1)
public class StanceBenchmark {
    private static final int ARMS = 10;
    private static final List<String> BIG = List.of("USA", "CHN", "DEU", "JPN");

    private RunSetup scripted;
    private RunSetup rule;
    private RunSetup learn;
    private RunSetup strategic;

    @Setup
    public void build() {
        BaseWorld world = Workload.observedWorld();
        int nations = world.nations().size();
        scripted = Workload.arm(world, 1);
        rule = governed(Collections.nCopies(nations, StanceKind.RULE));
        learn = governed(Collections.nCopies(nations, StanceKind.LEARN));
        strategic = governed(world.nations().stream()
                .map(nation -> BIG.contains(nation.code()) ? StanceKind.STRATEGIC : StanceKind.SCRIPTED)
                .toList());
    }

    private RunSetup governed(List<StanceKind> stances) {
        return new RunSetup(
                scripted.calibration(),
                scripted.start(),
                scripted.quarters(),
                scripted.events(),
                scripted.multiplier(),
                ImmutableList.copyOf(stances));
    }

    @Benchmark
    public void scripted(Cost cost, Blackhole hole) {
        run(scripted, cost, hole);
    }

    @Benchmark
    public void rule(Cost cost, Blackhole hole) {
        run(rule, cost, hole);
    }

    @Benchmark
    public void learn(Cost cost, Blackhole hole) {
        run(learn, cost, hole);
    }

    @Benchmark
    public void strategic(Cost cost, Blackhole hole) {
        run(strategic, cost, hole);
    }

    private static void run(RunSetup setup, Cost cost, Blackhole hole) {
        for (int k = 0; k < ARMS; k++) {
            hole.consume(Simulation.meanField(setup, "arm", false));
        }
        cost.stop(ARMS);
    }
}
