package org.reshuffle.sweep;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.CodeVersion;
import org.reshuffle.result.Json;

/**
 * What the rows of a sweep are rows of.
 *
 * @param generation which parts count
 * @param scenario name of the scenario
 * @param kind of the design
 * @param design what tells the design from others
 * @param factors heads of the factors' columns
 * @param outcomes heads of the outcomes' columns
 * @param arms what was run
 * @param seeds of the runs, {@link RunRecord#MEAN_FIELD} written as {@code mean-field}
 * @param points how many
 * @param code version of the program
 */
public record SweepManifest(
        int generation,
        String scenario,
        String kind,
        String design,
        ImmutableList<String> factors,
        ImmutableList<String> outcomes,
        ImmutableList<String> arms,
        ImmutableList<Long> seeds,
        long points,
        String code) {
    private static final int FORMAT = 1;
    private static final String MEAN_FIELD = Scenario.Mode.MEAN_FIELD.key();

    static SweepManifest of(SweepPlan plan, int generation) {
        return new SweepManifest(
                generation,
                plan.scenario().name(),
                plan.design().kind(),
                plan.design().identity(),
                plan.design().factors().stream().map(Factor::path).collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(plan.outcomes()),
                plan.arms(),
                plan.seeds(),
                plan.design().count(),
                CodeVersion.current());
    }

    /** Reads a sweep's manifest, null where there is none. */
    public static @Nullable SweepManifest read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Json json = Json.read(file);
        if (json.whole("format") != FORMAT) {
            throw new IOException(file + " is of another version of the program");
        }
        return new SweepManifest(
                (int) json.whole("generation"),
                json.text("scenario"),
                json.text("kind"),
                json.text("design"),
                ImmutableList.copyOf(json.list("factors", Json::text)),
                ImmutableList.copyOf(json.list("outcomes", Json::text)),
                ImmutableList.copyOf(json.list("arms", Json::text)),
                ImmutableList.copyOf(json.list("seeds", SweepManifest::seed)),
                json.whole("points"),
                json.text("codeVersion"));
    }

    private static long seed(Json json) {
        String text = json.text();
        return text.equals(MEAN_FIELD) ? RunRecord.MEAN_FIELD : Long.parseLong(text);
    }

    void write(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            Json.write(out, json -> {
                json.writeStartObject();
                json.writeNumberField("format", FORMAT);
                json.writeNumberField("generation", generation);
                json.writeStringField("scenario", scenario);
                json.writeStringField("kind", kind);
                json.writeStringField("design", design);
                json.writeNumberField("points", points);
                json.writeNumberField("runs", points * arms.size() * seeds.size());
                array(json, "factors", factors);
                array(json, "outcomes", outcomes);
                array(json, "arms", arms);
                array(
                        json,
                        "seeds",
                        seeds.stream()
                                .map(seed -> seed == RunRecord.MEAN_FIELD ? MEAN_FIELD : Long.toString(seed))
                                .toList());
                json.writeStringField("codeVersion", code);
                json.writeStringField("javaVersion", CodeVersion.java());
                json.writeEndObject();
            });
        }
    }

    private static void array(com.fasterxml.jackson.core.JsonGenerator json, String key, Iterable<String> items)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (String item : items) {
            json.writeString(item);
        }
        json.writeEndArray();
    }

    /** Whether a plan asks for the same rows in the same order. */
    boolean fits(SweepPlan plan) {
        return design.equals(plan.design().identity())
                && kind.equals(plan.design().kind())
                && arms.equals(plan.arms())
                && seeds.equals(plan.seeds());
    }

    /** Whether rows have the same columns. */
    boolean likeIn(SweepPlan plan) {
        return ImmutableList.copyOf(plan.outcomes()).equals(outcomes)
                && plan.design().factors().stream().map(Factor::path).toList().equals(factors);
    }
}
