package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.result.CodeVersion;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.SettingTexts;

/** {@code data/catalog.json}: everything that the page shows before the engine has run. */
final class CatalogFile {
    private CatalogFile() {}

    static PageFile of(ShippedFiles shipped) throws IOException {
        StringWriter out = new StringWriter();
        Json.writeLine(out, json -> {
            json.writeStartObject();
            json.writeStringField("version", CodeVersion.current());
            new CatalogWorlds(shipped).write(json);
            CatalogMeasures.write(json);
            CatalogKinds.write(json);
            CatalogScenarios.write(json, shipped);
            CatalogClaims.write(json, shipped);
            settings(json, shipped);
            json.writeEndObject();
        });
        return new PageFile("data/catalog.json", out.toString());
    }

    /** Parameters and switches, which every scenario has; a scenario says what it sets otherwise by its own levers. */
    private static void settings(JsonGenerator json, ShippedFiles shipped) throws IOException {
        json.writeArrayFieldStart("settings");
        Scenario any = shipped.scenarios().values().asList().get(0);
        for (LeverInfo lever : Levers.all(any)) {
            if (lever.path().startsWith("parameters.") || lever.path().startsWith("switches.")) {
                CatalogLever.write(json, lever, SettingTexts.meaning(lever), lever.low(), lever.high());
            }
        }
        json.writeEndArray();
    }
}
