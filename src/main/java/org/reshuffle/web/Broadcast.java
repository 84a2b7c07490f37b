package org.reshuffle.web;

import com.google.common.collect.LinkedListMultimap;
import com.sun.net.httpserver.HttpExchange;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells all who listen what a class predicts: at most four times a second, one message however many predictions came in
 * between, and a comment now and then that finds out who has gone. A few writers serve all streams.
 */
final class Broadcast implements AutoCloseable {
    static final int MOST_STREAMS = 1500;
    /** Streams of one client, a tab each: its browser has six connections to a server, and needs some for the rest. */
    static final int MOST_OF_ONE = 4;
    /** Streams from which on no client gets a second one, so that tabs keep no pupil out. */
    private static final int MOST_WITH_SEVERAL = MOST_STREAMS / 2;

    private static final int WRITERS = 4;
    private static final int MILLISECONDS = 250;
    private static final int BEATS_BETWEEN_SIGNS = 60;
    private static final String SIGN_OF_LIFE = ":\n\n";

    private final ClassSession session;
    private final Watchdog watchdog;
    private final LinkedListMultimap<String, EventStream> streams = LinkedListMultimap.create();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, task -> daemon(task, "events"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "broadcast"));
    private int beat;

    Broadcast(ClassSession session, Watchdog watchdog) {
        this.session = session;
        this.watchdog = watchdog;
        clock.scheduleWithFixedDelay(this::beat, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    /**
     * Takes over an answer whose headers are sent: false when there is no room. Where a client has as many streams as it
     * may, the oldest ends; its page is told, for it would come back at once and end another.
     */
    synchronized boolean open(String client, HttpExchange exchange) {
        if (!hasRoom(client)) {
            return false;
        }
        List<EventStream> own = streams.get(client);
        while (own.size() >= most()) {
            own.remove(0).end(event("rest", "{}"));
        }
        EventStream stream = new EventStream(exchange, writers, watchdog);
        streams.put(client, stream);
        // Under the same lock as the beat, so that no change falls between the state and the first change told.
        stream.send("retry: 2000\n" + event("state", session.state()));
        return true;
    }

    synchronized boolean hasRoom(String client) {
        return streams.containsKey(client) || streams.size() < MOST_STREAMS;
    }

    /** Streams that a client may have now. */
    private int most() {
        return streams.size() < MOST_WITH_SEVERAL ? MOST_OF_ONE : 1;
    }

    private synchronized void beat() {
        beat++;
        StringBuilder news = new StringBuilder();
        List<String> changes = session.changes();
        changes.forEach(change -> news.append(event("question", change)));
        if (changes.isEmpty() && beat % BEATS_BETWEEN_SIGNS == 0) {
            news.append(SIGN_OF_LIFE);
        }
        if (news.length() == 0) {
            return;
        }
        String message = news.toString();
        for (Iterator<EventStream> each = streams.values().iterator(); each.hasNext(); ) {
            EventStream stream = each.next();
            if (!stream.send(message)) {
                each.remove();
                writers.execute(stream::close);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        writers.shutdownNow();
    }
}
