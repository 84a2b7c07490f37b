package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class ExplainCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void run() {
        program = Program.in(folder).scenario("gas");
        assertThat(program.call("run", "~/scenarios/gas.yaml", "--out", "~/output")
                        .code())
                .isZero();
    }

    @Test
    void explainsANationInBothLanguages() {
        Ended ended = program.call("explain", "~/output/gas", "DEU");
        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).contains("Germany").contains("Energy").endsWith("\n");
        assertThat(program.call("explain", "~/output/gas", "DEU", "--lang", "zh")
                        .out())
                .contains("德国")
                .contains("能源");
    }

    @Test
    void explainsACluster() throws IOException {
        String cluster = Files.readAllLines(folder.resolve("output/gas/moves.csv"))
                .get(1)
                .split(",", -1)[3];
        Ended ended = program.call("explain", "~/output/gas", cluster);
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains(cluster);
    }

    @Test
    void printsJson() throws IOException {
        Ended ended = program.call("explain", "~/output/gas", "DEU", "--json");
        assertThat(ended.code()).isZero();
        assertThat(new ObjectMapper().readTree(ended.out()).isObject()).isTrue();
    }

    @Test
    void knowsWhatItCannotExplain() {
        Ended unknown = program.call("explain", "~/output/gas", "DUE");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.complaints()).hasSize(1);
        assertThat(unknown.err()).contains("DEU");
        Ended elsewhere = program.call("explain", "~/scenarios", "DEU");
        assertThat(elsewhere.code()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("is not a result");
    }

    @Test
    void takesSmallLetters() throws IOException {
        Ended nation = program.call("explain", "~/output/gas", "deu");
        assertThat(nation.code()).isZero();
        assertThat(nation.out())
                .isEqualTo(program.call("explain", "~/output/gas", "DEU").out());
        String cluster = Files.readAllLines(folder.resolve("output/gas/moves.csv"))
                .get(1)
                .split(",", -1)[3];
        assertThat(program.call("explain", "~/output/gas", cluster.toLowerCase(Locale.ROOT))
                        .out())
                .contains(cluster);
    }

    @Test
    void sendsFromTheWorldAndItsGroupsToTheirNations() {
        Ended world = program.call("explain", "~/output/gas", "wld");
        assertThat(world.code()).isEqualTo(2);
        assertThat(world.complaints())
                .singleElement()
                .asString()
                .contains("the world as a whole")
                .contains("CHN");
        assertThat(program.call("explain", "~/output/gas", "WLD", "--lang", "zh")
                        .err())
                .contains("全世界");
        Ended group = program.call("explain", "~/output/gas", "East");
        assertThat(group.code()).isEqualTo(2);
        assertThat(group.complaints())
                .singleElement()
                .asString()
                .contains("a group of nations")
                .contains("CHN, RUS");
    }

    @Test
    void refusesAResultThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("output/gas/summary.json"), "{}");
        Ended ended = program.call("explain", "~/output/gas", "DEU");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void refusesATableThatEndsTooEarly() throws IOException {
        Path forces = folder.resolve("output/gas/forces.csv");
        String whole = Files.readString(forces);
        Files.writeString(forces, whole.substring(0, whole.length() / 2));
        Ended ended = program.call("explain", "~/output/gas", "DEU");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("forces.csv").doesNotContain("unexpected");
        assertThat(ended.out()).isEmpty();
    }
}
