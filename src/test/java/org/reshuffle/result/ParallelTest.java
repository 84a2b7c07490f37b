package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void runsEveryPieceOnce(int threads) throws Exception {
        AtomicIntegerArray runs = new AtomicIntegerArray(100);
        Parallel.each(threads, 100, runs::incrementAndGet);
        for (int k = 0; k < 100; k++) {
            assertThat(runs.get(k)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void throwsTheFirstFailureAndStopsTheRest(int threads) {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.each(threads, 100_000, index -> {
                    begun.incrementAndGet();
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(begun.get()).isLessThanOrEqualTo(threads);
    }

    @Test
    @Timeout(20)
    void lettingNobodyWaitForAPieceThatFailed(@TempDir Path folder) {
        Path file = folder.resolve("table.csv");
        assertThatThrownBy(() -> OrderedOutput.write(file, new ByteText(1), 3, 50, 10, (index, into) -> {
                    if (index == 1) {
                        throw new IllegalStateException("piece 1");
                    }
                    into.integer(index).newline();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("piece 1");
    }

    @Test
    @Timeout(20)
    void anInterruptEndsItAndLeavesNoPieceRunning() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> Parallel.each(2, 1_000, index -> {
                    running.incrementAndGet();
                    if (begun.incrementAndGet() == 5) {
                        caller.interrupt();
                    }
                    long until = System.nanoTime() + 5_000_000;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    running.decrementAndGet();
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(running.get()).isZero();
        assertThat(begun.get()).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void writesPiecesInTheirOrder(int threads, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("table.csv");
        OrderedOutput.write(
                file,
                new ByteText(1).text("head\n"),
                threads,
                500,
                10,
                (index, into) -> into.integer(index).newline());
        StringBuilder expected = new StringBuilder("head\n");
        for (int k = 0; k < 500; k++) {
            expected.append(k).append('\n');
        }
        assertThat(Files.readString(file)).isEqualTo(expected.toString());
    }
}
