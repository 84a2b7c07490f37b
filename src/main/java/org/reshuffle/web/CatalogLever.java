package org.reshuffle.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.reshuffle.experiment.LeverInfo;
import org.reshuffle.result.Json;
import org.reshuffle.scenario.SettingTexts;
import org.reshuffle.world.Text;

/** A lever as the page's source card shows it: what it means, where its value comes from, how well that is known. */
final class CatalogLever {
    private CatalogLever() {}

    /**
     * Writes the members of a lever.
     *
     * @param label what it is called
     * @param low lower end of what is offered
     * @param high upper end
     */
    static void write(JsonGenerator json, LeverInfo lever, Text label, double low, double high) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", lever.path());
        Json.text(json, "label", label);
        CatalogText.unit(json, lever.unit());
        json.writeStringField("kind", kind(lever));
        Json.number(json, "low", low);
        Json.number(json, "high", high);
        json.writeStringField("value", lever.current());
        json.writeStringField("standard", lever.standard());
        if (!lever.options().isEmpty()) {
            CatalogText.words(json, "options", lever.options());
        }
        Json.text(json, "meaning", SettingTexts.meaning(lever));
        Json.text(json, "source", SettingTexts.source(lever));
        json.writeStringField("grade", grade(SettingTexts.source(lever)));
        json.writeEndObject();
    }

    private static String kind(LeverInfo lever) {
        return switch (lever.type()) {
            case NUMBER -> "number";
            case WHOLE -> "whole";
            case DATE -> "date";
            case CHOICE -> "choice";
        };
    }

    /** By the words that sources are written with: what is assumed says so, what is observed names its figures. */
    static String grade(Text source) {
        String text = source.en();
        if (text.contains("assum")) {
            return "assumed";
        }
        return text.startsWith("observed") ? "observed" : "cited";
    }
}
