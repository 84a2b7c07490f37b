package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Decimal;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.sweep.ResultFixture;

/**
 * A small result compared, number by number, with one that was looked at and kept. Seven digits are written, and every
 * platform writes the same, so that the tolerance is half of the last digit: 5 parts in 10^8. To replace it after a
 * wanted change:
 *
 * <ol>
 *   <li>Check that the new figures are what they should be.
 *   <li>Copy nations.csv of the result over {@code golden-nations.csv}, beside this class among the resources.
 *   <li>Commit it, so that the changes can be seen.
 * </ol>
 */
class GoldenResultTest {
    private static final double TOLERANCE = 5e-8;
    private static final Path GOLDEN = Path.of("src/test/resources/org/reshuffle/result/golden-nations.csv");

    @TempDir
    Path out;

    private List<String> written() throws IOException, InterruptedException {
        Path folder = ResultFixture.write(SyntheticScenario.of(SyntheticWorld.of(3, 4), 6, 5, Mode.BOTH), out);
        return Files.readAllLines(folder.resolve(ResultWriter.NATIONS));
    }

    /** Where two tables differ, cell by cell. */
    private static List<String> differences(List<String> golden, List<String> written) {
        List<String> differences = new ArrayList<>();
        if (golden.size() != written.size()) {
            differences.add("%d lines instead of %d".formatted(written.size(), golden.size()));
        }
        for (int line = 0; line < Math.min(golden.size(), written.size()); line++) {
            String[] expected = golden.get(line).split(",", -1);
            String[] found = written.get(line).split(",", -1);
            if (expected.length != found.length) {
                differences.add("line %d has %d cells".formatted(line, found.length));
                continue;
            }
            for (int cell = 0; cell < expected.length; cell++) {
                if (!same(expected[cell], found[cell])) {
                    differences.add(
                            "line %d, cell %d: %s instead of %s".formatted(line, cell, found[cell], expected[cell]));
                }
            }
        }
        return differences;
    }

    private static boolean same(String expected, String found) {
        double golden = Decimal.parse(expected);
        double written = Decimal.parse(found);
        // What is no number, such as a name or an empty cell, is the same text or differs.
        return expected.equals(found) || Math.abs(written - golden) <= TOLERANCE * Math.abs(golden);
    }

    @Test
    void nationsAreThoseOfTheGoldenFile() throws Exception {
        assertThat(differences(Files.readAllLines(GOLDEN), written())).isEmpty();
    }

    @Test
    void theSameNumberMayBeWrittenInAnotherWay() {
        assertThat(differences(List.of("DEU,1,1200,0.5,"), List.of("DEU,1.0,1.2e3,5e-1,")))
                .isEmpty();
        assertThat(differences(List.of("DEU,1,,2018Q1,0"), List.of("CHN,,1,2018Q2,1e-9")))
                .hasSize(5);
    }

    /** The first digit of any figure, and the last of the seven that are written, in a sample of cells. */
    @Test
    void aChangedDigitIsNoticed() throws IOException {
        List<String> golden = Files.readAllLines(GOLDEN);
        int changed = 0;
        for (int line = 1; line < golden.size(); line += 7) {
            String[] cells = golden.get(line).split(",", -1);
            for (int cell = 3; cell < cells.length; cell += 11) {
                List<String> damaged = new ArrayList<>(golden);
                String[] row = cells.clone();
                int last = cells[cell].length() - 1;
                for (int place : new int[] {0, last}) {
                    row[cell] = withOtherDigit(cells[cell], place);
                    damaged.set(line, String.join(",", row));
                    assertThat(differences(golden, damaged)).as(row[cell]).hasSize(1);
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(40);
    }

    private static String withOtherDigit(String figure, int place) {
        char digit = figure.charAt(place);
        char other = digit == '9' ? '8' : (char) (digit + 1);
        return figure.substring(0, place) + other + figure.substring(place + 1);
    }
}
