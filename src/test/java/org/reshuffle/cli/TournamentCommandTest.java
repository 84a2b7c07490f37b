package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class TournamentCommandTest {
    private static final String FILE = "~/scenarios/gas.yaml";

    @TempDir
    Path folder;

    private Ended call(String... options) {
        String[] call = new String[options.length + 2];
        call[0] = "tournament";
        call[1] = FILE;
        System.arraycopy(options, 0, call, 2, options.length);
        return Program.in(folder).scenario("gas").call(call);
    }

    @Test
    void playsEveryAssignmentAndPeace() throws IOException {
        Ended ended = call("--players", "CHN,DEU", "--json");
        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertThat(json.get("assignments").asInt()).isEqualTo(16);
        assertThat(json.get("games")).hasSize(16);
        assertThat(json.get("games").get(0).get("stances").get("DEU").asText()).isEqualTo("scripted");
        assertThat(json.get("games").get(15).get("stances").get("DEU").asText()).isEqualTo("strategic");
        assertThat(json.get("games").get(15).get("complete").asBoolean()).isTrue();
        double peace = json.get("peace").get("DEU").asDouble();
        assertThat(json.get("games").get(0).get("realIncome").get("DEU").asDouble())
                .isLessThan(peace);
    }

    @Test
    void regretsAreWhatAnotherStanceWouldBring() throws IOException {
        JsonNode games = new ObjectMapper()
                .readTree(call("--players", "CHN", "--json").out())
                .get("games");
        double best = 0;
        for (JsonNode game : games) {
            best = Math.max(best, game.get("realIncome").get("CHN").asDouble());
        }
        assertThat(games).hasSize(4);
        for (JsonNode game : games) {
            double gain = 100 * (best / game.get("realIncome").get("CHN").asDouble() - 1);
            if (gain == 0) {
                assertThat(game.get("regrets")).isEmpty();
            } else {
                assertThat(game.get("regrets").get(0).get("gain").asDouble())
                        .isCloseTo(gain, org.assertj.core.api.Assertions.within(1e-9));
            }
        }
    }

    @Test
    void saysItInBothLanguagesAndTheSameAgain() {
        Ended ended = call("--players", "CHN,DEU", "--threads", "2");
        assertThat(ended.out()).contains("Real income in 2020Q2", "peace", "16 assignments, 16 played");
        assertThat(call("--players", "CHN,DEU", "--threads", "1").out()).isEqualTo(ended.out());
        assertThat(call("--players", "CHN", "--lang", "zh").out()).contains("和平", "实际收入");
    }

    @Test
    void aSampleIsPartOfAllAndSaysSo() {
        Ended ended = call("--players", "CHN,DEU", "--sample", "2");
        assertThat(ended.out()).contains("16 assignments, 2 played", "not all other stances");
    }

    /** Twenty players have more assignments than an int can count. */
    @Test
    void manyPlayersTakeASample() throws IOException {
        String players = "CHN,USA,DEU,FRA,ITA,ESP,GBR,POL,CZE,HUN,SRB,JPN,KOR,TWN,IND,VNM,ASE,MEX,CAN,BRA";
        String file = Path.of("scenarios/stock-era.yaml").toAbsolutePath().toString();
        Ended all = Program.in(folder).call("tournament", file, "--players", players);
        assertThat(all.code()).isEqualTo(2);
        assertThat(all.complaints())
                .containsExactly("--players: they can be given stances in 1099511627776 ways, more than the 100000"
                        + " that are played at most; name fewer players or play a part with --sample");
        Ended some = Program.in(folder)
                .call("tournament", file, "--players", players, "--sample", "3", "--quarters", "4", "--json");
        JsonNode json = new ObjectMapper().readTree(some.out());
        assertThat(json.get("assignments").asLong()).isEqualTo(1L << 40);
        List<String> first = new ArrayList<>();
        json.get("games")
                .forEach(game -> first.add(game.get("stances").get("CHN").asText()));
        assertThat(first).containsExactly("scripted", "rule", "learn");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(call("--sample", "0", "--players", "CHN").complaints())
                .containsExactly("--sample: expected a whole number from 1 to 100000, got 0");
        assertThat(call("--arm", "gsa", "--players", "CHN").code()).isEqualTo(2);
        assertThat(call("--players", "CHM").complaints().get(0)).contains("did you mean 'CHN'?");
    }
}
