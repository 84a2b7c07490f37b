package org.reshuffle.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends writing to clients that do not read. The server writes to a channel that an interruption closes, so a writer
 * that takes too long is interrupted and fails, and its thread is free for others.
 */
final class Watchdog implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    Watchdog() {
        // Otherwise what has long been written would be kept until its time: some hundred thousand in a busy class.
        clock.setRemoveOnCancelPolicy(true);
    }

    /** How many are writing. */
    int watched() {
        return clock.getQueue().size();
    }

    /** Something that writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Writes, for so long at most. */
    void within(Duration most, Writing writing) throws IOException {
        Watched watched = new Watched(Thread.currentThread());
        ScheduledFuture<?> end = clock.schedule(watched::interrupt, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            writing.run();
        } finally {
            watched.finish();
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** A thread that may be interrupted until it has finished: what it does next is none of the watchdog's business. */
    private static final class Watched {
        private final Thread thread;
        private boolean finished;
        private boolean interrupted;

        Watched(Thread thread) {
            this.thread = thread;
        }

        synchronized void interrupt() {
            if (!finished) {
                interrupted = true;
                thread.interrupt();
            }
        }

        synchronized void finish() {
            finished = true;
            if (interrupted) {
                // Clears the mark that was meant for the writing.
                Thread.interrupted();
            }
        }
    }
}
