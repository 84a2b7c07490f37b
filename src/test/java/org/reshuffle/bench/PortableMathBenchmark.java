package org.reshuffle.bench;

import java.util.concurrent.TimeUnit;
import org.hipparchus.util.FastMath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.reshuffle.random.KeyedStream;
import org.reshuffle.random.KeyedStream.Purpose;
import org.reshuffle.random.PortableMath;

/** Exponential and logarithm of 456 cells, value by value and as an array, beside two libraries'. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PortableMathBenchmark.CELLS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PortableMathBenchmark {
    static final int CELLS = 456;

    private final double[] logs = new double[CELLS];
    private final double[] values = new double[CELLS];
    private final double[] result = new double[CELLS];

    @Setup
    public void draw() {
        KeyedStream stream = KeyedStream.of(1, Purpose.EVENT, 0);
        for (int c = 0; c < CELLS; c++) {
            logs[c] = 4 * stream.uniform(c) - 2;
            values[c] = PortableMath.exp(logs[c]);
        }
    }

    @Benchmark
    public double[] expArray() {
        PortableMath.exp(logs, result);
        return result;
    }

    @Benchmark
    public double[] expEach() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = PortableMath.exp(logs[c]);
        }
        return result;
    }

    @Benchmark
    public double[] expFastMath() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = FastMath.exp(logs[c]);
        }
        return result;
    }

    @Benchmark
    public double[] expStrictMath() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = StrictMath.exp(logs[c]);
        }
        return result;
    }

    @Benchmark
    public double[] logArray() {
        PortableMath.log(values, result);
        return result;
    }

    @Benchmark
    public double[] logEach() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = PortableMath.log(values[c]);
        }
        return result;
    }

    @Benchmark
    public double[] logFastMath() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = FastMath.log(values[c]);
        }
        return result;
    }

    @Benchmark
    public double[] logStrictMath() {
        for (int c = 0; c < CELLS; c++) {
            result[c] = StrictMath.log(values[c]);
        }
        return result;
    }
}
