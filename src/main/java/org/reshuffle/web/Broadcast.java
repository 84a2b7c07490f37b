package org.reshuffle.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells all who listen what a class predicts: at most four times a second, one message however many predictions came in
 * between, and a comment now and then that finds out who has gone. A few writers serve all streams.
 */
final class Broadcast implements AutoCloseable {
    static final int MOST_STREAMS = 1500;

    private static final int WRITERS = 4;
    private static final int MILLISECONDS = 250;
    private static final int BEATS_BETWEEN_SIGNS = 60;
    private static final String SIGN_OF_LIFE = ":\n\n";

    private final ClassSession session;
    private final Watchdog watchdog;
    private final Map<String, EventStream> streams = new LinkedHashMap<>();
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

    /** Takes over an answer whose headers are sent: false when there is no room. A client has one stream. */
    boolean open(String client, HttpExchange exchange) {
        EventStream stream = new EventStream(exchange, writers, watchdog);
        EventStream former;
        synchronized (this) {
            if (!streams.containsKey(client) && streams.size() >= MOST_STREAMS) {
                return false;
            }
            former = streams.put(client, stream);
            // Under the same lock as the beat, so that no change falls between the state and the first change told.
            stream.send("retry: 2000\n" + event("state", session.state()));
        }
        close(former);
        return true;
    }

    synchronized boolean hasRoom(String client) {
        return streams.containsKey(client) || streams.size() < MOST_STREAMS;
    }

    private void close(@Nullable EventStream stream) {
        if (stream != null) {
            writers.execute(stream::close);
        }
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
                close(stream);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        writers.shutdownNow();
    }
}
