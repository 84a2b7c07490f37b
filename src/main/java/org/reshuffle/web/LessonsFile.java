package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

/** {@code data/lessons.json}: the lessons in their order, with the keys of their files and every range filled in. */
final class LessonsFile {
    private LessonsFile() {}

    static PageFile of(List<Lesson> lessons) throws IOException {
        StringWriter out = new StringWriter();
        Json.writeLine(out, json -> {
            json.writeStartArray();
            for (Lesson lesson : lessons) {
                write(json, lesson);
            }
            json.writeEndArray();
        });
        return new PageFile("data/lessons.json", out.toString());
    }

    /** The axis of each lesson's prediction, for class sessions. */
    static ImmutableMap<String, Axis> axes(List<Lesson> lessons) {
        ImmutableMap.Builder<String, Axis> axes = ImmutableMap.builder();
        for (Lesson lesson : lessons) {
            Lesson.Prediction predict = lesson.predict();
            Axis.Kind kind = predict.curve() ? Axis.Kind.CURVE : Axis.Kind.MARKER;
            axes.put(lesson.id(), new Axis(kind, predict.low(), predict.high()));
        }
        return axes.buildOrThrow();
    }

    private static void write(JsonGenerator json, Lesson lesson) throws IOException {
        json.writeStartObject();
        json.writeStringField("lesson", lesson.id());
        json.writeNumberField("order", lesson.order());
        Json.text(json, "title", lesson.title());
        CatalogText.words(json, "claims", lesson.claims());
        json.writeStringField("scenario", lesson.scenario());
        Json.text(json, "argument", lesson.argument());
        predict(json, lesson.predict());
        Json.text(json, "reveal", lesson.reveal());
        json.writeObjectFieldStart("play");
        range(json, "first", lesson.play().first());
        range(json, "second", lesson.play().second());
        Json.text(json, "question", lesson.play().question());
        json.writeEndObject();
        json.writeObjectFieldStart("break");
        json.writeStringField("claim", lesson.map().claim());
        range(json, "x", lesson.map().x());
        range(json, "y", lesson.map().y());
        Json.text(json, "question", lesson.map().question());
        json.writeEndObject();
        Json.text(json, "cannot", lesson.cannot());
        Json.text(json, "notes", lesson.notes());
        json.writeArrayFieldStart("questions");
        for (Text question : lesson.questions()) {
            CatalogText.item(json, question);
        }
        json.writeEndArray();
        json.writeNumberField("minutes", lesson.minutes());
        json.writeBooleanField("path45", lesson.long45());
        json.writeBooleanField("path15", lesson.short15());
        json.writeEndObject();
    }

    private static void predict(JsonGenerator json, Lesson.Prediction predict) throws IOException {
        json.writeObjectFieldStart("predict");
        json.writeStringField("kind", predict.curve() ? "curve" : "marker");
        Json.text(json, "question", predict.question());
        json.writeStringField("arm", predict.arm());
        json.writeStringField("outcome", predict.outcome());
        json.writeStringField("show", predict.show());
        @Nullable Quarter at = predict.at();
        if (at != null) {
            json.writeStringField("at", at.toString());
        }
        Json.number(json, "low", predict.low());
        Json.number(json, "high", predict.high());
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String key, Lesson.LeverRange lever) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("path", lever.path());
        Json.number(json, "low", lever.low());
        Json.number(json, "high", lever.high());
        json.writeEndObject();
    }
}
