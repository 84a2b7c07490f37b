package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;

class TemplateTest {
    @TempDir
    Path temporary;

    @Test
    void validatesBesideAWorldOf2018() throws IOException {
        Path folder = ScenarioFolder.in(temporary);
        Path world = folder.resolve("worlds/world-2018.yaml");
        Files.writeString(
                world,
                Files.readString(folder.resolve("worlds/small.yaml")).replace("world: small\n", "world: world-2018\n"));
        Path file = folder.resolve("my-scenario.yaml");
        Files.writeString(file, Template.text("my-scenario", "scenarios/my-scenario.yaml"));
        Scenario scenario = ScenarioReader.read(file);
        assertThat(scenario.name()).isEqualTo("my-scenario");
        assertThat(scenario.outcomes()).hasSize(2);
    }

    @Test
    void validatesBesideTheWorldsThatAreShipped() throws IOException {
        Path worlds = Path.of("scenarios/worlds");
        try (Stream<Path> files = Files.walk(worlds)) {
            for (Path file : files.toList()) {
                Files.copy(file, temporary.resolve("worlds").resolve(worlds.relativize(file)));
            }
        }
        Path file = temporary.resolve("my-scenario.yaml");
        Files.writeString(file, Template.text("my-scenario", "scenarios/my-scenario.yaml"));
        assertThat(ScenarioReader.read(file).levers()).hasSize(1);
    }

    @Test
    void refusesNamesThatNoFileShouldHave() {
        assertThat(Template.isName("../escape")).isFalse();
        assertThatThrownBy(() -> Template.text("My Scenario", "")).hasMessageContaining("small letters");
    }
}
