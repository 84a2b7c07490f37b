package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.reshuffle.world.Text;
import org.reshuffle.world.Units;

/** Texts in both languages where JSON has no key for them, and units, which are bilingual only here. */
final class CatalogText {
    private CatalogText() {}

    /** {@code {en, zh}} as an item of a list. */
    static void item(JsonGenerator json, Text text) throws IOException {
        json.writeStartObject();
        json.writeStringField("en", text.en());
        json.writeStringField("zh", text.zh());
        json.writeEndObject();
    }

    /** A unit; empty in both languages where there is none. */
    static void unit(JsonGenerator json, String unit) throws IOException {
        json.writeObjectFieldStart("unit");
        json.writeStringField("en", Units.in(unit, "en"));
        json.writeStringField("zh", Units.in(unit, "zh"));
        json.writeEndObject();
    }

    static void words(JsonGenerator json, String key, Iterable<String> words) throws IOException {
        json.writeArrayFieldStart(key);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
