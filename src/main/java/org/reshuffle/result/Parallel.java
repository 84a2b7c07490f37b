package org.reshuffle.result;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Numbered pieces of work spread over threads; each piece has its own place for its answer, so order never matters. */
public final class Parallel {
    private Parallel() {}

    /** One piece of work. */
    @FunctionalInterface
    public interface Piece {
        void run(int index) throws IOException, InterruptedException;
    }

    /**
     * Runs pieces 0 to {@code count - 1}, taken in rising order, and waits for all. The first failure stops the rest
     * and is thrown here. No piece runs any more when this returns or throws.
     *
     * @throws InterruptedException if this thread was interrupted
     */
    public static void each(int threads, int count, Piece piece) throws IOException, InterruptedException {
        int workers = Math.min(threads, count);
        AtomicInteger next = new AtomicInteger();
        if (workers <= 1) {
            work(next, count, piece);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            ExecutorCompletionService<Integer> ended = new ExecutorCompletionService<>(pool);
            for (int worker = 0; worker < workers; worker++) {
                ended.submit(() -> work(next, count, piece));
            }
            for (int worker = 0; worker < workers; worker++) {
                ended.take().get();
            }
        } catch (ExecutionException e) {
            rethrow(e);
        } finally {
            next.set(count);
            pool.shutdownNow();
            awaitEnd(pool);
        }
    }

    private static int work(AtomicInteger next, int count, Piece piece) throws IOException, InterruptedException {
        int done = 0;
        for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            piece.run(index);
            done++;
        }
        return done;
    }

    private static void rethrow(ExecutionException e) throws IOException, InterruptedException {
        Throwable cause = e.getCause();
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof InterruptedException interruption) {
            throw interruption;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    // Pieces end by themselves; waiting for them keeps open what they write to.
    private static void awaitEnd(ExecutorService pool) {
        boolean interrupted = false;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
