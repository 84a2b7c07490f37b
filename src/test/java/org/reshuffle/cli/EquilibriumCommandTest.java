package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class EquilibriumCommandTest {
    private static final String FILE = "~/scenarios/gas.yaml";

    @TempDir
    Path folder;

    private Program program() {
        return Program.in(folder).scenario("gas");
    }

    @Test
    void tariffsOfEveryNationAndTheWorld() throws IOException {
        Ended ended = program().call("equilibrium", "tariffs", FILE);
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Nash tariff %", "world, mean", "Ossa 2014");
        JsonNode json = new ObjectMapper()
                .readTree(
                        program().call("equilibrium", "tariffs", FILE, "--json").out());
        assertThat(json.get("mean").asDouble()).isBetween(5.0, 70.0);
        assertThat(json.get("residual").asDouble()).isBetween(0.0, 0.01);
        assertThat(json.get("nations").get(0).fieldNames())
                .toIterable()
                .containsExactly("nation", "player", "tariff", "alone", "againstToday", "againstFreeTrade");
    }

    @Test
    void elasticitiesCanBeSet() throws IOException {
        double high = mean("parameters.trade.elasticity-scale=1.6");
        assertThat(mean("parameters.trade.elasticity-scale=0.5")).isGreaterThan(1.5 * high);
    }

    private double mean(String setting, String... options) throws IOException {
        List<String> call = new ArrayList<>(List.of("equilibrium", "tariffs", FILE, "--json", "--set", setting));
        call.addAll(List.of(options));
        return new ObjectMapper()
                .readTree(program().call(call.toArray(String[]::new)).out())
                .get("mean")
                .asDouble();
    }

    @Test
    void economiesOfScaleCanBeLeftOut() throws IOException {
        assertThat(mean("parameters.scale.elasticity=0.8"))
                .isNotCloseTo(mean("parameters.scale.elasticity=0.3"), within(0.01));
        assertThat(mean("parameters.scale.elasticity=0.8", "--constant-returns"))
                .isEqualTo(mean("parameters.scale.elasticity=0.3", "--constant-returns"));
    }

    @Test
    void scaleThatLeavesNoEquilibriumIsNamed() {
        assertThat(complaint("tariffs", FILE, "--set", "parameters.scale.elasticity=1.3"))
                .contains("parameters.scale.elasticity", "--constant-returns");
    }

    @Test
    void theBestSubsidyInBothLanguages() {
        Ended ended = program().call("equilibrium", "industry", FILE, "--players", "DEU");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).anyMatch(line -> line.matches("DEU +[A-Z]+ .*"));
        assertThat(program()
                        .call("equilibrium", "industry", FILE, "--players", "DEU", "--lang", "zh")
                        .out())
                .contains("产业族", "获益 %");
    }

    @Test
    void playersAreNationsOrGroupsOfTheWorldOnce() {
        assertThat(complaint("industry", FILE, "--players", "DUE"))
                .isEqualTo("--players: the world has no nation or group 'DUE'; did you mean 'DEU'?");
        assertThat(complaint("industry", FILE, "--players", "DEU,DEU")).contains("DEU is named twice");
    }

    @Test
    void whatIsMissingIsNamedInOneLine() {
        assertThat(complaint("nafta")).contains("--data");
        assertThat(complaint("nafta", "--data", "~/nowhere")).contains("theta.csv");
        assertThat(complaint("tariffs")).isEqualTo("missing: FILE");
        assertThat(complaint("tarifs", FILE)).contains("did you mean 'tariffs'?");
    }

    private String complaint(String... words) {
        String[] call = new String[words.length + 1];
        call[0] = "equilibrium";
        System.arraycopy(words, 0, call, 1, words.length);
        Ended ended = program().call(call);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        List<String> complaints = ended.complaints();
        assertThat(complaints).hasSize(1);
        return complaints.get(0);
    }
}
