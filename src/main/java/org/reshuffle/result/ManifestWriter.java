package org.reshuffle.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.world.Provenance;

/** Writes {@code manifest.json}. Numbers that were asked for are written in full. */
final class ManifestWriter {
    /** Changes when a reader of the older format would misread the newer one. */
    static final int FORMAT = 1;

    private final Manifest manifest;
    private final JsonGenerator json;

    private ManifestWriter(Manifest manifest, JsonGenerator json) {
        this.manifest = manifest;
        this.json = json;
    }

    static void write(Manifest manifest, Path file) throws IOException {
        Json.write(file, json -> new ManifestWriter(manifest, json).write());
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("fingerprint", manifest.fingerprint());
        json.writeStringField("codeVersion", manifest.codeVersion());
        json.writeStringField("javaVersion", manifest.javaVersion());
        json.writeNumberField("duration_ms", manifest.durationMillis());
        json.writeStringField("mode", manifest.mode().key());
        json.writeArrayFieldStart("seeds");
        for (long seed : manifest.seeds()) {
            json.writeNumber(seed);
        }
        json.writeEndArray();
        failures();
        scenario();
        world();
        json.writeEndObject();
    }

    private void failures() throws IOException {
        json.writeArrayFieldStart("failures");
        for (RunFailure failure : manifest.failures()) {
            json.writeStartObject();
            json.writeStringField("arm", failure.arm());
            if (failure.seed() != RunRecord.MEAN_FIELD) {
                json.writeNumberField("seed", failure.seed());
            }
            json.writeStringField("reason", failure.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void scenario() throws IOException {
        json.writeObjectFieldStart("scenario");
        json.writeStringField("name", manifest.name());
        json.writeStringField("sha256", manifest.scenarioHash());
        Json.text(json, "title", manifest.title());
        Json.text(json, "description", manifest.description());
        json.writeStringField("start", manifest.start().toString());
        json.writeNumberField("quarters", manifest.quarters());
        json.writeNumberField("multiplier", manifest.multiplier());
        arms();
        events();
        parameters();
        switches();
        governments();
        levers();
        json.writeArrayFieldStart("outcomes");
        for (Scenario.Outcome outcome : manifest.outcomes()) {
            json.writeStartObject();
            json.writeStringField("id", outcome.id());
            json.writeStringField("at", outcome.at().toString());
            if (outcome.early()) {
                json.writeStringField("asked", outcome.asked().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        strings("claims", manifest.claims());
        json.writeArrayFieldStart("sources");
        for (Scenario.Source source : manifest.sources()) {
            json.writeStartObject();
            json.writeStringField("id", source.id());
            Json.text(json, "text", source.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void arms() throws IOException {
        json.writeArrayFieldStart("arms");
        for (Manifest.ArmInfo arm : manifest.arms()) {
            json.writeStartObject();
            json.writeStringField("name", arm.name());
            Json.text(json, "title", arm.title());
            strings("events", arm.events());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void events() throws IOException {
        json.writeArrayFieldStart("events");
        for (Manifest.EventInfo event : manifest.events()) {
            json.writeStartObject();
            json.writeStringField("id", event.id());
            json.writeStringField("kind", event.kind());
            Json.text(json, "title", event.title());
            Json.text(json, "meaning", event.meaning());
            json.writeStringField("unit", event.unit());
            Json.text(json, "source", event.source());
            json.writeObjectFieldStart("values");
            for (var value : event.values().entrySet()) {
                strings(value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("levels");
            for (double level : event.levels()) {
                json.writeNumber(Decimal.text(level));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void parameters() throws IOException {
        json.writeArrayFieldStart("parameters");
        for (Manifest.ParameterInfo parameter : manifest.parameters()) {
            json.writeStartObject();
            json.writeStringField("path", parameter.path());
            full("value", parameter.value());
            full("default", parameter.standard());
            full("low", parameter.low());
            full("high", parameter.high());
            json.writeStringField("unit", parameter.unit());
            json.writeBooleanField("assumed", parameter.assumed());
            Json.text(json, "meaning", parameter.meaning());
            Json.text(json, "source", parameter.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void switches() throws IOException {
        json.writeArrayFieldStart("switches");
        for (Manifest.SwitchInfo choice : manifest.switches()) {
            json.writeStartObject();
            json.writeStringField("path", choice.path());
            json.writeStringField("value", choice.value());
            json.writeStringField("default", choice.standard());
            Json.text(json, "meaning", choice.meaning());
            json.writeStringField("argument", choice.argument());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void governments() throws IOException {
        json.writeObjectFieldStart("governments");
        for (var government : manifest.governments().entrySet()) {
            json.writeStringField(government.getKey(), government.getValue());
        }
        json.writeEndObject();
    }

    private void levers() throws IOException {
        json.writeArrayFieldStart("levers");
        for (Scenario.Lever lever : manifest.levers()) {
            json.writeStartObject();
            json.writeStringField("path", lever.path());
            Json.text(json, "title", lever.title());
            json.writeStringField("unit", lever.unit());
            full("low", lever.low());
            full("high", lever.high());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uncertainties");
        for (Scenario.Uncertainty uncertainty : manifest.uncertainties()) {
            json.writeStartObject();
            json.writeStringField("path", uncertainty.path());
            full("low", uncertainty.low());
            full("high", uncertainty.high());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void world() throws IOException {
        Manifest.WorldInfo world = manifest.world();
        json.writeObjectFieldStart("world");
        json.writeStringField("id", world.id());
        json.writeStringField("sha256", world.hash());
        Json.text(json, "title", world.title());
        json.writeNumberField("year", world.year());
        json.writeArrayFieldStart("nations");
        for (Manifest.NationInfo nation : world.nations()) {
            json.writeStartObject();
            json.writeStringField("code", nation.code());
            Json.text(json, "name", nation.name());
            json.writeNumberField("column", nation.tileColumn());
            json.writeNumberField("row", nation.tileRow());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("families");
        for (Manifest.FamilyInfo family : world.families()) {
            json.writeStartObject();
            json.writeStringField("code", family.code());
            Json.text(json, "name", family.name());
            json.writeStringField("role", family.role());
            json.writeBooleanField("manufacturing", family.manufacturing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("mechanisms");
        for (var mechanism : world.mechanisms().entrySet()) {
            json.writeStringField(mechanism.getKey(), mechanism.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("groups");
        for (var group : world.groups().entrySet()) {
            strings(group.getKey(), group.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("provenance");
        for (Provenance provenance : world.provenance()) {
            json.writeStartObject();
            json.writeStringField("item", provenance.item());
            json.writeStringField("basis", provenance.basis().key());
            Json.text(json, "source", provenance.source());
            json.writeStringField("range", provenance.range());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void full(String key, double value) throws IOException {
        json.writeFieldName(key);
        json.writeNumber(Decimal.text(value));
    }
}
