package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.shock.Event;

/** The scenarios: what happens in them, what can be moved, what is reported. */
final class CatalogScenarios {
    private CatalogScenarios() {}

    static void write(JsonGenerator json, ShippedFiles shipped) throws IOException {
        json.writeArrayFieldStart("scenarios");
        for (Scenario scenario : shipped.scenarios().values()) {
            scenario(json, scenario);
        }
        json.writeEndArray();
    }

    private static void scenario(JsonGenerator json, Scenario scenario) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", scenario.name());
        Json.text(json, "title", scenario.title());
        Json.text(json, "description", scenario.description());
        CatalogText.words(json, "claims", scenario.claims());
        json.writeStringField("world", scenario.world().id());
        json.writeStringField("start", scenario.start().toString());
        json.writeNumberField("quarters", scenario.quarters());
        json.writeArrayFieldStart("arms");
        for (Scenario.Arm arm : scenario.arms()) {
            json.writeStartObject();
            json.writeStringField("name", arm.name());
            Json.text(json, "title", arm.title());
            CatalogText.words(json, "shocks", arm.events());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("shocks");
        for (Event event : scenario.events()) {
            json.writeStartObject();
            json.writeStringField("id", event.id());
            json.writeStringField("kind", event.kind().name());
            Json.text(json, "label", event.title());
            json.writeStringField(
                    "start",
                    scenario.start().plus(Math.max(0, event.profile().start())).toString());
            Json.text(json, "source", event.source());
            json.writeStringField("grade", CatalogLever.grade(event.source()));
            json.writeEndObject();
        }
        json.writeEndArray();
        choices(json, scenario);
        json.writeArrayFieldStart("outcomes");
        for (Scenario.Outcome outcome : scenario.outcomes()) {
            json.writeStartObject();
            json.writeStringField("id", outcome.id());
            json.writeStringField("at", outcome.asked().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void choices(JsonGenerator json, Scenario scenario) throws IOException {
        json.writeArrayFieldStart("levers");
        for (Scenario.Lever offered : scenario.levers()) {
            LeverInfo lever = Levers.find(scenario, offered.path());
            if (lever == null) {
                throw new IllegalStateException(scenario.name() + " offers no lever " + offered.path());
            }
            CatalogLever.write(json, lever, offered.title(), offered.low(), offered.high());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("uncertainties");
        for (Scenario.Uncertainty uncertainty : scenario.uncertainties()) {
            LeverInfo lever = Levers.find(scenario, uncertainty.path());
            if (lever == null) {
                throw new IllegalStateException(scenario.name() + " has no lever " + uncertainty.path());
            }
            CatalogLever.write(json, lever, SettingTexts.meaning(lever), uncertainty.low(), uncertainty.high());
        }
        json.writeEndArray();
    }
}
