package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

/** The commands that read or write scenario files and run nothing. */
class ScenarioCommandsTest {
    @TempDir
    Path folder;

    private Program program() {
        return Program.in(folder).scenario("gas");
    }

    @Test
    void validateNamesWhatIsValid() throws IOException {
        Ended ended = program().call("validate", "~/scenarios");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).endsWith("gas.yaml: valid: Gas gets dear\n");
        JsonNode json = new ObjectMapper()
                .readTree(program().call("validate", "~/scenarios", "--json").out());
        assertThat(json.get(0).get("scenario").asText()).isEqualTo("gas");
    }

    @Test
    void validateNamesEverythingThatIsWrong() {
        Program program = program()
                .file(
                        "scenarios/a.yaml",
                        Program.scenarioText("a").replace("DEU", "DUE").replace("seed: 3", "sed: 3"));
        Ended ended = program.call("validate", "~/scenarios");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines().toList())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.matches(".*a\\.yaml:\\d+:\\d+: [^:]+: .+"), "file:line:column: path: message");
        assertThat(program.call("validate", "~/scenarios", "--lang", "zh").err())
                .contains("应为");
    }

    @Test
    void aFileIsGivenOnce() {
        Ended ended = program().call("validate", "~/scenarios/gas.yaml", "~/scenarios");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints()).singleElement().asString().endsWith("gas.yaml is given twice; expected it once");
    }

    @Test
    void aLinkToNowhereIsNoFile() throws IOException {
        Program program = program();
        Files.createSymbolicLink(folder.resolve("scenarios/lost.yaml"), Path.of("nowhere.yaml"));
        Ended inFolder = program.call("validate", "~/scenarios");
        assertThat(inFolder.code()).isEqualTo(2);
        assertThat(inFolder.err()).endsWith("lost.yaml:1:1: file: there is no such file\n");
        Ended alone = program.call("validate", "~/scenarios/lost.yaml");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("no such file or folder").doesNotContain("lost.yaml'?");
    }

    @Test
    void aBlockIsNotReplacedByAWord() {
        for (String path : List.of("shocks", "shocks.gas", "shocks.gas.profile", "horizon")) {
            Ended ended = program().call("validate", "~/scenarios/gas.yaml", "--set", path + "=null");
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.complaints())
                    .singleElement()
                    .asString()
                    .matches("--set:1:1: " + path + ": is a block, expected what it holds instead, such as '" + path
                            + "\\.[a-z]+'");
        }
    }

    @Test
    void aSeedTooLargeIsShownAsItWasWritten() {
        Ended ended = program().call("validate", "~/scenarios/gas.yaml", "--seed", "9223372036854775807");
        assertThat(ended.complaints())
                .singleElement()
                .asString()
                .isEqualTo("--seed:1:1: seed: 9223372036854775807 is out of range, expected 0 to 9007199254740992");
    }

    @Test
    void unitsOfMessagesAreInTheLanguageOfTheReader() {
        String[] call = {"validate", "~/scenarios/gas.yaml", "--set", "parameters.trade.adjustment=7", "--lang"};
        assertThat(program().call(with(call, "en")).err()).contains("expected 0.06 to 0.2 (1/quarter)");
        assertThat(program().call(with(call, "zh")).err())
                .contains("应为 0.06 至 0.2（每季度）")
                .doesNotContain("quarter）");
    }

    private static String[] with(String[] call, String language) {
        String[] all = java.util.Arrays.copyOf(call, call.length + 1);
        all[call.length] = language;
        return all;
    }

    @Test
    void knowsAWorldFromAScenario() {
        for (String command : List.of("validate", "run")) {
            Ended ended = program().call(command, "~/scenarios/worlds/small.yaml");
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.complaints())
                    .singleElement()
                    .asString()
                    .endsWith("file: is a world, expected a scenario, which names its world in the key 'world'");
        }
    }

    @Test
    void leversListsWhatCanBeSet() throws IOException {
        Ended ended = program().call("levers", "~/scenarios/gas.yaml");
        assertThat(ended.code()).isZero();
        List<String> lines = ended.out().lines().toList();
        assertThat(lines.get(0)).matches("path +default +value +range +unit +source");
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "parameters\\.scale\\.elasticity +0\\.28 +0\\.28 +0\\.2\\.\\.1\\.3 +elasticity +.+"));
        assertThat(lines).anyMatch(line -> line.startsWith("shocks.gas.profile.size"));
        assertThat(lines).anyMatch(line -> line.matches("seeds +20 +5 +1\\.\\.1000000 +runs .*"));
        JsonNode json = new ObjectMapper()
                .readTree(program()
                        .call("levers", "~/scenarios/gas.yaml", "--json")
                        .out());
        assertThat(json).hasSize(lines.size() - 1);
        assertThat(json.get(0).fieldNames())
                .toIterable()
                .containsExactly("path", "unit", "default", "value", "range", "meaning", "source");
    }

    @Test
    void everyLeverListedCanBeSetToItsValue() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(program()
                        .call("levers", "~/scenarios/gas.yaml", "--json")
                        .out());
        for (JsonNode lever : json) {
            String setting =
                    lever.get("path").asText() + "=" + lever.get("value").asText();
            Ended ended = program().call("validate", "~/scenarios/gas.yaml", "--set", setting);
            assertThat(ended.code()).as(setting + ": " + ended.err()).isZero();
        }
    }

    @Test
    void leversShowsWhatOptionsChange() {
        assertThat(program()
                        .call("levers", "~/scenarios/gas.yaml", "--seeds", "7")
                        .out())
                .containsPattern("(?m)^seeds +20 +7 ");
        assertThat(program().scenario("oil").call("levers", "~/scenarios").code())
                .isEqualTo(2);
    }

    @Test
    void schemaPrintsTheSchemaOfEachKindOfFile() throws IOException {
        for (String kind : List.of("scenario", "world")) {
            Ended ended = Program.in(folder).call("schema", kind);
            assertThat(ended.code()).isZero();
            assertThat(new ObjectMapper().readTree(ended.out()).has("properties"))
                    .isTrue();
        }
        assertThat(Program.in(folder).call("schema").out())
                .isEqualTo(Program.in(folder).call("schema", "scenario").out());
    }

    @Test
    void initWritesAScenarioAndNeverOverAnother() throws IOException {
        Program program = program();
        Ended ended = program.call("init", "my-own", "--folder", "~/scenarios");
        assertThat(ended.code()).isZero();
        Path file = folder.resolve("scenarios/my-own.yaml");
        assertThat(ended.out()).isEqualTo(file + "\n");
        assertThat(Files.readString(file)).contains("scenario: my-own");
        Files.writeString(file, "changed");
        assertThat(program.call("init", "my-own", "--folder", "~/scenarios").code())
                .isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("changed");
        assertThat(program.call("init", "other", "--folder", "~/absent").code()).isEqualTo(2);
    }

    @Test
    void initSaysWhatIsMissingBesideTheFileAndNamesItAsItIsCalled() throws IOException {
        Program program = program();
        Files.createDirectories(folder.resolve("mine"));
        Ended ended = program.call("init", "my-own", "--folder", "~/mine");
        assertThat(ended.err()).contains("copy scenarios/worlds there").doesNotContain("try:");
        Path file = folder.resolve("mine/my-own.yaml");
        assertThat(Files.readString(file)).contains("reshuffle run " + file);
        Files.createDirectories(folder.resolve("mine/worlds"));
        Files.writeString(folder.resolve("mine/worlds/world-2018.yaml"), "");
        assertThat(program.call("init", "other", "--folder", "~/mine").err()).contains("try: ./reshuffle run");
    }

    @Test
    void initDryRunOnlyPrints() {
        Program program = program();
        List<String> before = program.files();
        Ended ended = program.call("init", "my-own", "--folder", "~/scenarios", "--dry-run");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("scenario: my-own");
        assertThat(program.files()).isEqualTo(before);
    }
}
