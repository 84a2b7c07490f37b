package org.reshuffle.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.scenario.ScenarioReader;

/** Scenarios that pages show, in blocks marked {@code yaml scenario}, are sound. */
class YamlExamplesTest {
    private static final String NAME = "scenario: ";

    @TempDir
    Path folder;

    @BeforeEach
    void copyWorlds() throws IOException {
        Path worlds = Path.of("scenarios/worlds");
        try (Stream<Path> files = Files.walk(worlds)) {
            for (Path file : files.toList()) {
                Path target =
                        folder.resolve("worlds").resolve(worlds.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<Page.Block> examples(String kind) throws IOException {
        return Page.files().stream()
                .flatMap(page -> Page.read(page).blocks().stream())
                .filter(block -> block.info().equals("yaml " + kind))
                .toList();
    }

    @Test
    void examplesAreSound() throws IOException {
        List<Page.Block> examples = examples("scenario");
        assertThat(examples).isNotEmpty();
        for (Page.Block example : examples) {
            String name = example.lines().get(0).substring(NAME.length());
            Path file = folder.resolve(name + ".yaml");
            Files.write(file, example.lines());
            assertThatCode(() -> ScenarioReader.read(file)).as(name).doesNotThrowAnyException();
        }
    }

    /** Claims, in blocks marked {@code yaml claim}, about the shipped scenarios one folder up. */
    @Test
    void claimsAreSound() throws IOException {
        Files.copy(Path.of("scenarios/nord-stream.yaml"), folder.resolve("nord-stream.yaml"));
        Files.createDirectories(folder.resolve("claims"));
        List<Page.Block> examples = examples("claim");
        assertThat(examples).isNotEmpty();
        for (Page.Block example : examples) {
            String name = example.lines().get(0).substring("claim: ".length());
            Path file = folder.resolve("claims").resolve(name + ".yaml");
            Files.write(file, example.lines());
            assertThatCode(() -> new ClaimFiles().read(file)).as(name).doesNotThrowAnyException();
        }
    }
}
