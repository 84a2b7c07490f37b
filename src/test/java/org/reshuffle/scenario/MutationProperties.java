package org.reshuffle.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a sound file, it is read or refused with places; nothing else comes out. */
class MutationProperties {
    private static final int MUTATIONS = 300;
    private static final List<String> BITS = List.of(
            "[", "]", "{", "}", ":", ",", "-", "\"", "'", "#", "&a ", "*a", "!x ", "|", ">", "%", "\t", "\n", " ", "~",
            "null", "NaN", "-1", "1e999", "0", "ALL", "2018Q1", "9999Q4", "é", "\u0000", "---\n", "? ", "<<: ", "on");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complete.yaml",
                "worlds/small.yaml",
                "worlds/small/flows.csv",
                "worlds/small/inputs.csv",
                "worlds/small/proximity.csv"
            })
    void everyMutationIsReadOrRefusedWithPlaces(String name) throws IOException {
        Path folder = ScenarioFolder.in(temporary);
        Path complete = folder.resolve("complete.yaml");
        Path mutated = folder.resolve(name);
        String sound = Files.readString(mutated);
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (int k = 0; k < MUTATIONS; k++) {
            String text = sound;
            for (int times = random.nextInt(3); times >= 0; times--) {
                text = mutate(text, random);
            }
            Files.write(mutated, text.getBytes(StandardCharsets.UTF_8));
            try {
                assertThat(ScenarioReader.read(complete).quarters()).isPositive();
            } catch (InvalidInput e) {
                refused++;
                assertPlaces(e, text);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("mutation " + k + " of " + name + ":\n" + text, e);
            }
        }
        assertThat(refused).as("refused mutations of %s", name).isGreaterThan(MUTATIONS / 3);
    }

    private static void assertPlaces(InvalidInput refusal, String text) {
        assertThat(refusal.findings()).isNotEmpty();
        for (Finding finding : refusal.findings()) {
            assertThat(finding.at().line()).as("%s in\n%s", finding, text).isPositive();
            assertThat(finding.at().column()).as("%s in\n%s", finding, text).isPositive();
            assertThat(finding.line("en")).doesNotContain("\n");
            assertThat(finding.path()).as("%s in\n%s", finding, text).isNotBlank();
        }
    }

    private static String mutate(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return BITS.get(random.nextInt(BITS.size()));
        }
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        String bit = BITS.get(random.nextInt(BITS.size()));
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.substring(0, column) + bit + line.substring(column));
            case 3 -> lines.set(at, line.substring(0, column));
            case 4 -> lines.set(at, line.substring(column));
            case 5 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 6 -> lines.set(at, "  " + line);
            default ->
                lines.set(
                        at,
                        line.replaceFirst("[0-9A-Za-z.]+", bit.replace("\\", "").replace("$", "")));
        }
        return String.join("\n", lines) + "\n";
    }
}
