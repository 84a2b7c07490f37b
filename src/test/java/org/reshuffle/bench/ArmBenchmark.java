package org.reshuffle.bench;

import java.util.Arrays;
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
import org.reshuffle.model.RunSetup;
import org.reshuffle.model.Simulation;

/**
 * One arm of the world of 2018, 24 nations, 19 families, 120 quarters; and a yardstick to hold it against, the trade
 * shares alone in the plainest loops. An operation is 50 arms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 20)
@Fork(1)
public class ArmBenchmark {
    private static final int ARMS = 50;
    private static final int NATIONS = 24;
    private static final int FAMILIES = 19;

    private RunSetup setup;
    private long seed;
    private double[] weights;
    private double[] shares;
    private double[] kept;
    private double[] attractiveness;
    private double[] spending;
    private double[] purchases;

    @Setup
    public void build() {
        setup = Workload.arm(Workload.observedWorld(), 1);
        int pairs = FAMILIES * NATIONS * NATIONS;
        weights = filled(pairs, 1.0 / NATIONS);
        shares = filled(pairs, 1.0 / NATIONS);
        kept = filled(pairs, 0.98);
        attractiveness = filled(FAMILIES * NATIONS, 1);
        spending = filled(FAMILIES * NATIONS, 1);
        purchases = new double[NATIONS];
    }

    private static double[] filled(int length, double value) {
        double[] result = new double[length];
        Arrays.fill(result, value);
        return result;
    }

    @Benchmark
    public void meanField(Cost cost, Blackhole hole) {
        for (int k = 0; k < ARMS; k++) {
            hole.consume(Simulation.meanField(setup, "arm", false));
        }
        cost.stop(ARMS);
    }

    @Benchmark
    public void stochastic(Cost cost, Blackhole hole) {
        for (int k = 0; k < ARMS; k++) {
            hole.consume(Simulation.stochastic(setup, "arm", seed++, false));
        }
        cost.stop(ARMS);
    }

    @Benchmark
    public void yardstick(Cost cost, Blackhole hole) {
        for (int k = 0; k < ARMS; k++) {
            for (int quarter = 0; quarter < Workload.QUARTERS; quarter++) {
                tradeShares();
            }
            hole.consume(purchases);
        }
        cost.stop(ARMS);
    }

    private void tradeShares() {
        double[] sums = new double[NATIONS];
        for (int s = 0; s < FAMILIES; s++) {
            int cell = s * NATIONS;
            Arrays.fill(sums, 0);
            for (int j = 0; j < NATIONS; j++) {
                for (int i = 0; i < NATIONS; i++) {
                    sums[i] += weights[(cell + j) * NATIONS + i] * attractiveness[cell + j];
                }
            }
            for (int i = 0; i < NATIONS; i++) {
                sums[i] = 1 / sums[i];
            }
            for (int j = 0; j < NATIONS; j++) {
                double sales = 0;
                for (int i = 0; i < NATIONS; i++) {
                    int pair = (cell + j) * NATIONS + i;
                    double wanted = weights[pair] * attractiveness[cell + j] * sums[i];
                    shares[pair] += 0.113 * (wanted - shares[pair]);
                    double paid = shares[pair] * spending[cell + i] * kept[pair];
                    purchases[i] += paid;
                    sales += paid;
                }
                attractiveness[cell + j] = 1 + 1e-9 * sales;
            }
        }
    }
}
