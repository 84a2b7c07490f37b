package org.reshuffle.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * What an operation costs besides wall time. A loaded machine changes processor time least; divide it by a yardstick's
 * of the same session.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    // JMH adds these up over iterations and forks: each holds its part of the mean.
    /** Processor time of one operation [ms]. */
    public double cpuMillis;
    /** What it allocated [MB]. */
    public double megabytes;

    private int parts;
    private long cpuBefore;
    private long bytesBefore;

    @Setup(Level.Iteration)
    public void start(BenchmarkParams parameters) {
        parts = parameters.getMeasurement().getCount() * Math.max(1, parameters.getForks());
        bytesBefore = allocatedBytes();
        cpuBefore = THREAD.getCurrentThreadCpuTime();
    }

    /** @param operations how many there were since the start */
    void stop(int operations) {
        cpuMillis = 1e-6 * (THREAD.getCurrentThreadCpuTime() - cpuBefore) / operations / parts;
        megabytes = 1e-6 * (allocatedBytes() - bytesBefore) / operations / parts;
    }

    private static long allocatedBytes() {
        return THREAD.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
