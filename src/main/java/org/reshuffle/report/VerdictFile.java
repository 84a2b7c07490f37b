package org.reshuffle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.Flip;
import org.reshuffle.judge.Judgement;
import org.reshuffle.judge.Region;
import org.reshuffle.judge.Spread;
import org.reshuffle.judge.ToldFigures;
import org.reshuffle.result.Json;

/** What is found of claims, for machines. */
public final class VerdictFile {
    private VerdictFile() {}

    /**
     * What is remembered of a claim.
     *
     * @param verdict the verdict's key
     * @param draws how many draws it took
     * @param sample what they were drawn from
     * @param holding in how many of them it held
     * @param undefined how many gave no answer
     */
    public record Entry(String verdict, int draws, Draws sample, int holding, int undefined) {}

    /**
     * Writes a list of claims.
     *
     * @param sample what the draws are from
     */
    public static void write(Writer out, List<Judgement> found, Draws sample) throws IOException {
        Json.writeObjects(out, found, (json, each) -> claim(json, each, sample));
    }

    /** What a file written so says, by claim. */
    public static Map<String, Entry> read(Path file) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Json each : Json.read(file).items()) {
            entries.put(
                    each.text("claim"),
                    new Entry(
                            each.text("verdict"),
                            Math.toIntExact(each.whole("draws")),
                            new Draws(Math.toIntExact(each.whole("hypercube")), each.whole("seed")),
                            Math.toIntExact(each.whole("holding")),
                            Math.toIntExact(each.whole("undefined"))));
        }
        return entries;
    }

    private static void claim(JsonGenerator json, Judgement found, Draws sample) throws IOException {
        json.writeStringField("claim", found.claim().id());
        json.writeStringField("verdict", found.verdict().key());
        Json.number(json, "share", found.share());
        json.writeArrayFieldStart("interval");
        json.writeNumber(found.interval().low());
        json.writeNumber(found.interval().high());
        json.writeEndArray();
        json.writeNumberField("draws", found.draws());
        json.writeNumberField("hypercube", sample.size());
        json.writeNumberField("seed", sample.seed());
        json.writeNumberField("holding", found.holding());
        json.writeNumberField("undefined", found.undefined());
        json.writeBooleanField("settled", found.settled());
        json.writeStringField("horizon", found.claim().horizon().toString());
        json.writeObjectFieldStart("effect");
        spread(json, "counterfactual", found.againstControl());
        spread(json, "start", found.againstStart());
        json.writeEndObject();
        json.writeArrayFieldStart("parts");
        for (Judgement.Part part : found.parts()) {
            json.writeStartObject();
            json.writeStringField("says", part.says().en());
            json.writeNumberField("holding", part.holding());
            json.writeNumberField("undefined", part.undefined());
            spread(json, "quantity", part.figure());
            json.writeEndObject();
        }
        json.writeEndArray();
        region(json, found);
        json.writeStringField("central", found.central().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("flips");
        for (Flip flip : found.flips()) {
            json.writeStartObject();
            json.writeStringField("path", flip.path());
            json.writeStringField("from", flip.from());
            json.writeStringField("to", flip.to());
            Json.number(json, "part", flip.part());
            json.writeEndObject();
        }
        json.writeEndArray();
        told(json, ToldFigures.of(found));
        json.writeObjectFieldStart("failures");
        for (Map.Entry<String, Integer> failure : found.failures().entrySet()) {
            json.writeNumberField(failure.getKey(), failure.getValue());
        }
        json.writeEndObject();
    }

    private static void spread(JsonGenerator json, String key, Spread spread) throws IOException {
        json.writeObjectFieldStart(key);
        Json.number(json, "low", spread.low());
        Json.number(json, "median", spread.median());
        Json.number(json, "high", spread.high());
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, Judgement found) throws IOException {
        Region region = found.region();
        if (region == null) {
            return;
        }
        json.writeObjectFieldStart("holdsUnder");
        json.writeArrayFieldStart("conditions");
        for (Region.Limit limit : region.limits()) {
            json.writeStartObject();
            json.writeStringField("path", limit.path());
            Json.number(json, "low", limit.low());
            Json.number(json, "high", limit.high());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.number(json, "coverage", region.coverage());
        Json.number(json, "density", region.density());
        json.writeEndObject();
    }

    /** The same figures as text, for whoever tells them to people. */
    private static void told(JsonGenerator json, ToldFigures told) throws IOException {
        json.writeObjectFieldStart("told");
        json.writeStringField("share", told.share());
        json.writeStringField("low", told.low());
        json.writeStringField("high", told.high());
        range(json, "counterfactual", told.againstControl());
        range(json, "start", told.againstStart());
        ToldFigures.Where region = told.region();
        if (region != null) {
            json.writeArrayFieldStart("conditions");
            for (ToldFigures.Limit limit : region.limits()) {
                json.writeStartObject();
                json.writeStringField("path", limit.path());
                json.writeStringField("low", limit.low());
                json.writeStringField("high", limit.high());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("coverage", region.coverage());
            json.writeStringField("density", region.density());
            json.writeBooleanField("tells", region.tells());
        }
        json.writeArrayFieldStart("flips");
        for (ToldFigures.Turn flip : told.flips()) {
            json.writeStartObject();
            json.writeStringField("path", flip.path());
            json.writeStringField("from", flip.from());
            json.writeStringField("to", flip.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, String key, ToldFigures.Range range) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("low", range.low());
        json.writeStringField("median", range.median());
        json.writeStringField("high", range.high());
        json.writeEndObject();
    }
}
