package org.reshuffle.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reshuffle.result.Json;

/**
 * What a page sends to a class session, checked.
 *
 * @param lesson the lesson's id
 * @param question which of its questions
 * @param client whose prediction it is, null in a teacher's message
 * @param values the value of a marker, or those of a curve; null in a teacher's message
 * @param control what a teacher wants, null in a prediction
 * @param axis the axis of a question that is no lesson's, or null
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Message(
        String lesson,
        String question,
        @Nullable String client,
        double @Nullable [] values,
        ClassSession.@Nullable Control control,
        @Nullable Axis axis) {
    static final int MOST_BYTES = 4096;
    static final int MOST_POINTS = 128;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");
    private static final double MOST = 1e9;

    /** Reads the body of a request. */
    static Message read(HttpExchange exchange) throws IOException, Unfit {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        // Pages of other origins cannot send this type without asking first, and are not answered.
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new Unfit(Refusal.NO_JSON);
        }
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Unfit(Refusal.TOO_LARGE);
        }
        try {
            return of(Json.read("body", body));
        } catch (IllegalArgumentException e) {
            throw new Unfit(Refusal.BAD_REQUEST);
        }
    }

    private static Message of(Json body) {
        Json client = body.find("client");
        Json wanted = body.find("do");
        Json low = body.find("low");
        Json value = body.find("value");
        double[] values = null;
        if (value != null) {
            values = new double[] {number(value)};
        } else if (body.find("curve") != null) {
            List<Double> points = body.list("curve", Message::number);
            check(points.size() <= MOST_POINTS);
            values = points.stream().mapToDouble(Double::doubleValue).toArray();
        }
        ClassSession.Control control = wanted == null ? null : ClassSession.Control.of(wanted.text());
        check(wanted == null || control != null);
        check(client == null || ClassHandler.CLIENT.matcher(client.text()).matches());
        return new Message(
                name(body.text("lesson")),
                name(body.text("question")),
                client == null ? null : client.text(),
                values,
                control,
                low == null ? null : new Axis(kind(body), number(low), number(body.get("high"))));
    }

    private static Axis.Kind kind(Json body) {
        String kind = body.text("kind");
        check(kind.equals("marker") || kind.equals("curve"));
        return kind.equals("curve") ? Axis.Kind.CURVE : Axis.Kind.MARKER;
    }

    private static String name(String name) {
        check(NAME.matcher(name).matches());
        return name;
    }

    private static double number(Json json) {
        double number = json.number();
        check(Math.abs(number) <= MOST);
        return number;
    }

    private static void check(boolean fit) {
        if (!fit) {
            throw new IllegalArgumentException("unfit");
        }
    }

    /** What was sent is not taken. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        private final Refusal refusal;

        Unfit(Refusal refusal) {
            super(refusal.name(), null, false, false);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
