package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Json;

/** What can be charted: figures of nations and of families in nations, as in {@code nations.csv}, {@code sectors.csv}. */
final class CatalogMeasures {
    private CatalogMeasures() {}

    static void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("measures");
        json.writeObjectFieldStart("nation");
        for (Measure measure : Measure.values()) {
            write(json, measure);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("family");
        for (Measure measure : Measure.values()) {
            if (measure.scope() == Measure.Scope.CELL) {
                write(json, measure);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Measure measure) throws IOException {
        json.writeObjectFieldStart(measure.key());
        CatalogText.unit(json, measure.unit());
        Json.text(json, "label", measure.title());
        // Sums and indices are compared in per cent, shares in points.
        json.writeStringField("form", measure.form().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }
}
