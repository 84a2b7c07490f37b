package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;

class RunCommandTest {
    @TempDir
    Path folder;

    private Program program() {
        return Program.in(folder).scenario("gas");
    }

    @Test
    void tellsWhatCameOfTheOutcomesAndWhereTheFilesAre() {
        Ended ended = program().call("run", "~/scenarios/gas.yaml", "--out", "~/output");
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines().toList().get(0)).isEqualTo("Gas gets dear");
        assertThat(ended.out()).containsPattern("DEU\\.ENI\\.output +2020Q1 +[0-9.]+ +[0-9.]+ +-[0-9.]+ % +\\[-");
        assertThat(ended.out()).containsPattern("DEU\\.ALL\\.unemployment +2020Q1 .* pt");
        assertThat(ended.err()).contains("output/gas/report.html (12 runs, ");
        assertThat(folder.resolve("output/gas/manifest.json")).exists();
        assertThat(folder.resolve("output/gas/report.html")).exists();
    }

    @Test
    void speaksChinese() {
        Ended ended = program().call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--lang", "zh");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("天然气涨价").contains("对照").contains("十亿美元");
        assertThat(ended.err()).contains("12 次运行");
    }

    @Test
    void printsSummariesAsJson() throws IOException {
        Program program = program().scenario("oil");
        Ended ended = program.call("run", "~/scenarios", "--out", "~/output", "--json", "--quiet");
        assertThat(ended.err()).isEmpty();
        JsonNode summaries = new ObjectMapper().readTree(ended.out());
        assertThat(summaries).hasSize(2);
        assertThat(summaries.get(0).get("scenario").asText()).isEqualTo("gas");
        assertThat(summaries.get(1).get("scenario").asText()).isEqualTo("oil");
        JsonNode outcome = summaries.get(0).get("outcomes").get(0);
        assertThat(outcome.get("id").asText()).isEqualTo("DEU.ENI.output");
        assertThat(outcome.get("effect").get("counterfactual").asDouble()).isNegative();
        assertThat(summaries.get(0))
                .isEqualTo(new ObjectMapper().readTree(Files.readString(folder.resolve("output/gas/summary.json"))));
    }

    @Test
    void takesOptionsForWhatTheFileSays() throws IOException {
        Ended ended = program()
                .call(
                        "run",
                        "~/scenarios/gas.yaml",
                        "--out",
                        "~/output",
                        "--json",
                        "--mode",
                        "mean-field",
                        "--quarters",
                        "4",
                        "--set",
                        "shocks.gas.profile.size=0.5");
        assertThat(ended.code()).isZero();
        JsonNode summary = new ObjectMapper().readTree(ended.out()).get(0);
        assertThat(summary.get("timing").get("runs").asInt()).isEqualTo(2);
        assertThat(summary.get("outcomes").get(0).get("at").asText()).isEqualTo("2018Q4");
        assertThat(Files.readString(folder.resolve("output/gas/scenario.resolved.yaml")))
                .contains("size: 0.5");
    }

    @Test
    void theColumnsOfTheStochasticModeAddUp() throws IOException {
        Ended ended =
                program().call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--json", "--mode", "stochastic");
        JsonNode outcome =
                new ObjectMapper().readTree(ended.out()).get(0).get("outcomes").get(0);
        double baseline = outcome.get("baseline").asDouble();
        double value = outcome.get("scenario").asDouble();
        assertThat(outcome.get("effect").get("counterfactual").asDouble())
                .isCloseTo(100 * (value / baseline - 1), within(1e-3));
    }

    @Test
    void fewSeedsGiveNoInterval() throws IOException {
        String[] args = {"run", "~/scenarios/gas.yaml", "--out", "~/output", "--seeds", "4"};
        Ended ended = program().call(args);
        assertThat(ended.out()).containsPattern("DEU\\.ENI\\.output +2020Q1 .* % +- +");
        assertThat(ended.err()).contains("gas: no intervals, because they need 5 seeds and 4 were run");
        assertThat(program().with("RESHUFFLE_LANG", "zh").call(args).err()).contains("没有区间");
        JsonNode summary = new ObjectMapper().readTree(Files.readString(folder.resolve("output/gas/summary.json")));
        assertThat(summary.get("outcomes").get(0).get("interval").isNull()).isTrue();
    }

    @Test
    void saysWhichOutcomesARunIsTooShortFor() throws IOException {
        String[] args = {"run", "~/scenarios/gas.yaml", "--out", "~/output", "--quarters", "6"};
        Ended ended = program().call(args);
        assertThat(ended.code()).isZero();
        assertThat(ended.err())
                .contains("gas: DEU.ENI.output is asked for at 2020Q1, but the run ends with 2019Q2: it is taken then");
        assertThat(ended.out()).containsPattern("DEU\\.ENI\\.output +2019Q2, not 2020Q1 ");
        assertThat(program().with("RESHUFFLE_LANG", "zh").call(args).err()).contains("但运行止于 2019Q2");
        JsonNode summary = new ObjectMapper().readTree(Files.readString(folder.resolve("output/gas/summary.json")));
        assertThat(summary.get("outcomes").get(0).get("at").asText()).isEqualTo("2019Q2");
        assertThat(summary.get("outcomes").get(0).get("asked").asText()).isEqualTo("2020Q1");
        assertThat(program().call("verify", "~/output/gas").code()).isZero();
        Ended whole = program().call("run", "~/scenarios/gas.yaml", "--out", "~/output");
        assertThat(whole.err()).doesNotContain("is asked for");
        assertThat(Files.readString(folder.resolve("output/gas/summary.json"))).doesNotContain("asked");
    }

    @Test
    void writesTheSameWhateverTheLocale() throws IOException {
        String[] args = {"run", "~/scenarios/gas.yaml", "--out", "~/output", "--quarters", "4"};
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            String out = program().call(args).out();
            String nations = Files.readString(folder.resolve("output/gas/nations.csv"));
            String report = Files.readString(folder.resolve("output/gas/report.html"));
            for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(program().call(args).out()).isEqualTo(out);
                assertThat(folder.resolve("output/gas/nations.csv")).hasContent(nations);
                assertThat(folder.resolve("output/gas/report.html")).hasContent(report);
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void keepsEverySeed() {
        Ended ended =
                program().call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--every-seed", "--quarters", "4");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(folder.resolve("output/gas/nations.parquet")).exists();
        assertThat(folder.resolve("output/gas/sectors.parquet")).exists();
        Ended without = program()
                .call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--every-seed", "--mode", "mean-field");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("runs no seeds");
    }

    @Test
    void dryRunWritesNothing() throws IOException {
        Program program = program();
        List<String> before = program.files();
        Ended ended = program.call("run", "~/scenarios", "--out", "~/output", "--dry-run");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).containsPattern("gas +both +10 +2 +12 +[0-9.]+ s +.*output/gas");
        assertThat(program.files()).isEqualTo(before);
        JsonNode plan = new ObjectMapper()
                .readTree(program.call("run", "~/scenarios", "--out", "~/output", "--dry-run", "--json")
                        .out());
        assertThat(plan.get(0).get("runs").asInt()).isEqualTo(12);
        assertThat(plan.get(0).get("replaces").asBoolean()).isFalse();
    }

    /** What it took on a busy machine of two cores: 5 s, 3 s without seeds and 15 s with a hundred. */
    @Test
    void estimatesWhatARunTakes() throws IOException {
        assertThat(estimate("--seeds", "20")).isBetween(2_500L, 10_000L);
        assertThat(estimate("--mode", "mean-field")).isBetween(1_500L, 6_000L);
        assertThat(estimate("--seeds", "100")).isBetween(5_000L, 20_000L);
        assertThat(program()
                        .call("run", "scenarios/nord-stream.yaml", "--dry-run", "--threads", "1")
                        .err())
                .contains("counts the start, all runs, tables and reports on 1 threads");
    }

    private long estimate(String option, String value) throws IOException {
        Ended ended = program()
                .call("run", "scenarios/nord-stream.yaml", "--dry-run", "--json", "--threads", "2", option, value);
        long millis = new ObjectMapper()
                .readTree(ended.out())
                .get(0)
                .get("estimated_ms")
                .asLong();
        // Of a machine with one core it says the double.
        return Runtime.getRuntime().availableProcessors() > 1 ? millis : millis / 2;
    }

    @Test
    void runsNothingIfOneOfSeveralIsInvalid() {
        Program program = program()
                .file("scenarios/zero.yaml", Program.scenarioText("zero").replace("seeds: 5", "seeds: -2"))
                .file("scenarios/name.yaml", Program.scenarioText("other"));
        List<String> before = program.files();
        Ended ended = program.call("run", "~/scenarios", "--out", "~/output");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .containsPattern("(?m)^.*name\\.yaml:1:11: scenario: ")
                .containsPattern("(?m)^.*zero\\.yaml:8:8: seeds: ");
        assertThat(program.files()).isEqualTo(before);
    }

    @Test
    void takesOnlyFilesDirectlyInAFolder() {
        Ended ended = program().scenario("nested/deep").call("run", "~/scenarios", "--dry-run");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("gas").doesNotContain("deep").doesNotContain("small");
    }

    @Test
    void refusesTwoScenariosOfOneName() {
        Program program = program().file("scenarios/gas.yml", Program.scenarioText("gas"));
        Ended twice = program.call("run", "~/scenarios/gas.yaml", "~/scenarios/gas.yml", "--out", "~/output");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("has the same name as");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void neverWritesOverWhatIsNoResult() throws IOException {
        Program program = program().file("output/gas/thesis.txt", "three years of work");
        Ended ended = program.call("run", "~/scenarios/gas.yaml", "--out", "~/output");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("is not a result");
        assertThat(Files.readString(folder.resolve("output/gas/thesis.txt"))).isEqualTo("three years of work");
        Ended file = program.file("blocked", "").call("run", "~/scenarios/gas.yaml", "--out", "~/blocked");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("is not a folder");
    }

    @Test
    void findsOutBeforeItRunsThatNothingCanBeWritten() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        Ended proc = program().call("run", "~/scenarios/gas.yaml", "--out", "/proc/results");
        assertThat(proc.code()).isEqualTo(2);
        assertThat(proc.complaints())
                .containsExactly("nothing can be written to the folder /proc: choose another --out");
        Program program = program();
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("absent"));
        Ended link = program.call("run", "~/scenarios/gas.yaml", "--out", "~/nowhere");
        assertThat(link.code()).isEqualTo(2);
        assertThat(link.err()).contains("is not a folder");
    }

    @Test
    void replacesAnEarlierResultAndKeepsItsSweep() {
        Program program = program();
        program.call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--quarters", "4");
        program.file("output/gas/sweep/design.csv", "a");
        Ended again = program.call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--quarters", "4");
        assertThat(again.code()).isZero();
        assertThat(folder.resolve("output/gas/sweep/design.csv")).exists();
    }

    @Test
    void namesTheNearestLever() {
        Ended typo = program().call("run", "~/scenarios/gas.yaml", "--set", "parameters.scale.elastcity=0.5");
        assertThat(typo.code()).isEqualTo(2);
        assertThat(typo.err()).startsWith("--set:1:1: ").contains("elasticity");
        Ended twice = program().call("run", "~/scenarios/gas.yaml", "--seed", "4", "--set", "seed=5");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).startsWith("--set:1:1: seed: is set twice, first at --seed:1:1");
        Ended title = program().call("run", "~/scenarios/gas.yaml", "--set", "title.en=Other");
        assertThat(title.code()).isEqualTo(2);
        assertThat(title.err()).contains("is no lever");
    }

    @Test
    void namesTheKeyThatWasSet() {
        for (String bad : List.of("0", "-3", "2.5", "ten")) {
            Ended option = program().call("run", "~/scenarios/gas.yaml", "--quarters", bad);
            assertThat(option.code()).isEqualTo(2);
            assertThat(option.complaints()).singleElement().asString().startsWith("--quarters:1:1: horizon.quarters: ");
            Ended set = program().call("run", "~/scenarios/gas.yaml", "--set", "horizon.quarters=" + bad);
            assertThat(set.complaints()).singleElement().asString().contains(": horizon.quarters: ");
        }
    }

    @Test
    void suggestsTheNearestFile() {
        Ended ended = program().call("run", "~/scenarios/gsa.yaml");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("no such file or folder").containsPattern("did you mean '.*gas\\.yaml'");
    }

    @Test
    void drawsProgressOnlyOnATerminal() {
        String[] args = {"run", "~/scenarios/gas.yaml", "--out", "~/output", "--quarters", "4"};
        assertThat(program().call(args).err()).doesNotContain("\r");
        assertThat(program().onTerminal().call(args).err()).contains("12/12 gas");
        assertThat(program()
                        .onTerminal()
                        .with("RESHUFFLE_PROGRESS", "never")
                        .call(args)
                        .err())
                .doesNotContain("\r");
    }

    @Test
    void stopsWhenInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        Ended ended = program().call("run", "~/scenarios/gas.yaml", "--out", "~/output");
        // A channel that was closed by the interruption leaves the mark on the thread.
        Thread.interrupted();
        assertThat(ended.code()).isEqualTo(130);
        assertThat(ended.complaints()).containsExactly("interrupted; what was finished is kept");
        try (Stream<Path> left = Files.list(folder.resolve("output"))) {
            assertThat(left).allMatch(file -> file.endsWith(".reshuffle.lock"));
        }
    }

    @Test
    void printsWholeJsonWhenInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        Ended ended = program().call("run", "~/scenarios/gas.yaml", "--out", "~/output", "--json");
        Thread.interrupted();
        assertThat(ended.code()).isEqualTo(130);
        assertThat(new ObjectMapper().readTree(ended.out())).isEmpty();
    }
}
