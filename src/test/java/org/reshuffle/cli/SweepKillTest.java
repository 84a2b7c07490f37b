package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

/** A sweep that is killed goes on where it stopped. */
class SweepKillTest {
    private static final int KILLS = 10;
    private static final int RUNS = 1500;

    @TempDir
    Path folder;

    private List<String> arguments(String out) {
        return List.of(
                "sweep",
                folder.resolve("scenarios/gas.yaml").toString(),
                "--out",
                folder.resolve(out).toString(),
                "--design=lhs",
                "--points=" + RUNS,
                "--factors=parameters.scale.elasticity,shocks.gas.profile.size=0..2",
                "--threads=1",
                "--json");
    }

    @Test
    void killedTenTimesAtRandomMomentsItLosesNoRowAndDoublesNone() throws IOException, InterruptedException {
        Program program = Program.in(folder).scenario("gas");
        Random moments = new Random();
        long begun = System.nanoTime();
        assertThat(start("whole").waitFor()).isZero();
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("killed");
            // Starting takes about a half of it; what lies behind that is what should be cut off.
            if (!process.waitFor(whole / 4 + moments.nextInt(whole * 3 / 4), TimeUnit.MILLISECONDS)) {
                killed++;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(killed).isPositive();
        Ended ended = program.call(arguments("killed").toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        String all = "select * from results order by run";
        String rows = program.call("query", all, "--out", "~/killed", "--json").out();
        assertThat(program.call(
                                "query",
                                "select count(*) as n, count(distinct run) as d from results",
                                "--out",
                                "~/killed",
                                "--json")
                        .out())
                .contains("\"n\" : " + RUNS, "\"d\" : " + RUNS);
        assertThat(rows)
                .isEqualTo(
                        program.call("query", all, "--out", "~/whole", "--json").out());
        assertThat(program.files()).noneMatch(file -> file.contains(".writing") || file.contains(".scratch"));
    }

    private Process start(String out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments(out));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
