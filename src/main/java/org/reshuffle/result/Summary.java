package org.reshuffle.result;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.reshuffle.world.Quarter;

/**
 * What {@code summary.json} says, and {@code run --json} prints.
 *
 * @param scenario name of the scenario
 * @param outcomes what came of them, arm by arm
 * @param timing what it took
 * @param fingerprint stands for every figure
 */
public record Summary(String scenario, ImmutableList<OutcomeResult> outcomes, Timing timing, String fingerprint) {

    public static Summary of(ScenarioResult result) {
        return new Summary(result.scenario().name(), result.outcomes(), result.timing(), result.fingerprint());
    }

    /** Whether the outcomes, as written, and the fingerprint are those of another. */
    boolean sameFiguresAs(Summary other) throws IOException {
        return withoutTiming().equals(other.withoutTiming());
    }

    private String withoutTiming() throws IOException {
        StringWriter text = new StringWriter();
        Json.write(text, new Summary(scenario, outcomes, new Timing(0, 0, 0), fingerprint)::write);
        return text.toString();
    }

    void write(Path file) throws IOException {
        Json.write(file, this::write);
    }

    /** Writes it as one object; an outcome names its arm where there is more than one beside the baseline. */
    public void write(JsonGenerator json) throws IOException {
        long arms = outcomes.stream().map(OutcomeResult::arm).distinct().count();
        json.writeStartObject();
        json.writeStringField("scenario", scenario);
        json.writeArrayFieldStart("outcomes");
        for (OutcomeResult outcome : outcomes) {
            json.writeStartObject();
            if (arms > 1) {
                json.writeStringField("arm", outcome.arm());
            }
            json.writeStringField("id", outcome.id());
            json.writeStringField("unit", outcome.unit());
            json.writeStringField("at", outcome.at().toString());
            if (!outcome.at().equals(outcome.asked())) {
                json.writeStringField("asked", outcome.asked().toString());
            }
            Json.number(json, "start", outcome.start());
            Json.number(json, "baseline", outcome.baseline());
            Json.number(json, "scenario", outcome.value());
            json.writeObjectFieldStart("effect");
            Json.number(json, "counterfactual", outcome.againstBaseline());
            Json.number(json, "start", outcome.againstStart());
            json.writeEndObject();
            interval(json, outcome);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("timing");
        json.writeNumberField("runs", timing.runs());
        json.writeNumberField("wall_ms", timing.wallMillis());
        json.writeNumberField("cpu_ms", timing.cpuMillis());
        json.writeEndObject();
        json.writeStringField("fingerprint", fingerprint);
        json.writeEndObject();
    }

    private static void interval(JsonGenerator json, OutcomeResult outcome) throws IOException {
        if (Double.isNaN(outcome.low())) {
            json.writeNullField("interval");
            return;
        }
        json.writeObjectFieldStart("interval");
        Json.number(json, "low", outcome.low());
        Json.number(json, "high", outcome.high());
        json.writeEndObject();
    }

    /** @param only name of the arm that outcomes without one belong to */
    static Summary read(Json json, String only) {
        Json timing = json.get("timing");
        return new Summary(
                json.text("scenario"),
                ImmutableList.copyOf(json.list("outcomes", item -> outcome(item, only))),
                new Timing((int) timing.whole("runs"), timing.whole("wall_ms"), timing.whole("cpu_ms")),
                json.text("fingerprint"));
    }

    private static OutcomeResult outcome(Json json, String only) {
        Json arm = json.find("arm");
        Json interval = json.find("interval");
        Json asked = json.find("asked");
        return new OutcomeResult(
                arm == null ? only : arm.text(),
                json.text("id"),
                json.text("unit"),
                Quarter.parse(json.text("at")),
                Quarter.parse(asked == null ? json.text("at") : asked.text()),
                json.number("start"),
                json.number("baseline"),
                json.number("scenario"),
                json.get("effect").number("counterfactual"),
                json.get("effect").number("start"),
                interval == null ? Double.NaN : interval.number("low"),
                interval == null ? Double.NaN : interval.number("high"));
    }
}
