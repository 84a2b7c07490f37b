package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.model.ScenarioArm;
import org.reshuffle.model.Simulation;
import org.reshuffle.observe.Observations;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.world.Calibration;

/**
 * The outcomes that shipped scenarios ask for, in every arm of the mean-field mode, beside those that were kept: a
 * change that is meant to move nothing moves none of them. After a wanted change, say in the changelog which scenarios
 * moved and why, and copy {@code target/shipped-outcomes.csv} over the kept ones.
 */
class ShippedOutcomesTest {
    /** Of a figure; another order of the same additions moves figures by less than 1e-9. */
    private static final double TOLERANCE = 1e-7;

    private static final Path KEPT = Path.of("src/test/resources/org/reshuffle/result/shipped-outcomes.csv");
    private static final Path FOUND = Path.of("target/shipped-outcomes.csv");

    @Test
    void areThoseThatWereKept() throws IOException {
        List<String> found = outcomes();
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, found);
        List<String> kept = Files.readAllLines(KEPT);
        List<String> moved = new ArrayList<>();
        for (int line = 0; line < Math.min(kept.size(), found.size()); line++) {
            if (!same(kept.get(line), found.get(line))) {
                moved.add(found.get(line) + " in place of " + kept.get(line));
            }
        }
        assertThat(moved).isEmpty();
        assertThat(found).hasSameSizeAs(kept);
    }

    @Test
    void aMillionthIsAnotherFigure() {
        assertThat(same("a,b,c,2040Q1,138793", "a,b,c,2040Q1,138793.2")).isFalse();
        assertThat(same("a,b,c,2040Q1,138793", "a,b,c,2040Q2,138793")).isFalse();
        assertThat(same("a,b,c,2040Q1,138793", "a,b,c,2040Q1,138793.0001")).isTrue();
    }

    private static boolean same(String kept, String found) {
        int end = kept.lastIndexOf(',');
        if (end != found.lastIndexOf(',') || !kept.startsWith(found.substring(0, end))) {
            return false;
        }
        double before = Decimal.parse(kept.substring(end + 1));
        double now = Decimal.parse(found.substring(end + 1));
        return Math.abs(now - before) <= TOLERANCE * (1e-3 + Math.abs(before));
    }

    private static List<String> outcomes() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("scenarios"))) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            Scenario scenario = ScenarioReader.read(file);
            Calibration calibration = new Calibration(scenario.world(), scenario.settings());
            for (Scenario.Arm arm : scenario.arms()) {
                Observations figures = Simulation.meanField(
                                ScenarioArm.setup(scenario, arm, calibration), arm.name(), false)
                        .observations();
                for (Scenario.Outcome outcome : scenario.outcomes()) {
                    double value = Figure.of(outcome.id(), scenario.world())
                            .value(figures, outcome.at().since(scenario.start()));
                    lines.add(String.format(
                            Locale.ROOT,
                            "%s,%s,%s,%s,%.10g",
                            scenario.name(),
                            arm.name(),
                            outcome.id(),
                            outcome.at(),
                            value));
                }
            }
        }
        return lines;
    }
}
