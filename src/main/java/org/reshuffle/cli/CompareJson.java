package org.reshuffle.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.reshuffle.result.Json;
import org.reshuffle.sweep.ComparedSide;
import org.reshuffle.sweep.InputDifference;
import org.reshuffle.sweep.Likeness;
import org.reshuffle.sweep.OutcomeAt;
import org.reshuffle.sweep.PairedDifference;
import org.reshuffle.sweep.PairedRow;
import org.reshuffle.sweep.SideBySide;

/** Results side by side for other programs. */
final class CompareJson {
    private final SideBySide found;
    private final boolean all;

    CompareJson(SideBySide found, boolean all) {
        this.found = found;
        this.all = all;
    }

    void print(Writer out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("reference", found.reference().name());
            Json.number(json, "margin", found.margin());
            Json.number(json, "confidence", 1 - PairedDifference.ALPHA);
            json.writeArrayFieldStart("results");
            for (ComparedSide side : found.sides()) {
                json.writeStartObject();
                json.writeStringField("name", side.name());
                json.writeStringField("kind", side.isRun() ? "run" : "sweep");
                json.writeStringField("folder", side.folder().toString());
                json.writeStringField("codeVersion", side.code());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("inputs");
            for (InputDifference input : found.inputs()) {
                if (all || !input.same()) {
                    write(json, input);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("comparisons");
            for (SideBySide.Contrast contrast : found.contrasts()) {
                write(json, contrast);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, InputDifference input) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", input.path());
        json.writeArrayFieldStart("values");
        for (String value : input.values()) {
            if (value.isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(value);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, SideBySide.Contrast contrast) throws IOException {
        json.writeStartObject();
        json.writeStringField("other", contrast.other().name());
        json.writeStringField("pairedBy", contrast.basis());
        json.writeNumberField("points", contrast.points());
        json.writeObjectFieldStart("counts");
        for (Likeness likeness : Likeness.values()) {
            json.writeNumberField(likeness.key(), contrast.count(likeness));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("outcomes");
        for (PairedRow row : contrast.rows()) {
            if (all || row.likeness() != Likeness.EQUIVALENT) {
                write(json, row);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("onlyInOne");
        for (OutcomeAt outcome : contrast.oneSided()) {
            json.writeString(outcome.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PairedRow row) throws IOException {
        PairedDifference difference = row.difference();
        json.writeStartObject();
        json.writeStringField("arm", row.arm());
        json.writeStringField("id", row.outcome().id());
        json.writeStringField("at", row.outcome().at().toString());
        json.writeStringField("of", row.effect() ? "effect" : "level");
        json.writeStringField("unit", row.outcome().measure().unit());
        Json.number(json, "reference", row.reference());
        Json.number(json, "other", row.other());
        Json.number(json, "difference", difference.mean());
        Json.number(json, "change", row.change());
        json.writeStringField("changeUnit", row.inPoints() ? "points" : "per cent of the reference");
        if (difference.hasInterval()) {
            json.writeObjectFieldStart("interval");
            Json.number(json, "low", row.low());
            Json.number(json, "high", row.high());
            json.writeEndObject();
        } else {
            json.writeNullField("interval");
        }
        json.writeNumberField("pairs", difference.pairs());
        json.writeBooleanField("exact", difference.exact());
        json.writeObjectFieldStart("deviation");
        Json.number(json, "reference", row.referenceDeviation());
        Json.number(json, "other", row.otherDeviation());
        json.writeEndObject();
        Json.number(json, "standardError", difference.standardError());
        Json.number(json, "pDifferent", difference.pDifferent());
        Json.number(json, "pEquivalent", difference.pEquivalent(row.margin()));
        json.writeStringField("finding", row.likeness().key());
        json.writeEndObject();
    }
}
