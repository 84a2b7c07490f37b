package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

/** The command {@code calibrate}, with as few evaluations as it takes. */
class CalibrateCommandTest {
    private static final String[] SHORTEST = {"calibrate", "--evaluations", "10", "--json"};

    @TempDir
    Path folder;

    @Test
    void fitsInsideTheRangesToYearsUpTo2018AndChangesNothing() throws IOException {
        Ended ended = Program.in(folder).call(SHORTEST);
        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode found = new ObjectMapper().readTree(ended.out());
        assertThat(found.get("evaluations").asInt()).isEqualTo(10);
        assertThat(found.get("converged").asBoolean()).isFalse();
        assertThat(found.get("parameters"))
                .isNotEmpty()
                .allSatisfy(parameter -> assertThat(parameter.get("fitted").asDouble())
                        .isBetween(
                                parameter.get("low").asDouble(),
                                parameter.get("high").asDouble()));
        assertThat(found.get("moments").findValuesAsText("what"))
                .contains("world_gross_output 2011-2018 driven", "tariff pass-through")
                .noneMatch(what -> what.matches(".*20(19|2[0-9]).*"));
        assertThat(found.get("objectiveAfter").asDouble()).isPositive();
        assertThat(folder.toFile().list()).isEmpty();

        assertThat(Program.in(folder).call(SHORTEST).out())
                .as("the same every time")
                .isEqualTo(ended.out());
    }

    /** As Ctrl-C does. */
    @Test
    void anInterruptedSearchEndsAtOnceAndTellsNothingHalf() {
        Thread.currentThread().interrupt();
        Ended ended = Program.in(folder).call("calibrate", "--evaluations", "2000", "--scenarios", "scenarios");
        assertThat(Thread.interrupted()).isFalse();
        assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.complaints()).containsExactly("interrupted; what was finished is kept");
    }

    @Test
    void refusesAnythingButAWholeNumberOfEvaluations() {
        for (String number : new String[] {"9", "100001", "ten", "1e3", ""}) {
            Ended ended = Program.in(folder).call("calibrate", "--evaluations", number);
            assertThat(ended.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.complaints())
                    .contains("--evaluations: expected a whole number from 10 to 100000, got '" + number + "'");
        }
    }

    @Test
    void aDryRunTellsTheBudget() {
        assertThat(Program.in(folder).call("calibrate", "--dry-run").out()).contains("the objective 2000 times");
        assertThat(Program.in(folder).call("calibrate", "--dry-run", "--json").out())
                .contains("\"evaluations\" : 2000");
    }
}
