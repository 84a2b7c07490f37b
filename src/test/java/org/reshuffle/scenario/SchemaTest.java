package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.world.Parameter;

/** The schemas accept every sound file, and refuse those that are broken in their structure. */
class SchemaTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final com.networknt.schema.JsonSchema SCENARIO = FACTORY.getSchema(JsonSchema.scenario());
    private static final com.networknt.schema.JsonSchema CLAIM = FACTORY.getSchema(JsonSchema.claim());
    private static final com.networknt.schema.JsonSchema WORLD = FACTORY.getSchema(JsonSchema.world());

    static Stream<Path> scenarios() throws IOException {
        return Stream.concat(yaml(Path.of("scenarios")), yaml(RESOURCES.resolve("scenarios")));
    }

    static Stream<Path> claims() throws IOException {
        return yaml(Path.of("scenarios/claims"));
    }

    static Stream<Path> worlds() throws IOException {
        return Stream.concat(yaml(Path.of("scenarios/worlds")), yaml(RESOURCES.resolve("worlds")));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Set<ValidationMessage> validate(com.networknt.schema.JsonSchema schema, String text)
            throws IOException {
        JsonNode tree = new YAMLMapper().readTree(text);
        return schema.validate(tree);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void acceptsSoundClaims(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(validate(CLAIM, text)).isEmpty();
        assertThat(validate(CLAIM, text.replace("horizon:", "horizont:"))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void acceptsSoundScenarios(Path file) throws IOException {
        assertThat(validate(SCENARIO, Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void acceptsResolvedScenarios(Path file) throws IOException {
        if (file.startsWith(RESOURCES)) {
            return;
        }
        assertThat(validate(SCENARIO, ScenarioWriter.resolved(ScenarioReader.read(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void acceptsSoundWorlds(Path file) throws IOException {
        assertThat(validate(WORLD, Files.readString(file))).isEmpty();
    }

    @Test
    void acceptsTheTemplate() throws IOException {
        assertThat(validate(SCENARIO, Template.text("my-scenario", "scenarios/my-scenario.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "unknown-key-deep",
                "missing-title",
                "missing-profile",
                "missing-chinese",
                "blank-text",
                "text-not-bilingual",
                "name-form",
                "not-a-number",
                "quoted-number",
                "fraction-of-a-seed",
                "no-seeds",
                "word-for-list",
                "list-for-block",
                "list-for-word",
                "scenario-is-list",
                "empty-list-of-nations",
                "nation-twice",
                "unknown-kind",
                "unknown-choice",
                "unknown-field-of-kind",
                "unknown-source",
                "number-field-out-of-range",
                "date-form",
                "fifth-quarter",
                "unknown-profile",
                "ramp-without-quarters",
                "negative-duration",
                "no-points",
                "no-quarters",
                "unknown-mode",
                "unknown-parameter",
                "parameter-out-of-range",
                "parameter-in-percent",
                "unknown-switch",
                "unknown-option",
                "arm-with-and-without",
                "lever-range-of-three",
                "outcome-form",
                "outcome-measure",
                "unknown-claim",
                "world-nothing"
            })
    void refusesScenariosBrokenInTheirStructure(String name) throws IOException {
        String text = Files.readString(RESOURCES.resolve("broken/" + name + ".yaml"));
        assertThat(validate(SCENARIO, text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "world-without-nations",
                "world-without-families",
                "nation-code",
                "world-year",
                "share-in-percent",
                "energy-source",
                "negative-population",
                "unemployment-in-percent",
                "missing-figure",
                "tile-of-one",
                "family-role",
                "trade-elasticity",
                "group-empty",
                "table-missing-key",
                "provenance-basis"
            })
    void refusesWorldsBrokenInTheirStructure(String name) throws IOException {
        String text = Files.readString(RESOURCES.resolve("broken/worlds/" + name + ".yaml"));
        assertThat(validate(WORLD, text)).isNotEmpty();
    }

    @Test
    void explainsEveryParameter() {
        String schema = JsonSchema.scenario();
        for (Parameter parameter : Parameter.values()) {
            assertThat(schema).contains(SettingTexts.meaning(parameter).zh(), "\"" + parameter.path() + "\"");
        }
    }
}
