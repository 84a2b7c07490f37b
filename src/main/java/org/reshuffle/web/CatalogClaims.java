package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.Answer;
import org.reshuffle.judge.claim.Change;
import org.reshuffle.judge.claim.Claim;
import org.reshuffle.judge.claim.ClaimRun;
import org.reshuffle.judge.claim.Condition;
import org.reshuffle.result.Json;
import org.reshuffle.world.Switch;

/** The claims, and the verdicts that are committed with them. */
final class CatalogClaims {
    private CatalogClaims() {}

    static void write(JsonGenerator json, ShippedFiles shipped) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : shipped.claims().values()) {
            claim(json, claim);
        }
        json.writeEndArray();
        Path verdicts = shipped.folder().resolve("claims").resolve("verdicts.json");
        json.writeFieldName("verdicts");
        json.writeRawValue(Files.exists(verdicts) ? Files.readString(verdicts).strip() : "[]");
    }

    private static void claim(JsonGenerator json, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        Json.text(json, "title", claim.title());
        Json.text(json, "text", claim.text());
        Json.text(json, "falsifier", claim.falsifier());
        Json.text(json, "scope", claim.scope());
        json.writeStringField(
                "scenario", claim.run(ClaimRun.TREATMENT).scenario().name());
        json.writeStringField("horizon", claim.horizon().toString());
        json.writeBooleanField("points", Change.Unit.standard(claim.measure().measure()) == Change.Unit.DIFFERENCE);
        json.writeArrayFieldStart("parts");
        for (Condition part : Answer.parts(claim)) {
            CatalogText.item(json, part.says());
        }
        json.writeEndArray();
        CatalogText.words(
                json, "switches", claim.switches().stream().map(Switch::path).toList());
        json.writeArrayFieldStart("uncertainties");
        for (Scenario.Uncertainty each : claim.uncertainties()) {
            json.writeStartObject();
            json.writeStringField("path", each.path());
            Json.number(json, "low", each.low());
            Json.number(json, "high", each.high());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("without");
        json.writeStringField("expect", claim.without().expect().key());
        Json.text(json, "why", claim.without().why());
        json.writeEndObject();
        json.writeEndObject();
    }
}
