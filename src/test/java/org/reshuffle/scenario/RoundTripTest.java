package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Levers;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Parameter;
import org.reshuffle.world.Switch;

/** A resolved scenario says everything: read again, in an empty folder, it is the same scenario, bit by bit. */
class RoundTripTest {
    @TempDir
    Path temporary;

    @Test
    void resolvedScenarioReadsBackTheSame() throws IOException {
        Path folder = ScenarioFolder.in(temporary.resolve("scenarios"));
        assertRoundTrip(ScenarioReader.read(folder.resolve("complete.yaml")));
    }

    @Test
    void leversThatWereMovedAreResolved() throws IOException {
        Path folder = ScenarioFolder.in(temporary.resolve("scenarios"));
        Scenario scenario = ScenarioReader.read(
                folder.resolve("complete.yaml"), List.of("world.families.MCH.sunkCost=1.23456789", "seeds=3"));
        assertRoundTrip(Levers.apply(scenario, "shocks.gas-price.profile.scale", 1.0 / 3));
        assertRoundTrip(Levers.apply(scenario, "world.nations.DEU.labourCost", 100.0 / 7));
    }

    @Test
    void governmentsThatDecideReadBackTheSame() throws IOException {
        Path folder = ScenarioFolder.in(temporary.resolve("scenarios"));
        Scenario scenario = ScenarioReader.read(folder.resolve("complete.yaml"), List.of("governments.DEU=rule"));
        assertRoundTrip(scenario);
        assertRoundTrip(Levers.apply(scenario, "governments.DEU", "learn"));
    }

    @Test
    void runCutShortOfItsDatesReadsBackTheSame() throws IOException {
        Path folder = ScenarioFolder.in(temporary.resolve("scenarios"));
        Scenario scenario = ScenarioReader.read(folder.resolve("complete.yaml"), List.of("horizon.quarters=5"));
        assertThat(scenario.quarters()).isEqualTo(5);
        assertRoundTrip(scenario);
    }

    @Test
    void shippedScenariosReadBackTheSame() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                assertRoundTrip(ScenarioReader.read(file));
            }
        }
    }

    private void assertRoundTrip(Scenario scenario) throws IOException {
        Path file = Files.createDirectories(temporary.resolve("alone")).resolve("scenario.resolved.yaml");
        String text = ScenarioWriter.resolved(scenario);
        Files.writeString(file, text);
        Scenario again = ScenarioReader.read(file);
        assertSame(again, scenario);
        assertThat(ScenarioWriter.resolved(again)).isEqualTo(text);
    }

    private static void assertSame(Scenario again, Scenario scenario) {
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("world", "settings")
                .isEqualTo(scenario);
        for (Parameter parameter : Parameter.values()) {
            assertThat(again.settings().get(parameter))
                    .isEqualTo(scenario.settings().get(parameter));
        }
        for (Switch choice : Switch.values()) {
            assertThat(again.settings().get(choice))
                    .isEqualTo(scenario.settings().get(choice));
        }
        BaseWorld world = scenario.world();
        assertThat(again.world())
                .usingRecursiveComparison()
                .ignoringFields("flows", "tariffs", "inputs", "inputFactors", "proximity")
                .isEqualTo(world);
        assertThat(again.world().flows().toArray()).isEqualTo(world.flows().toArray());
        assertThat(again.world().tariffs().toArray()).isEqualTo(world.tariffs().toArray());
        assertThat(again.world().inputs().toArray()).isEqualTo(world.inputs().toArray());
        assertThat(again.world().inputFactors().toArray())
                .isEqualTo(world.inputFactors().toArray());
        assertThat(again.world().proximity().toArray())
                .isEqualTo(world.proximity().toArray());
    }
}
