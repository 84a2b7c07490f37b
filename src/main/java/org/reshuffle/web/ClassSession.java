package org.reshuffle.web;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reshuffle.result.Json;

/**
 * A class that predicts together. It knows of each pupil a number that their browser has drawn, and nothing else; it is
 * kept in memory, bounded in all directions, and gone when the server stops or the code expires. Safe for threads.
 */
public final class ClassSession {
    static final int MOST_CLIENTS = 2000;
    static final int MOST_QUESTIONS = 200;
    static final Duration LIFE = Duration.ofHours(8);

    private final ImmutableMap<String, Axis> lessons;
    private final InstantSource clock;
    private final String code = JoinCode.draw();
    private final String secret = JoinCode.secret();
    private final Instant end;
    private final Set<String> clients = new HashSet<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<Question> changed = new LinkedHashSet<>();

    /** @param lessons the axis of each lesson's prediction, by lesson */
    public ClassSession(Map<String, Axis> lessons, InstantSource clock) {
        this.lessons = ImmutableMap.copyOf(lessons);
        this.clock = clock;
        end = clock.instant().plus(LIFE);
    }

    /** What pupils type to join. */
    public String code() {
        return code;
    }

    /** What only the teacher's page knows. */
    public String secret() {
        return secret;
    }

    /** Whether this is the code, and still good. */
    boolean isCode(String said) {
        return same(code, JoinCode.meant(said)) && clock.instant().isBefore(end);
    }

    boolean isSecret(String said) {
        return same(secret, said);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    synchronized boolean knows(String client) {
        return clients.contains(client);
    }

    /** Lets a client in, if there is room. */
    synchronized boolean admit(String client) {
        return clients.contains(client) || (clients.size() < MOST_CLIENTS && clients.add(client));
    }

    /** Takes a prediction, or says why not. */
    synchronized @Nullable Refusal predict(String client, String lesson, String name, double[] values) {
        Question question = questions.get(key(lesson, name));
        Axis axis = question == null ? lessons.get(lesson) : question.axis();
        if (axis == null) {
            return Refusal.NOT_FOUND;
        }
        if (axis.kind() == Axis.Kind.MARKER ? values.length != 1 : values.length < 2) {
            return Refusal.BAD_REQUEST;
        }
        if (question != null && !question.open()) {
            return Refusal.CONFLICT;
        }
        if (question == null && !name.equals(lesson)) {
            // Pupils begin a lesson's own question; all others are the teacher's to ask.
            return Refusal.NOT_FOUND;
        }
        if (!admit(client)) {
            return Refusal.FULL;
        }
        question = question == null ? added(lesson, name, axis) : question;
        if (question == null) {
            return Refusal.FULL;
        }
        question.predict(client, values);
        changed.add(question);
        return null;
    }

    /**
     * Does what the teacher asks of a question.
     *
     * @param axis of a question that is no lesson's, or null
     */
    synchronized @Nullable Refusal control(Control control, String lesson, String name, @Nullable Axis axis) {
        Question question = questions.get(key(lesson, name));
        if (question == null) {
            Axis known = axis == null ? lessons.get(lesson) : axis;
            if (known == null) {
                return Refusal.NOT_FOUND;
            }
            question = added(lesson, name, known);
        }
        if (question == null) {
            return Refusal.FULL;
        }
        switch (control) {
            case OPEN -> question.open(true);
            case CLOSE -> question.open(false);
            case RESET -> question.reset();
        }
        changed.add(question);
        return null;
    }

    private @Nullable Question added(String lesson, String name, Axis axis) {
        if (questions.size() >= MOST_QUESTIONS) {
            return null;
        }
        Question question = new Question(lesson, name, axis);
        questions.put(key(lesson, name), question);
        return question;
    }

    private static String key(String lesson, String name) {
        return lesson + "/" + name;
    }

    /** Everything there is to know, as JSON. */
    synchronized String state() {
        return json(json -> {
            json.writeStartObject();
            json.writeStringField("code", code);
            json.writeNumberField(
                    "secondsLeft",
                    Math.max(0, Duration.between(clock.instant(), end).toSeconds()));
            json.writeNumberField("clients", clients.size());
            json.writeArrayFieldStart("questions");
            for (Question question : questions.values()) {
                question.write(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** The questions that have changed since this was last asked, as JSON each. */
    synchronized List<String> changes() {
        List<String> news = new ArrayList<>();
        for (Question question : changed) {
            news.add(json(question::write));
        }
        changed.clear();
        return news;
    }

    private static String json(Json.Body body) {
        StringWriter text = new StringWriter();
        try {
            Json.writeLine(text, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a teacher may do with a question. */
    enum Control {
        OPEN("open"),
        CLOSE("close"),
        /** Forgets what was predicted. */
        RESET("reset");

        private final String key;

        Control(String key) {
            this.key = key;
        }

        static @Nullable Control of(String key) {
            for (Control control : values()) {
                if (control.key.equals(key)) {
                    return control;
                }
            }
            return null;
        }
    }
}
