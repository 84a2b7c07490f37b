package org.reshuffle.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.function.Function;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.world.Provenance;
import org.reshuffle.world.Quarter;

/** Reads {@code manifest.json}. */
final class ManifestReader {
    private ManifestReader() {}

    static Manifest read(Json json) {
        long format = json.whole("format");
        if (format != ManifestWriter.FORMAT) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "these results have format %d, but this version reads format %d: run the scenario again",
                    format,
                    ManifestWriter.FORMAT));
        }
        Json scenario = json.get("scenario");
        return new Manifest(
                scenario.text("name"),
                scenario.bilingual("title"),
                scenario.bilingual("description"),
                scenario.text("sha256"),
                Quarter.parse(scenario.text("start")),
                (int) scenario.whole("quarters"),
                mode(json.text("mode")),
                list(json, "seeds", Json::whole),
                (int) scenario.whole("multiplier"),
                world(json.get("world")),
                list(scenario, "arms", ManifestReader::arm),
                list(scenario, "events", ManifestReader::event),
                list(scenario, "parameters", ManifestReader::parameter),
                list(scenario, "switches", ManifestReader::choice),
                governments(scenario.get("governments")),
                list(
                        scenario,
                        "levers",
                        lever -> new Scenario.Lever(
                                lever.text("path"),
                                lever.bilingual("title"),
                                lever.text("unit"),
                                lever.number("low"),
                                lever.number("high"))),
                list(
                        scenario,
                        "uncertainties",
                        item -> new Scenario.Uncertainty(item.text("path"), item.number("low"), item.number("high"))),
                list(scenario, "outcomes", ManifestReader::outcome),
                list(scenario, "claims", Json::text),
                list(scenario, "sources", item -> new Scenario.Source(item.text("id"), item.bilingual("text"))),
                list(json, "failures", ManifestReader::failure),
                json.text("codeVersion"),
                json.text("javaVersion"),
                json.whole("duration_ms"),
                json.text("fingerprint"));
    }

    private static <T> ImmutableList<T> list(Json json, String key, Function<Json, T> reader) {
        return ImmutableList.copyOf(json.list(key, reader));
    }

    private static Scenario.Mode mode(String key) {
        for (Scenario.Mode mode : Scenario.Mode.values()) {
            if (mode.key().equals(key)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("manifest.json: mode: there is no mode '" + key + "'");
    }

    private static Manifest.ArmInfo arm(Json json) {
        return new Manifest.ArmInfo(json.text("name"), json.bilingual("title"), list(json, "events", Json::text));
    }

    private static Manifest.EventInfo event(Json json) {
        return new Manifest.EventInfo(
                json.text("id"),
                json.text("kind"),
                json.bilingual("title"),
                json.bilingual("meaning"),
                json.text("unit"),
                json.bilingual("source"),
                words(json.get("values")),
                list(json, "levels", Json::number));
    }

    private static ImmutableMap<String, String> governments(Json json) {
        ImmutableMap.Builder<String, String> governments = ImmutableMap.builder();
        for (String nation : json.keys()) {
            governments.put(nation, json.text(nation));
        }
        return governments.buildOrThrow();
    }

    private static ImmutableMap<String, ImmutableList<String>> words(Json json) {
        ImmutableMap.Builder<String, ImmutableList<String>> words = ImmutableMap.builder();
        for (String key : json.keys()) {
            words.put(key, list(json, key, Json::text));
        }
        return words.buildOrThrow();
    }

    private static Manifest.ParameterInfo parameter(Json json) {
        return new Manifest.ParameterInfo(
                json.text("path"),
                json.number("value"),
                json.number("default"),
                json.number("low"),
                json.number("high"),
                json.text("unit"),
                json.truth("assumed"),
                json.bilingual("meaning"),
                json.bilingual("source"));
    }

    private static Manifest.SwitchInfo choice(Json json) {
        return new Manifest.SwitchInfo(
                json.text("path"),
                json.text("value"),
                json.text("default"),
                json.bilingual("meaning"),
                json.text("argument"));
    }

    private static RunFailure failure(Json json) {
        Json seed = json.find("seed");
        return new RunFailure(
                json.text("arm"), seed == null ? RunRecord.MEAN_FIELD : seed.whole(), json.text("reason"));
    }

    private static Manifest.WorldInfo world(Json json) {
        return new Manifest.WorldInfo(
                json.text("id"),
                json.bilingual("title"),
                (int) json.whole("year"),
                json.text("sha256"),
                list(
                        json,
                        "nations",
                        item -> new Manifest.NationInfo(
                                item.text("code"), item.bilingual("name"), (int) item.whole("column"), (int)
                                        item.whole("row"))),
                list(
                        json,
                        "families",
                        item -> new Manifest.FamilyInfo(
                                item.text("code"),
                                item.bilingual("name"),
                                item.text("role"),
                                item.truth("manufacturing"))),
                mechanisms(json.get("mechanisms")),
                words(json.get("groups")),
                list(
                        json,
                        "provenance",
                        item -> new Provenance(
                                item.text("item"),
                                basis(item.text("basis")),
                                item.bilingual("source"),
                                item.text("range"))));
    }

    private static ImmutableMap<String, String> mechanisms(Json json) {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        json.keys().forEach(key -> codes.put(key, json.text(key)));
        return codes.buildOrThrow();
    }

    private static Scenario.Outcome outcome(Json json) {
        Json asked = json.find("asked");
        return new Scenario.Outcome(
                json.text("id"),
                Quarter.parse(json.text("at")),
                Quarter.parse(asked == null ? json.text("at") : asked.text()));
    }

    private static Provenance.Basis basis(String key) {
        for (Provenance.Basis basis : Provenance.Basis.values()) {
            if (basis.key().equals(key)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("manifest.json: there is no basis '" + key + "'");
    }
}
