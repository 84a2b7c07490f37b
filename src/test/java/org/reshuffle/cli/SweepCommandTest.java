package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class SweepCommandTest {
    private static final String FACTORS = "--factors=parameters.scale.elasticity,shocks.gas.profile.size=0..2";
    private static final String OUTPUT = "DEU.ENI.output@2020Q1";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void prepare() {
        program = Program.in(folder).scenario("gas");
    }

    private Ended sweep(String... options) {
        List<String> call = new ArrayList<>(List.of("sweep", "~/scenarios/gas.yaml", "--out", "~/out", "--json"));
        call.addAll(List.of(options));
        return program.call(call.toArray(String[]::new));
    }

    private JsonNode swept(String... options) throws IOException {
        Ended ended = sweep(options);
        assertThat(ended.code()).as(ended.err()).isZero();
        return new ObjectMapper().readTree(ended.out());
    }

    private JsonNode query(String sql) throws IOException {
        Ended ended = program.call("query", sql, "--out", "~/out", "--json");
        assertThat(ended.code()).as(ended.err()).isZero();
        return new ObjectMapper().readTree(ended.out());
    }

    @Test
    void everyPointOfTheDesignIsRunOnceAndWhatIsThereStays() throws IOException {
        JsonNode first = swept(FACTORS, "--design=sobol", "--points=8");
        assertThat(first.get("made").asInt()).isEqualTo(8);
        assertThat(first.get("rows").asInt()).isEqualTo(8);
        JsonNode before = query("select * from results order by run");
        JsonNode again = swept(FACTORS, "--design=sobol", "--points=8");
        assertThat(again.get("made").asInt()).isZero();
        assertThat(again.get("found").asInt()).isEqualTo(8);
        JsonNode more = swept(FACTORS, "--design=sobol", "--points=20");
        assertThat(more.get("made").asInt()).isEqualTo(12);
        JsonNode after = query("select * from results order by run");
        assertThat(after).hasSize(20);
        for (int row = 0; row < 8; row++) {
            assertThat(after.get(row)).isEqualTo(before.get(row));
        }
        assertThat(query("select count(*) as n from design").get(0).get("n").asInt())
                .isEqualTo(20);
        assertThat(query("select count(*) as n from results join design using (point)"
                                + " where results.\"shocks.gas.profile.size\" = design.\"shocks.gas.profile.size\"")
                        .get(0)
                        .get("n")
                        .asInt())
                .isEqualTo(20);
    }

    @Test
    void aFinerGridTakesOverTheRunsOfACoarserOne() throws IOException {
        assertThat(swept(FACTORS, "--design=grid", "--levels=3").get("made").asInt())
                .isEqualTo(9);
        JsonNode finer = swept(FACTORS, "--design=grid", "--levels=5");
        assertThat(finer.get("made").asInt()).isEqualTo(16);
        assertThat(finer.get("rows").asInt()).isEqualTo(25);
        assertThat(query("select count(distinct run) as n from results")
                        .get(0)
                        .get("n")
                        .asInt())
                .isEqualTo(25);
        assertThat(query(
                                "select count(*) as n from results join design using (point)"
                                        + " where results.\"shocks.gas.profile.size\" = design.\"shocks.gas.profile.size\""
                                        + " and results.\"parameters.scale.elasticity\" = design.\"parameters.scale.elasticity\"")
                        .get(0)
                        .get("n")
                        .asInt())
                .isEqualTo(25);
    }

    @Test
    void runsAreNotThrownAwayWithoutBeingAsked() throws IOException {
        swept(FACTORS, "--design=sobol", "--points=8");
        Ended fewer = sweep(FACTORS, "--design=sobol", "--points=4");
        assertThat(fewer.code()).isEqualTo(2);
        assertThat(fewer.complaints().get(0)).contains("leaves out 4 of the 8 runs", "--replace");
        assertThat(query("select count(*) as n from results").get(0).get("n").asInt())
                .isEqualTo(8);
        assertThat(swept(FACTORS, "--design=sobol", "--points=4", "--replace")
                        .get("made")
                        .asInt())
                .isZero();
        assertThat(query("select count(*) as n from results").get(0).get("n").asInt())
                .isEqualTo(4);
    }

    @Test
    void rowsOfAChangedScenarioAreRefusedWithTheChange() throws IOException {
        swept(FACTORS, "--design=sobol", "--points=4");
        Ended changed = sweep(FACTORS, "--design=sobol", "--points=4", "--set", "parameters.trade.adjustment=0.2");
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.complaints().get(0)).contains("trade.adjustment", "-> ", "0.2", "--replace");
        Ended other = sweep("--factors=parameters.learning.spillover", "--design=sobol", "--points=4");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.complaints().get(0)).contains("learning.spillover");
        assertThat(program.call(
                                "sweep",
                                "~/scenarios/gas.yaml",
                                "--out",
                                "~/out",
                                "--factors=parameters.learning.spillover",
                                "--lang=zh")
                        .err())
                .contains("结果与此不符");
    }

    /** A run is cut after the last quarter asked for; what it comes to there is what a whole run comes to. */
    @Test
    void aPointIsTheSameRunAsRunMakesOfIt() throws IOException {
        program.file("points.csv", "shocks.gas.profile.size\n1\n0\n");
        swept("--points-file", folder.resolve("points.csv").toString(), "--arms=baseline,scenario");
        JsonNode rows = query("select arm, point, \"" + OUTPUT + "\" as y from results order by run");
        Ended ended = program.call("run", "~/scenarios/gas.yaml", "--out", "~/run", "--json", "--mode", "mean-field");
        JsonNode outcome =
                new ObjectMapper().readTree(ended.out()).get(0).get("outcomes").get(0);
        assertThat(rows.get(0).get("arm").asText()).isEqualTo("baseline");
        assertThat(rows.get(0).get("y").asDouble())
                .isCloseTo(outcome.get("baseline").asDouble(), within(1e-4));
        assertThat(rows.get(1).get("y").asDouble())
                .isCloseTo(outcome.get("scenario").asDouble(), within(1e-4));
        assertThat(rows.get(1).get("y").asDouble())
                .isLessThan(rows.get(0).get("y").asDouble());
        // Without the shock the arm is the baseline.
        assertThat(rows.get(3).get("y").asDouble())
                .isEqualTo(rows.get(2).get("y").asDouble());
        assertThat(query("select \"" + OUTPUT + "\" as y from effects order by point")
                        .get(1)
                        .get("y")
                        .asDouble())
                .isZero();
    }

    @Test
    void badCellsAreNamedByTheirPlace() {
        program.file(
                "points.csv",
                "shocks.gas.profile.size,parameters.scale.elasticity,switches.pool\n1,0.7,fixed\n1,x,fixed\n1\n");
        program.file("heads.csv", "shocks.gas.profile.sise,seed\n1,1\n");
        Ended ended = sweep("--points-file", folder.resolve("points.csv").toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("points.csv:3:3: parameters.scale.elasticity: expected a number from", "'x'");
        assertThat(ended.err()).contains("points.csv:4:1: file: has 1 cells, expected 3");
        Ended heads = sweep("--points-file", folder.resolve("heads.csv").toString());
        assertThat(heads.err())
                .contains("heads.csv:1:1: shocks.gas.profile.sise", "did you mean 'shocks.gas.profile.size'?")
                .contains("heads.csv:1:25: seed: is what the sweep itself sets");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void pointsInAnotherEncodingAreRefusedAtTheirLine() throws IOException {
        byte[] text = "parameters.scale.elasticity\n0.5\n0.6 \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("points.csv"), text);
        Ended ended = sweep("--points-file", folder.resolve("points.csv").toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("points.csv:3:1: file: is not UTF-8 text here");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void aRunThatFailsIsARowWithItsReason() throws IOException {
        program.file("points.csv", "world.families.ENI.labourShare,world.families.ENI.energyShare\n0.1,0.1\n0.3,0.3\n");
        Ended ended = sweep("--points-file", folder.resolve("points.csv").toString());
        assertThat(ended.code()).as(ended.err()).isEqualTo(3);
        JsonNode rows = query("select status, reason, \"" + OUTPUT + "\" as y from results order by run");
        assertThat(rows.get(0).get("status").asText()).isEqualTo("done");
        assertThat(rows.get(1).get("status").asText()).isEqualTo("failed");
        assertThat(rows.get(1).get("reason").asText()).contains("energyShare");
        assertThat(rows.get(1).get("y").isNull()).isTrue();
    }

    @Test
    void failFastStopsAtAFailureAndSaysWhatItLeavesToTheSameCommandWithoutIt() throws IOException {
        program.file("points.csv", "world.families.ENI.labourShare,world.families.ENI.energyShare\n0.3,0.3\n0.1,0.1\n");
        String points = folder.resolve("points.csv").toString();
        Ended stopped = sweep("--points-file", points, "--fail-fast", "--threads", "1");
        assertThat(stopped.code()).as("every run that was made failed").isEqualTo(4);
        assertThat(stopped.err()).contains("stopped at the failure (--fail-fast): 1 of 2 runs are left");
        Ended whole = sweep("--points-file", points);
        assertThat(whole.code()).isEqualTo(3);
        assertThat(whole.err()).doesNotContain("are left");
    }

    /** A lever that the user fixes was once sampled all the same where the scenario calls it uncertain. */
    @Test
    void whatSetFixesIsNotSampled() throws IOException {
        String uncertain = Program.scenarioText("doubt") + """
                uncertainties:
                  - {path: parameters.scale.elasticity}
                  - {path: parameters.trade.adjustment}
                """;
        program.file("scenarios/doubt.yaml", uncertain);
        String[] call = {"sweep", "~/scenarios/doubt.yaml", "--out", "~/out", "--points=3", "--json", "--set"};
        String[] one = Stream.concat(Stream.of(call), Stream.of("parameters.scale.elasticity=0.7"))
                .toArray(String[]::new);
        assertThat(program.call(one).code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out/doubt/sweep/design.csv"))
                        .get(0))
                .contains("parameters.trade.adjustment")
                .doesNotContain("parameters.scale.elasticity");
        String[] both = Stream.concat(Stream.of(one), Stream.of("--set", "parameters.trade.adjustment=0.1"))
                .toArray(String[]::new);
        assertThat(program.call(both).complaints().get(0)).contains("lists no uncertainties that --set leaves");
        assertThat(sweep("--set", "shocks.gas.profile.size=1", FACTORS).complaints())
                .containsExactly("--factors: shocks.gas.profile.size: is fixed by --set, so it cannot be moved too");
    }

    @Test
    void tooFewPointsToTellAnythingAreSaidToBe() throws IOException {
        program.file("points.csv", "parameters.scale.elasticity\n0.5\n0.7\n");
        Ended ended = program.call("sweep", "~/scenarios/gas.yaml", "--out", "~/out", "--points-file", "~/points.csv");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("too few points to tell what moves outcomes");
    }

    @Test
    void aPlanIsToldWithoutRunningIt() throws IOException {
        JsonNode plan = swept(FACTORS, "--design=saltelli", "--points=1000000", "--dry-run");
        assertThat(plan.get("runs").asLong()).isEqualTo(4_000_000);
        assertThat(plan.get("estimated_ms").asLong()).isPositive();
        assertThat(plan.get("estimated_bytes").asLong()).isGreaterThan(4_000_000L * 8 * 4);
        assertThat(plan.get("quarters").asInt()).isEqualTo(9);
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void pointsShareTheirSeedsAndSeedsAreAdvised() throws IOException {
        // How fast the world grows makes points differ by more than chance does.
        String factors = "--factors=parameters.growth.world";
        JsonNode found = swept(factors, "--design=lhs", "--points=6", "--seeds=3", "--seed=11");
        assertThat(found.get("rows").asInt()).isEqualTo(18);
        JsonNode seeds = query("select point, list(seed order by seed)::varchar as seeds from results group by point");
        assertThat(seeds).hasSize(6);
        seeds.forEach(row -> assertThat(row.get("seeds").asText()).isEqualTo("[11, 12, 13]"));
        assertThat(found.get("analysis").get("seeds").get(0).get("advised").asDouble())
                .isGreaterThanOrEqualTo(1);
        // More seeds take over those that are there.
        assertThat(swept(factors, "--design=lhs", "--points=6", "--seeds=5", "--seed=11")
                        .get("made")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void eachDesignIsAnalysedByItsMethod() throws IOException {
        String[] methods = {"saltelli", "sobol", "morris", "morris", "lhs", "rank-regression"};
        for (int k = 0; k < methods.length; k += 2) {
            JsonNode analysis = swept(FACTORS, "--design=" + methods[k], "--points=32", "--replace")
                    .get("analysis");
            JsonNode influence = analysis.get("influences").get(0);
            assertThat(influence.get("method").asText()).isEqualTo(methods[k + 1]);
            // Output in the quarters after a shock hangs on its size more than on economies of scale.
            assertThat(influence.get("factors").get(0).get("path").asText()).isEqualTo("shocks.gas.profile.size");
            assertThat(new ObjectMapper()
                            .readTree(folder.resolve("out/gas/sweep/analysis.json")
                                    .toFile()))
                    .isEqualTo(analysis);
        }
    }

    @Test
    void oneFactorAtATimeSwingsBetweenItsOwnRuns() throws IOException {
        JsonNode influence = swept(FACTORS, "--design=oat", "--levels=3")
                .get("analysis")
                .get("influences")
                .get(0);
        assertThat(influence.get("method").asText()).isEqualTo("one-at-a-time");
        JsonNode largest = influence.get("factors").get(0);
        assertThat(largest.get("path").asText()).isEqualTo("shocks.gas.profile.size");
        JsonNode ends = query("select \"" + OUTPUT + "\" as y from results order by \"shocks.gas.profile.size\"");
        double atLow = ends.get(0).get("y").asDouble();
        double atHigh = ends.get(ends.size() - 1).get("y").asDouble();
        assertThat(largest.get("atLow").asDouble()).isCloseTo(atLow, within(1e-4));
        assertThat(largest.get("atHigh").asDouble()).isCloseTo(atHigh, within(1e-4));
        assertThat(largest.get("swing").asDouble()).isCloseTo(Math.abs(atHigh - atLow), within(1e-4));
    }

    @Test
    void conditionsAreFoundWhereAnOutcomeIsAsAsked() throws IOException {
        program.file("points.csv", "shocks.gas.profile.size,parameters.scale.elasticity\n1,0.7\n");
        swept("--points-file", folder.resolve("points.csv").toString());
        String threshold = query("select \"" + OUTPUT + "\" as y from results")
                .get(0)
                .get("y")
                .asText();
        JsonNode discovery = swept(
                        FACTORS, "--design=lhs", "--points=200", "--replace", "--where", OUTPUT + "<" + threshold)
                .get("analysis")
                .get("discoveries")
                .get(0);
        JsonNode condition = discovery.get("box").get("conditions").get(0);
        assertThat(condition.get("path").asText()).isEqualTo("shocks.gas.profile.size");
        assertThat(condition.get("low").asDouble()).isCloseTo(1, within(0.3));
        assertThat(discovery.get("box").get("density").asDouble()).isGreaterThan(0.8);
        assertThat(discovery.get("leaves")).isNotEmpty();
    }

    @Test
    void causesShareAnOutcomeOutAmongThem() throws IOException {
        String text = Program.scenarioText("gas").replace("outcomes:", """
                          - id: tariff
                            kind: tariff
                            title: {en: Tariff, zh: 关税}
                            importers: DEU
                            exporters: CHN
                            profile: {type: step, size: 0.2, start: 2018Q3}
                            source: {en: "assumed", zh: "假设"}
                        outcomes:""");
        program.file("scenarios/gas.yaml", text);
        JsonNode influence = swept("--design=shapley", "--arms=scenario")
                .get("analysis")
                .get("influences")
                .get(0);
        assertThat(influence.get("method").asText()).isEqualTo("shapley");
        JsonNode rows = query("select \"" + OUTPUT + "\" as y from results order by gas, tariff");
        assertThat(rows).hasSize(4);
        double whole = rows.get(3).get("y").asDouble() - rows.get(0).get("y").asDouble();
        double parts = influence.get("factors").get(0).get("part").asDouble()
                + influence.get("factors").get(1).get("part").asDouble();
        assertThat(parts).isCloseTo(whole, within(1e-4 * Math.abs(whole)));
        assertThat(influence.get("factors").get(0).get("path").asText()).isEqualTo("gas");
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(sweep("--factors=parameters.scale.elastisity").complaints().get(0))
                .isEqualTo("--factors: parameters.scale.elastisity: is no lever, see 'reshuffle levers'; did you mean"
                        + " 'parameters.scale.elasticity'?");
        assertThat(sweep("--factors=shocks.gas.profile.size=2..1").complaints().get(0))
                .contains("expected a range from low to high");
        assertThat(sweep("--factors=seed").complaints().get(0)).contains("is what the sweep itself sets");
        assertThat(sweep("--design=satelli").complaints().get(0)).contains("did you mean 'saltelli'?");
        assertThat(sweep(FACTORS, "--points=0").complaints().get(0)).contains("--points: expected a whole number");
        assertThat(sweep(FACTORS, "--arms=scenari").complaints().get(0)).contains("did you mean 'scenario'?");
        assertThat(sweep(FACTORS, "--where=DEU.ENI.outputs<1").complaints().get(0))
                .contains("is not one outcome");
        assertThat(sweep(FACTORS, "--where=DEU.ENI.output").complaints().get(0)).contains("expected OUTCOME<NUMBER");
        assertThat(sweep().complaints().get(0)).contains("lists no uncertainties");
        assertThat(sweep("--design=points").code()).isEqualTo(2);
        assertThat(sweep(FACTORS, "--design=grid", "--points=3").complaints().get(0))
                .isEqualTo("--points says nothing to --design grid, expected one of lhs, sobol, saltelli, morris");
        assertThat(sweep(FACTORS, "--levels=3").complaints().get(0)).contains("--levels says nothing to --design lhs");
        assertThat(sweep(FACTORS, "--design=shapley").complaints().get(0)).contains("--factors says nothing");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }
}
