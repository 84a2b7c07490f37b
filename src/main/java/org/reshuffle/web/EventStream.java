package org.reshuffle.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One open answer of server-sent events. It holds no thread: what is to be sent waits in a short line, and some writer
 * of a pool sends it. A client that does not read is cut off, and its browser comes back by itself.
 */
final class EventStream {
    private static final int LONGEST_LINE = 64;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final HttpExchange exchange;
    private final Executor writers;
    private final Watchdog watchdog;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean ending;
    private boolean closed;

    EventStream(HttpExchange exchange, Executor writers, Watchdog watchdog) {
        this.exchange = exchange;
        this.writers = writers;
        this.watchdog = watchdog;
    }

    /** Puts a message into the line; false when the stream is over. */
    boolean send(String message) {
        return add(message, false);
    }

    /** Puts a last message into the line, and closes the stream when it is sent. */
    void end(String message) {
        if (!add(message, true)) {
            writers.execute(this::close);
        }
    }

    private boolean add(String message, boolean last) {
        synchronized (this) {
            if (closed || ending || waiting.size() >= LONGEST_LINE) {
                closed = true;
                return false;
            }
            waiting.add(message);
            ending = last;
            if (writing) {
                return true;
            }
            writing = true;
        }
        try {
            writers.execute(this::write);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    private void write() {
        try {
            for (String text = next(); text != null; text = next()) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                watchdog.within(LONGEST, () -> {
                    exchange.getResponseBody().write(bytes);
                    exchange.getResponseBody().flush();
                });
            }
            if (over()) {
                close();
            }
        } catch (IOException e) {
            // The client has gone, or has not read for too long.
            close();
        }
    }

    /** All that waits, in one piece; null when nothing does. */
    private synchronized @Nullable String next() {
        if (waiting.isEmpty() || closed) {
            writing = false;
            closed |= ending;
            return null;
        }
        String all = String.join("", waiting);
        waiting.clear();
        return all;
    }

    private synchronized boolean over() {
        return closed;
    }

    void close() {
        synchronized (this) {
            closed = true;
        }
        exchange.close();
    }
}
