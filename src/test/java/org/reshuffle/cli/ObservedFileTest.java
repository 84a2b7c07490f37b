package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A back-test beyond the years that the project carries, on a file that a user makes of observed data; skipped where the
 * data folder is absent. Of what it scores, the folder has one series after 2018: gross tonnage of ships built (UNCTAD),
 * 2018 and 2023, which stands here for output of shipyards.
 */
class ObservedFileTest {
    private static final Path DATA = Path.of("..", "shared", "data", "observed.csv");

    @TempDir
    Path folder;

    private Path shipyards() throws IOException {
        List<String> rows = new ArrayList<>(List.of("measure,year,nation,sector,share_percent"));
        for (String line : Files.readAllLines(DATA)) {
            String[] cells = line.split(",", 5);
            if (cells[2].equals("shipbuilding_share_gt")) {
                rows.add("world_gross_output," + cells[1] + "," + cells[0] + ",C301," + cells[3]);
            }
        }
        assertThat(rows).hasSizeGreaterThan(6);
        return Files.write(folder.resolve("shipyards.csv"), rows);
    }

    /** China from 40 to 51 per cent, Japan from 25 to 15, Korea from 25 to 28: no change misses by 8.76 points. */
    @Test
    void shipyardsFrom2018To2023AreScoredBesideTheRivals() throws IOException {
        String absent = "no observed data at " + DATA + ": no back-test beyond 2018 is run on it";
        if (!Files.exists(DATA)) {
            System.out.println(absent);
        }
        assumeTrue(Files.exists(DATA), absent);
        Program.Ended ended = Program.in(folder)
                .call(
                        "backtest",
                        "--world",
                        "worlds/world-2018.yaml",
                        "--to",
                        "2023",
                        "--observed",
                        shipyards().toString(),
                        "--json");
        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode cards = new ObjectMapper().readTree(ended.out());
        assertThat(cards.findValuesAsText("setting")).containsExactly("blind", "driven");
        for (JsonNode card : cards) {
            assertThat(card.get("to").asInt()).isEqualTo(2023);
            for (JsonNode score : card.get("scores")) {
                assertThat(score.get("measure").asText()).isEqualTo("world_gross_output");
                assertThat(score.get("cells").asInt())
                        .as("nations with both years")
                        .isEqualTo(3);
                assertThat(score.get("rmse").asDouble()).isPositive().isLessThan(30);
            }
            assertThat(rmse(card, "no-change")).isCloseTo(Math.sqrt((11 * 11 + 10 * 10 + 3 * 3) / 3.0), within(1e-6));
            assertThat(rmse(card, "model")).isNotEqualTo(rmse(card, "no-change"));
        }
    }

    private static double rmse(JsonNode card, String forecast) {
        for (JsonNode score : card.get("scores")) {
            if (score.get("forecast").asText().equals(forecast)) {
                return score.get("rmse").asDouble();
            }
        }
        throw new AssertionError("no score of " + forecast);
    }
}
