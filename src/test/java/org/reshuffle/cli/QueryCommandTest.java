package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class QueryCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void sweep() {
        program = Program.in(folder).scenario("gas");
        Ended ended = program.call(
                "sweep",
                "~/scenarios/gas.yaml",
                "--out",
                "~/out",
                "--design=grid",
                "--factors=shocks.gas.profile.size=0|1|2",
                "--quiet");
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private Ended query(String sql, String... options) {
        String[] call = new String[options.length + 4];
        call[0] = "query";
        call[1] = sql;
        call[2] = "--out";
        call[3] = "~/out";
        System.arraycopy(options, 0, call, 4, options.length);
        return program.call(call);
    }

    @Test
    void answersAsATableAsJsonAndAsCsv() throws IOException {
        String sql = "select point, \"shocks.gas.profile.size\" as size from design order by point";
        assertThat(query(sql).out().lines().map(String::strip))
                .containsExactly("point  size", "0     0", "1     1", "2     2");
        assertThat(query(sql, "--json").out()).contains("\"size\" : 2");
        assertThat(query(sql, "--csv", "~/a.csv").code()).isZero();
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo("point,size\n0,0\n1,1\n2,2\n");
        assertThat(query("describe results").out()).contains("DEU.ENI.output@2020Q1", "DOUBLE");
    }

    @Test
    void aSweepIsFoundByNameOrFolder() {
        String sql = "select count(*) as n from results";
        assertThat(query(sql, "--sweep", "gas").out()).contains("3");
        assertThat(query(sql, "--sweep", folder.resolve("out/gas/sweep").toString())
                        .out())
                .contains("3");
        assertThat(query(sql, "--sweep", folder.resolve("out/gas").toString()).out())
                .contains("3");
        assertThat(query(sql, "--sweep", "gsa").complaints())
                .containsExactly("--sweep: there is no sweep 'gsa'; did you mean 'gas'?");
        assertThat(program.call("query", sql, "--out", "~/none").complaints().get(0))
                .contains("there is no sweep in");
    }

    @Test
    void whatIsNoQueryIsRefusedInOneLine() {
        for (String sql :
                new String[] {"selec 1", "select nope from results", "select 1; select 2", "", "drop view results"}) {
            Ended ended = query(sql);
            assertThat(ended.code()).as(sql).isEqualTo(2);
            assertThat(ended.complaints()).as(sql).hasSize(1);
            assertThat(ended.out()).isEmpty();
        }
    }

    @Test
    void nothingOutsideTheSweepIsReadAndNothingIsWritten() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        assertThat(query("select * from read_csv('" + secret + "')")
                        .complaints()
                        .get(0))
                .contains("Permission Error");
        assertThat(query("select * from 'https://example.com/x.parquet'").code())
                .isEqualTo(2);
        assertThat(query("copy results to '" + folder.resolve("out/gas/sweep/x.csv") + "'")
                        .code())
                .isEqualTo(2);
        assertThat(query("select 1 as a) to 'x.csv'; --").code()).isEqualTo(2);
        assertThat(program.files()).noneMatch(file -> file.endsWith("x.csv"));
    }

    @Test
    void aQueryThatFailsLeavesNoFile() {
        assertThat(query("select nope from results", "--csv", "~/a.csv").code()).isEqualTo(2);
        assertThat(program.files()).noneMatch(file -> file.endsWith("a.csv"));
    }
}
