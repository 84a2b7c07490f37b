package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.world.Quarter;

/** What the terminal tells of outcomes. */
class OutcomeTableTest {
    private static final Quarter AT = Quarter.parse("2030Q1");

    private static OutcomeResult outcome(double effect, double low, double high) {
        return new OutcomeResult(
                "arm", "DEU.ALL.output", "bn USD", AT, AT, 100, 100, 100 + effect, effect, effect, low, high);
    }

    private static List<String> printed(OutcomeResult... outcomes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new OutcomeTable(Language.of("en"), ImmutableList.copyOf(outcomes)).print(out);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** An end that reads the same as the effect does not leave it outside. */
    @ParameterizedTest
    @CsvSource({
        "15.2, 0.22, 7.81, true",
        "-3.4, -2.9, 0.8, true",
        "1, 0.22, 7.81, false",
        "7.811, 0.22, 7.81, false",
        "118.62, 118.63, 118.7, false",
        "1, NaN, NaN, false"
    })
    void anEffectThatLiesOutsideItsIntervalIsMarked(double effect, double low, double high, boolean marked) {
        List<String> lines = printed(outcome(effect, low, high));
        assertThat(lines.get(1).contains("] *")).as(lines.get(1)).isEqualTo(marked);
    }

    @Test
    void theMarkIsExplainedOnceIfAtAll() {
        assertThat(printed(outcome(15, 1, 7), outcome(16, 1, 7)))
                .filteredOn(line -> line.startsWith("* "))
                .hasSize(1);
        assertThat(printed(outcome(5, 1, 7))).noneMatch(line -> line.contains("*"));
    }
}
