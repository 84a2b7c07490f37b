package org.reshuffle.web;

import com.google.common.base.Splitter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a class session.
 * <pre>
 * GET  /class/CODE               what is known, as JSON; to a client that names itself {known: false} where there is no such class
 * GET  /class/CODE/events        the same as server-sent events, live: state, question, and rest before a tab too many ends
 * POST /class/CODE/predictions   {lesson, question, client, value} or {lesson, question, client, curve: [...]}
 * POST /class/CODE/questions     {lesson, question, do: open|close|reset}, with the teacher's secret
 * </pre>
 * Requests name their client: {@code client} in the body, or {@code ?client=}.
 */
final class ClassHandler implements HttpHandler, AutoCloseable {
    static final String ROOT = "/class/";

    /** A name that a browser draws for itself. */
    static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private static final String BEARER = "Bearer ";
    private static final String NO_CLASS = "{\"known\":false}\n";
    /** Wrong codes from one address: 30, then one in three seconds. A code is found that way in about 35 years. */
    private static final int WRONG_CODES = 30;

    private static final double WRONG_CODES_PER_SECOND = 1 / 3.0;
    /** Newcomers from one address: as many as a school behind one address has, then one a second. */
    private static final int NEWCOMERS = 600;

    private static final double NEWCOMERS_PER_SECOND = 1;
    private static final int PREDICTIONS = 20;
    private static final double PREDICTIONS_PER_SECOND = 4;

    private final ClassSession session;
    private final Broadcast broadcast;
    private final RateLimit wrongCodes;
    private final RateLimit newcomers;
    private final RateLimit predictions;

    ClassHandler(ClassSession session, Watchdog watchdog, InstantSource clock) {
        this.session = session;
        broadcast = new Broadcast(session, watchdog);
        wrongCodes = new RateLimit(WRONG_CODES, WRONG_CODES_PER_SECOND, clock);
        newcomers = new RateLimit(NEWCOMERS, NEWCOMERS_PER_SECOND, clock);
        predictions = new RateLimit(PREDICTIONS, PREDICTIONS_PER_SECOND, clock);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Refusal refusal = answer(exchange);
        if (refusal != null) {
            refusal.send(exchange);
        }
    }

    private @Nullable Refusal answer(HttpExchange exchange) throws IOException {
        List<String> parts = Splitter.on('/')
                .splitToList(exchange.getRequestURI().getRawPath().substring(ROOT.length()));
        String asked = parts.size() == 1 ? "" : String.join("/", parts.subList(1, parts.size()));
        String method = asked.equals("predictions") || asked.equals("questions") ? "POST" : "GET";
        if (!List.of("", "events", "predictions", "questions").contains(asked)) {
            return Refusal.NOT_FOUND;
        }
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            return Refusal.BAD_METHOD;
        }
        Message message = null;
        if (method.equals("POST")) {
            Headers headers = exchange.getRequestHeaders();
            if (!HostCheck.sameOrigin(headers.getFirst("Origin"), headers.getFirst("Host"))) {
                return Refusal.FORBIDDEN;
            }
            try {
                message = Message.read(exchange);
            } catch (Message.Unfit unfit) {
                return unfit.refusal();
            }
        }
        String client = message == null ? clientOf(exchange) : message.client();
        Refusal refusal = codeRefusal(exchange, parts.get(0), client);
        if (refusal == Refusal.NOT_FOUND && asked.isEmpty() && client != null) {
            // A mistyped code is an answer to the page, not a fault to be red on a pupil's console.
            return json(exchange, NO_CLASS);
        }
        if (refusal != null) {
            return refusal;
        }
        return switch (asked) {
            case "predictions" -> predict(exchange, message);
            case "questions" -> control(exchange, message);
            case "events" -> events(exchange, client);
            default -> json(exchange, session.state());
        };
    }

    /** Guessing is slow; whoever has joined, and the teacher, is not locked out by a neighbour who guesses. */
    private @Nullable Refusal codeRefusal(HttpExchange exchange, String code, @Nullable String client) {
        String address = exchange.getRemoteAddress().getAddress().getHostAddress();
        boolean right = session.isCode(code);
        if (right && (isTeacher(exchange) || (client != null && session.knows(client)))) {
            return null;
        }
        if (!wrongCodes.wouldAllow(address)) {
            return Refusal.TOO_MANY;
        }
        if (!right) {
            wrongCodes.allows(address);
            return Refusal.NOT_FOUND;
        }
        // One who draws number after number neither outvotes a class nor keeps it out.
        return client == null || newcomers.allows(address) ? null : Refusal.TOO_MANY;
    }

    private boolean isTeacher(HttpExchange exchange) {
        String said = exchange.getRequestHeaders().getFirst("Authorization");
        return said != null && said.startsWith(BEARER) && session.isSecret(said.substring(BEARER.length()));
    }

    private @Nullable Refusal predict(HttpExchange exchange, @Nullable Message message) throws IOException {
        if (message == null || message.client() == null || message.values() == null) {
            return Refusal.BAD_REQUEST;
        }
        if (!predictions.allows(message.client())) {
            return Refusal.TOO_MANY;
        }
        Refusal refusal = session.predict(message.client(), message.lesson(), message.question(), message.values());
        return refusal == null ? done(exchange) : refusal;
    }

    private @Nullable Refusal control(HttpExchange exchange, @Nullable Message message) throws IOException {
        if (!isTeacher(exchange)) {
            // A guess at the secret counts as one at the code.
            wrongCodes.allows(exchange.getRemoteAddress().getAddress().getHostAddress());
            return Refusal.FORBIDDEN;
        }
        if (message == null || message.control() == null) {
            return Refusal.BAD_REQUEST;
        }
        Refusal refusal = session.control(message.control(), message.lesson(), message.question(), message.axis());
        return refusal == null ? done(exchange) : refusal;
    }

    private static @Nullable Refusal done(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
        return null;
    }

    private static @Nullable Refusal json(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", MediaType.of("state.json"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
        return null;
    }

    /** The answer stays open when this returns, and its thread is free. */
    private @Nullable Refusal events(HttpExchange exchange, @Nullable String client) throws IOException {
        if (client == null) {
            return Refusal.BAD_REQUEST;
        }
        if (!broadcast.hasRoom(client) || !session.admit(client)) {
            return Refusal.FULL;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        if (!broadcast.open(client, exchange)) {
            exchange.close();
        }
        return null;
    }

    private static @Nullable String clientOf(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null || !query.startsWith("client=")) {
            return null;
        }
        String client = query.substring("client=".length());
        return CLIENT.matcher(client).matches() ? client : null;
    }

    @Override
    public void close() {
        broadcast.close();
    }
}
