package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void run() {
        program = Program.in(folder).scenario("gas");
        assertThat(program.call("run", "~/scenarios/gas.yaml", "--out", "~/output")
                        .code())
                .isZero();
    }

    @Test
    void printsBothFingerprints() throws IOException {
        Ended ended = program.call("verify", "~/output/gas");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).matches("gas: same: recorded ([0-9a-f]{64}), repeated \\1\n");
        JsonNode json = new ObjectMapper()
                .readTree(program.call("verify", "~/output/gas", "--json").out());
        assertThat(json.get(0).get("matches").asBoolean()).isTrue();
        assertThat(json.get(0).get("recorded")).isEqualTo(json.get(0).get("repeated"));
    }

    @Test
    void leavesEverythingAsItWas() {
        var before = program.files();
        program.call("verify", "~/output/gas");
        assertThat(program.files()).isEqualTo(before);
    }

    @Test
    void findsAFingerprintThatIsNotTheFigures() throws IOException {
        replaceAll("manifest.json", "(\"fingerprint\" : \")....", "$10000");
        Ended ended = program.call("verify", "~/output/gas");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).startsWith("gas: DIFFERENT: recorded 0000");
    }

    @Test
    void findsAFigureThatAHandHasChanged() throws IOException {
        replaceAll("nations.csv", "(?m)^(baseline,2018Q4,DEU,)\\d", "$19");
        Ended ended = program.call("verify", "~/output/gas");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).matches("gas: FILES DIFFER: the figures are as recorded, [0-9a-f]{64}\n");
        assertThat(ended.complaints()).containsExactly("gas: not what the scenario gives: nations.csv");
    }

    @Test
    void findsAReportThatAHandHasChanged() throws IOException {
        replaceAll("report.html", "Germany", "Gremany");
        Files.delete(folder.resolve("output/gas/columns.md"));
        program.file("output/gas/notes.txt", "mine");
        Ended ended = program.call("verify", "~/output/gas");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.complaints())
                .containsExactly(
                        "gas: not what the scenario gives: report.html",
                        "gas: missing: columns.md",
                        "gas: not written by a run, and left aside: notes.txt");
        JsonNode json = new ObjectMapper()
                .readTree(program.call("verify", "~/output/gas", "--json").out())
                .get(0);
        assertThat(json.get("changed_files").get(0).asText()).isEqualTo("report.html");
        assertThat(json.get("missing_files").get(0).asText()).isEqualTo("columns.md");
    }

    @Test
    void repeatsAReportThatOpensInChinese() {
        program.call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--lang", "zh");
        assertThat(program.call("verify", "~/output/gas").code()).isZero();
    }

    @Test
    void leavesOutFilesButNotFolders() {
        program.file("output/README.md", "What the columns mean");
        Ended ended = program.call("verify", "~/output/README.md", "~/output/gas");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).contains("README.md").contains("left out");
        assertThat(program.call("verify", "~/output/README.md").code()).isEqualTo(2);
        assertThat(program.call("verify", "~/output/gas", "~/scenarios").code()).isEqualTo(2);
        assertThat(program.call("verify", "~/absent").err()).contains("is not a result");
    }

    @Test
    void refusesAResultThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("output/gas/manifest.json"), "{\"format\": 1}");
        Ended ended = program.call("verify", "~/output/gas");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).doesNotContain("\tat ");
        Files.writeString(folder.resolve("output/gas/manifest.json"), "half a fi");
        assertThat(program.call("verify", "~/output/gas").code()).isEqualTo(2);
    }

    @Test
    void tellsWhereABrokenManifestEnds() throws IOException {
        Path manifest = folder.resolve("output/gas/manifest.json");
        String whole = Files.readString(manifest);
        for (String broken : List.of("", "half a fi", whole.substring(0, whole.length() / 2), "[1, 2", "{\"a\": }")) {
            Files.writeString(manifest, broken);
            Ended ended = program.call("verify", "~/output/gas");
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.complaints())
                    .singleElement()
                    .asString()
                    .matches(".*output/gas cannot be read: manifest\\.json:\\d+:\\d+: is no JSON, or ends too early");
        }
        assertThat(program.call("verify", "~/output/gas", "--lang", "zh").err()).contains("不是 JSON，或不完整");
    }

    private void replaceAll(String file, String pattern, String by) throws IOException {
        Path path = folder.resolve("output/gas").resolve(file);
        String text = Files.readString(path);
        String changed = text.replaceAll(pattern, by);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(path, changed);
    }
}
