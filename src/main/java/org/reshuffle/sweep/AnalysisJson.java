package org.reshuffle.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reshuffle.judge.Box;
import org.reshuffle.result.Json;

/**
 * What the rows of a sweep tell, as {@code analysis.json}.
 *
 * @param plan what was run
 * @param influences how factors move outcomes
 * @param discoveries where outcomes are on one side of a threshold
 * @param seeds how many seeds outcomes need
 */
public record AnalysisJson(
        SweepPlan plan,
        ImmutableList<Influence> influences,
        ImmutableList<Discovery> discoveries,
        ImmutableList<SweepAnalysis.Seeds> seeds) {

    public void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            Json.write(out, this::write);
        }
    }

    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("design", plan.design().kind());
        json.writeNumberField("points", plan.design().count());
        json.writeArrayFieldStart("influences");
        for (Influence influence : influences) {
            write(json, influence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("discoveries");
        for (Discovery discovery : discoveries) {
            write(json, discovery);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("seeds");
        for (SweepAnalysis.Seeds one : seeds) {
            json.writeStartObject();
            json.writeStringField("arm", one.arm());
            json.writeStringField("outcome", one.outcome());
            Json.number(json, "within", one.replication().within());
            Json.number(json, "between", one.replication().between());
            Json.number(json, "advised", one.replication().advised());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Influence influence) throws IOException {
        json.writeStartObject();
        json.writeStringField("arm", influence.arm());
        json.writeStringField("outcome", influence.outcome());
        json.writeStringField("of", influence.effect() ? "effect" : "level");
        json.writeStringField("method", influence.method());
        json.writeNumberField("points", influence.points());
        Json.number(json, "explained", influence.explained());
        json.writeArrayFieldStart("factors");
        for (Influence.Row row : influence.rows()) {
            json.writeStartObject();
            json.writeStringField("path", row.factor());
            for (int k = 0; k < influence.figures().size(); k++) {
                Json.number(json, influence.figures().get(k), row.values().get(k));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Discovery discovery) throws IOException {
        json.writeStartObject();
        json.writeStringField("arm", discovery.arm());
        json.writeStringField("where", discovery.where());
        json.writeNumberField("points", discovery.points());
        json.writeNumberField("cases", discovery.cases());
        json.writeFieldName("box");
        Box box = discovery.box();
        if (box == null) {
            json.writeNull();
        } else {
            write(json, box);
        }
        json.writeArrayFieldStart("leaves");
        for (Box leaf : discovery.leaves()) {
            write(json, leaf);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(JsonGenerator json, Box box) throws IOException {
        json.writeStartObject();
        Json.number(json, "coverage", box.coverage());
        Json.number(json, "density", box.density());
        Json.number(json, "mass", box.mass());
        json.writeNumberField("interpretability", box.bounded());
        json.writeArrayFieldStart("conditions");
        for (int k = 0; k < plan.design().factors().size(); k++) {
            if (box.bounds(k)) {
                json.writeStartObject();
                json.writeStringField("path", plan.design().factors().get(k).path());
                Json.number(json, "low", box.low().get(k));
                Json.number(json, "high", box.high().get(k));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
