package org.reshuffle.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a command that the user or the system stops (SIGINT, SIGTERM) in good order: the thread that runs it is
 * interrupted and given time to clear up. The JVM then exits with 128 and the signal's number, 130 for SIGINT.
 */
final class Interruption {
    private static final int SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption() {}

    /** Watches over the thread that calls. */
    static Interruption ofThisThread() {
        Interruption interruption = new Interruption();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(worker), "interruption"));
        return interruption;
    }

    /** The command has ended by itself. */
    void ended() {
        ended.countDown();
    }

    private void stop(Thread worker) {
        if (ended.getCount() == 0) {
            return;
        }
        worker.interrupt();
        try {
            boolean inTime = ended.await(SECONDS, TimeUnit.SECONDS);
            assert inTime || ended.getCount() > 0 : "what is left is cleared by the next run";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
