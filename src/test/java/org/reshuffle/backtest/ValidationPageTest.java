package org.reshuffle.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.scenario.WorldReader;

/** The committed page is what the model says today; regenerate it with {@code ./reshuffle validation}. */
class ValidationPageTest {
    private static final Path PAGE = Path.of("docs/validation.md");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E[+-]?\\d+)?");

    @Test
    void theCommittedPageHoldsTodaysFigures() throws IOException {
        List<String> committed = Files.readAllLines(PAGE);
        Backtest backtest = Backtest.read(
                WorldReader.read(Path.of("scenarios/worlds/world-2011.yaml")), Path.of("scenarios/observed"), null);
        List<String> now = Validation.of(name -> ScenarioReader.read(Path.of("scenarios", name + ".yaml")), backtest)
                .lines()
                .toList();
        assertThat(committed).hasSameSizeAs(now);
        for (int line = 0; line < now.size(); line++) {
            if (!now.get(line).startsWith("| drift")) {
                assertSameFigures(committed.get(line), now.get(line));
            }
        }
        // What governments would choose is wanted within its bands, whatever the page has held before.
        for (String check : List.of("nash-tariff", "nash-loss", "industrial-policy")) {
            assertThat(now).anyMatch(line -> line.startsWith("| " + check + " |") && line.endsWith("| met |"));
        }
    }

    /** Words must agree, and numbers within one unit of the last digit that is committed. */
    private static void assertSameFigures(String committed, String now) {
        assertThat(NUMBER.matcher(committed).replaceAll("#"))
                .isEqualTo(NUMBER.matcher(now).replaceAll("#"));
        Matcher before = NUMBER.matcher(committed);
        Matcher after = NUMBER.matcher(now);
        while (before.find() && after.find()) {
            double expected = Double.parseDouble(before.group());
            double found = Double.parseDouble(after.group());
            // A little more, because neither number is exact in binary.
            assertThat(found).as(now).isCloseTo(expected, within(1.001 * lastDigit(before.group())));
        }
    }

    private static double lastDigit(String number) {
        return new BigDecimal(number).ulp().doubleValue();
    }

    @Test
    void twoUnitsOfTheLastDigitWouldShow() {
        assertThat(catchError("| S4 | -9.00 |", "| S4 | -9.01 |")).isNull();
        assertThat(catchError("| S4 | -9.00 |", "| S4 | -9.02 |")).isNotNull();
        assertThat(catchError("| S4 | 1200 |", "| S4 | 1202 |")).isNotNull();
        assertThat(catchError("| S4 | 3.1E-7 |", "| S4 | 3.3E-7 |")).isNotNull();
    }

    @Test
    void oneChangedDigitWouldShow() {
        assertThat(catchError("| S4 | -9.00 |", "| S4 | -8.00 |")).isNotNull();
        assertThat(catchError("| S4 | met |", "| S4 | missed |")).isNotNull();
        assertThat(catchError("| S4 | -9.00 |", "| S4 | -9.00 |")).isNull();
    }

    private static Throwable catchError(String committed, String now) {
        try {
            assertSameFigures(committed, now);
            return null;
        } catch (AssertionError e) {
            return e;
        }
    }
}
