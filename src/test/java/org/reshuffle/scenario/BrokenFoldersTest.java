package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file as a whole, or with where it lies. */
class BrokenFoldersTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path complete;

    @BeforeEach
    void copyFiles() {
        folder = ScenarioFolder.in(temporary.resolve("scenarios"));
        complete = folder.resolve("complete.yaml");
    }

    @Test
    void missingFile() {
        assertRefused(folder.resolve("nowhere.yaml"), "nowhere.yaml:1:1: file: there is no such file");
    }

    @Test
    void missingFolder() {
        assertRefused(folder.resolve("nowhere/complete.yaml"), "complete.yaml:1:1: file: there is no such file");
    }

    @Test
    void folderForFile() {
        assertRefused(folder.resolve("worlds"), "worlds:1:1: file: is a folder");
    }

    @Test
    void largerThanFourMebibytes() throws IOException {
        Files.writeString(complete, Files.readString(complete) + "#".repeat(4 << 20));
        assertRefused(complete, "complete.yaml:1:1: file: is larger than 4 MiB");
    }

    @Test
    void fourMebibytesAreFine() throws IOException {
        int left = (4 << 20) - Files.readAllBytes(complete).length;
        String comments = "# nothing\n".repeat(left / 10) + "#".repeat(left % 10);
        Files.writeString(complete, Files.readString(complete) + comments);
        assertThat(ScenarioReader.read(complete).name()).isEqualTo("complete");
    }

    @Test
    void oneVeryLongLine() throws IOException {
        Files.writeString(complete, Files.readString(complete) + "#".repeat(70_000));
        assertRefused(complete, "complete.yaml:125:65537: file: the line is longer than 65536 characters");
    }

    /** As it must be written, whether the file's name is wrong or its folder's. */
    @ParameterizedTest
    @ValueSource(strings = {"worlds/smal.yaml", "small.yaml", "wrlds/small.yaml", "data/old/small.yml"})
    void missingWorldNamesTheNearestFile(String reference) throws IOException {
        String expected = "there is no file '" + reference
                + "', expected a path relative to this file; did you mean 'worlds/small.yaml'?";
        String text = Files.readString(complete).replace("worlds/small.yaml", reference);
        Files.writeString(complete, text);
        assertThat(refuse(complete).lines("en")).containsExactly(complete + ":7:8: world: " + expected);

        MemoryLibrary memory = new MemoryLibrary();
        memory.put("complete.yaml", text);
        memory.put("worlds/small.yaml", "");
        assertThat(catchThrowableOfType(
                                InvalidInput.class, () -> ScenarioReader.read(memory, "complete.yaml", List.of()))
                        .lines("en"))
                .containsExactly("complete.yaml:7:8: world: " + expected);
    }

    @Test
    void missingWorldUnlikeAnyFileNamesNone() throws IOException {
        Files.writeString(complete, Files.readString(complete).replace("worlds/small.yaml", "atlantis.yaml"));
        assertThat(refuse(complete).lines("en"))
                .containsExactly(complete
                        + ":7:8: world: there is no file 'atlantis.yaml', expected a path relative to this file");
    }

    @Test
    void worldBehindLinkThatLeavesTheFolder() throws IOException {
        Path outside = temporary.resolve("outside");
        Files.move(folder.resolve("worlds"), outside);
        Files.createSymbolicLink(folder.resolve("worlds"), outside);
        assertRefused(complete, "complete.yaml:7:8: world: 'worlds/small.yaml' leaves the scenario folder");
    }

    @Test
    void tableBehindLinkThatLeavesTheFolder() throws IOException {
        Path table = folder.resolve("worlds/small/flows.csv");
        Path outside = temporary.resolve("flows.csv");
        Files.move(table, outside);
        Files.createSymbolicLink(table, outside);
        assertRefused(complete, "small.yaml:101:10: tables.flows: 'small/flows.csv' leaves the scenario folder");
    }

    @Test
    void scenarioFolderBehindLinkIsFine() throws IOException {
        Path link = temporary.resolve("link");
        Files.createSymbolicLink(link, folder);
        assertThat(ScenarioReader.read(link.resolve("complete.yaml")).name()).isEqualTo("complete");
    }

    @Test
    void chainOfExtends() throws IOException {
        for (int k = 0; k < 12; k++) {
            Files.writeString(
                    folder.resolve("chain-" + k + ".yaml"),
                    "scenario: chain-" + k + "\nextends: chain-" + (k + 1) + ".yaml\n");
        }
        assertRefused(folder.resolve("chain-0.yaml"), "chain-7.yaml:2:10: extends: extends more than 8 files in a row");
    }

    @Test
    void thousandsOfFaultsAreCutShort() throws IOException {
        StringBuilder text = new StringBuilder("scenario: many\n");
        for (int k = 0; k < 5000; k++) {
            text.append("key").append(k).append(": 1\n");
        }
        Path many = folder.resolve("many.yaml");
        Files.writeString(many, text);
        List<String> lines = refuse(many).lines("en");
        assertThat(lines).hasSize(201);
        assertThat(lines.get(200)).endsWith(": there is more, which is not listed");
    }

    private static void assertRefused(Path file, String fragment) {
        List<String> lines = refuse(file).lines("en");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains(fragment);
    }

    private static InvalidInput refuse(Path file) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> ScenarioReader.read(file));
        assertThat(refused).isNotNull();
        return refused;
    }
}
