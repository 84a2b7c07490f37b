package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.reshuffle.result.Json;
import org.reshuffle.shock.Field;
import org.reshuffle.shock.ShockKind;
import org.reshuffle.shock.ShockKinds;

/** What can be added on the time line: every kind of shock, with what a file may say of it. */
final class CatalogKinds {
    private CatalogKinds() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("kinds");
        for (ShockKind kind : ShockKinds.ALL) {
            json.writeStartObject();
            json.writeStringField("id", kind.name());
            Json.text(json, "meaning", kind.meaning());
            CatalogText.unit(json, kind.unit());
            json.writeNumberField("low", kind.low());
            json.writeNumberField("high", kind.high());
            json.writeArrayFieldStart("fields");
            for (Field field : kind.fields()) {
                write(json, field);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Field field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("standard", field.standard());
        Json.text(json, "meaning", field.meaning());
        if (field.type() == Field.Type.NUMBER) {
            CatalogText.unit(json, field.unit());
            json.writeNumberField("low", field.low());
            json.writeNumberField("high", field.high());
        }
        CatalogText.words(json, "options", field.options());
        json.writeEndObject();
    }
}
