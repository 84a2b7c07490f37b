package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;
import org.reshuffle.result.Json;
import org.xml.sax.InputSource;

class CompareCommandTest {
    private static final String DEARER = "shocks.gas.profile.size=2";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void scenario() {
        program = Program.in(folder).scenario("gas");
    }

    private void run(String out, String... options) {
        make("run", out, options);
    }

    private void sweep(String out, String... options) {
        make("sweep", out, options);
    }

    private void make(String command, String out, String... options) {
        List<String> call = new ArrayList<>(List.of(command, "~/scenarios/gas.yaml", "--out", "~/" + out, "--quiet"));
        call.addAll(Arrays.asList(options));
        Ended ended = program.call(call.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private Ended compare(String... options) {
        List<String> call = new ArrayList<>(List.of("compare"));
        call.addAll(Arrays.asList(options));
        return program.call(call.toArray(String[]::new));
    }

    private Json json(String... options) throws IOException {
        List<String> call = new ArrayList<>(Arrays.asList(options));
        call.addAll(List.of("--json", "--quiet"));
        Ended ended = compare(call.toArray(String[]::new));
        assertThat(ended.code()).as(ended.err()).isZero();
        return Json.read(Files.writeString(folder.resolve("answer.json"), ended.out()));
    }

    private static List<Json> outcomes(Json answer) {
        return answer.get("comparisons").items().get(0).get("outcomes").items();
    }

    private static Json outcome(Json answer, String arm, String id, String of) {
        return outcomes(answer).stream()
                .filter(row -> row.text("arm").equals(arm)
                        && row.text("id").equals(id)
                        && row.text("of").equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Json summary(String out, int outcome) throws IOException {
        return Json.read(folder.resolve(out + "/gas/summary.json"))
                .get("outcomes")
                .items()
                .get(outcome);
    }

    private static List<String> paths(Json answer) {
        return answer.get("inputs").items().stream()
                .map(input -> input.text("path"))
                .toList();
    }

    @Test
    void oneLeverIsTheOnlyInputThatDiffersAndEffectsDifferAsTheSummariesDo() throws IOException {
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field", "--set", DEARER);
        Json answer = json("~/a/gas", "~/b/gas", "--margin=0.001%");
        assertThat(paths(answer)).containsExactly("shocks.gas.profile.size");
        assertThat(answer.get("inputs").items().get(0).list("values", Json::text))
                .containsExactly("1", "2");
        String arm = "scenario";
        Json first = summary("a", 0);
        Json second = summary("b", 0);
        Json level = outcome(answer, arm, "DEU.ENI.output", "level");
        double difference = second.number("scenario") - first.number("scenario");
        assertThat(difference).isNotZero();
        assertThat(level.number("difference")).isCloseTo(difference, within(1e-4));
        assertThat(level.number("change")).isCloseTo(100 * difference / first.number("scenario"), within(1e-4));
        Json effect = outcome(answer, arm, "DEU.ENI.output", "effect");
        assertThat(effect.number("difference"))
                .isCloseTo(
                        second.get("effect").number("counterfactual")
                                - first.get("effect").number("counterfactual"),
                        within(1e-4));
        assertThat(effect.text("finding")).isEqualTo("different");
        assertThat(effect.truth("exact")).isTrue();
        // The baseline has no gas shock, so nothing of it is shown.
        assertThat(outcomes(answer)).noneMatch(row -> row.text("arm").equals("baseline"));
    }

    @Test
    void aDifferenceSmallerThanTheMarginIsEquivalence() throws IOException {
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field", "--set", DEARER);
        assertThat(outcomes(json("~/a/gas", "~/b/gas", "--margin=100%"))).isEmpty();
        Json all = json("~/a/gas", "~/b/gas", "--margin=100%", "--all");
        assertThat(outcomes(all))
                .isNotEmpty()
                .allMatch(row -> row.text("finding").equals("equivalent"));
        assertThat(paths(all)).contains("parameters.scale.elasticity");
    }

    @Test
    void identicalRunsDifferInNothing() {
        run("a");
        run("b");
        Ended ended = compare("~/a/gas", "~/b/gas");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Nothing differs in what went in.").contains("Different: 0; undecided: 0");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void runsWithEverySeedArePairedBySeed() throws IOException {
        run("a", "--mode=stochastic", "--every-seed");
        run("b", "--mode=stochastic", "--every-seed", "--set", DEARER);
        Json answer = json("~/a/gas", "~/b/gas", "--all");
        assertThat(answer.get("comparisons").items().get(0).text("pairedBy")).isEqualTo("seeds");
        Json level = outcome(answer, "scenario", "DEU.ENI.output", "level");
        assertThat(level.whole("pairs")).isEqualTo(5);
        assertThat(level.number("difference"))
                .isCloseTo(summary("b", 0).number("scenario") - summary("a", 0).number("scenario"), within(1e-3));
        double error = level.number("standardError");
        // Student's t of four degrees of freedom, on the paired error, in per cent of the reference.
        double half = 100 * 2.776445 * error / level.number("reference");
        assertThat(level.get("interval").number("high") - level.number("change"))
                .isCloseTo(half, within(1e-4));
        assertThat(outcomes(answer).get(0).text("arm")).isEqualTo("baseline");
        Json baseline = outcome(answer, "baseline", "DEU.ENI.output", "level");
        assertThat(baseline.number("difference")).isZero();
        assertThat(baseline.text("finding")).isEqualTo("equivalent");
    }

    @Test
    void withoutSeedsOneByOneNothingIsDecidedAndTheWayOutIsNamed() {
        run("a", "--mode=stochastic");
        run("b", "--mode=stochastic", "--set", DEARER);
        Ended ended = compare("~/a/gas", "~/b/gas");
        assertThat(ended.out()).contains("undecided").contains("Different: 0;");
        assertThat(ended.err()).contains("--every-seed");
    }

    /** Two with no seed in common are held against each other by the means of their seeds, expected flows left out. */
    @Test
    void meansAreThoseOfSeedsAlone() throws IOException {
        run("a", "--mode=both", "--every-seed");
        run("b", "--mode=stochastic", "--every-seed", "--seed=11");
        run("c", "--mode=stochastic");
        Json answer = json("~/a/gas", "~/b/gas", "--all");
        assertThat(answer.get("comparisons").items().get(0).text("pairedBy")).isEqualTo("means");
        assertThat(outcome(answer, "scenario", "DEU.ENI.output", "level").number("reference"))
                .isCloseTo(summary("c", 0).number("scenario"), within(1e-5))
                .isNotCloseTo(summary("a", 0).number("scenario"), within(5e-4));
    }

    @Test
    void anEffectOnNothingThatStaysNothingIsNone() throws IOException {
        program.file(
                "scenarios/gas.yaml", Program.scenarioText("gas").replace("DEU.ALL.unemployment", "DEU.ALL.subsidies"));
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field", "--set", DEARER);
        Json effect = outcome(json("~/a/gas", "~/b/gas", "--all"), "scenario", "DEU.ALL.subsidies", "effect");
        assertThat(effect.number("difference")).isZero();
        assertThat(effect.text("finding")).isEqualTo("equivalent");
    }

    @Test
    void sweepsArePairedByPointWithAnIntervalNarrowerThanThatOfUnpairedRows() throws IOException {
        String[] design = {
            "--design=lhs",
            "--points=8",
            "--arms=baseline,scenario",
            "--factors=parameters.trade.elasticity-scale=0.6..1.4"
        };
        sweep("a", design);
        String[] dearer = Arrays.copyOf(design, design.length + 2);
        dearer[design.length] = "--set";
        dearer[design.length + 1] = DEARER;
        sweep("b", dearer);
        Json answer = json("~/a/gas", "~/b/gas", "--margin=0.001");
        assertThat(paths(answer)).containsExactly("shocks.gas.profile.size");
        Json level = outcome(answer, "scenario", "DEU.ENI.output", "level");
        assertThat(level.whole("pairs")).isEqualTo(8);
        double first = level.get("deviation").number("reference");
        double second = level.get("deviation").number("other");
        double unpaired = Math.sqrt((first * first + second * second) / 8);
        assertThat(level.number("standardError")).isPositive().isLessThan(unpaired / 2);
        assertThat(level.text("finding")).isEqualTo("different");
    }

    @Test
    void sweepsWithDifferentDesignsAreComparedWhereTheyMeet() throws IOException {
        sweep("a", "--design=grid", "--factors=shocks.gas.profile.size=0|1|2");
        sweep("b", "--design=grid", "--factors=shocks.gas.profile.size=1|2|3");
        Json answer = json("~/a/gas", "~/b/gas", "--all");
        assertThat(answer.get("comparisons").items().get(0).whole("points")).isEqualTo(2);
        assertThat(outcomes(answer))
                .isNotEmpty()
                .allMatch(row -> row.number("difference") == 0 && row.whole("pairs") == 2);
    }

    @Test
    void aRunIsHeldAgainstEveryPointOfASweep() throws IOException {
        run("a", "--mode=mean-field");
        sweep("b", "--design=grid", "--factors=shocks.gas.profile.size=1|2", "--arms=baseline,scenario");
        Json answer = json("~/a/gas", "~/b/gas/sweep", "--all");
        Json level = outcome(answer, "scenario", "DEU.ENI.output", "level");
        assertThat(level.whole("pairs")).isEqualTo(2);
        run("c", "--mode=mean-field", "--set", DEARER);
        // One point is the run itself, the other the run with dearer gas.
        double half = (summary("c", 0).number("scenario") - summary("a", 0).number("scenario")) / 2;
        assertThat(level.number("difference")).isCloseTo(half, within(1e-3));
        Json reversed = json("~/b/gas/sweep", "~/a/gas", "--all");
        assertThat(outcome(reversed, "scenario", "DEU.ENI.output", "level").number("difference"))
                .isCloseTo(-half, within(1e-3));
    }

    @Test
    void theFirstOfSeveralIsTheReference() throws IOException {
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field", "--set", DEARER);
        Json answer = json("~/a/gas", "~/b/gas", "~/a/gas", "--all");
        assertThat(answer.get("comparisons").items()).hasSize(2);
        assertThat(answer.text("reference")).endsWith("a/gas");
    }

    @Test
    void otherVersionsOfTheProgramAreComparedWithAWarning() throws IOException {
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field");
        Path manifest = folder.resolve("b/gas/manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceFirst("(\"codeVersion\" : )\"[^\"]*\"", "$1\"0.0.1+old\""));
        Ended ended = compare("~/a/gas", "~/b/gas");
        assertThat(ended.code()).isZero();
        assertThat(ended.complaints().get(0)).contains("different versions").contains("0.0.1+old");
        assertThat(ended.out()).contains("code").contains("Different: 0;");
    }

    @Test
    void filtersChooseOutcomes() throws IOException {
        run("a", "--mode=mean-field");
        Json answer = json("~/a/gas", "~/a/gas", "--all", "--measure=unemployment");
        assertThat(outcomes(answer)).isNotEmpty().allMatch(row -> row.text("id").equals("DEU.ALL.unemployment"));
        Ended wrong = compare("~/a/gas", "~/a/gas", "--nation=DUE");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.complaints()).hasSize(1);
        assertThat(wrong.err()).contains("did you mean 'DEU'?");
        assertThat(compare("~/a/gas", "~/a/gas", "--family=ENI", "--measure=unemployment")
                        .complaints())
                .containsExactly("no outcome is of such a nation, family, measure and quarter at once");
    }

    @Test
    void badInputIsOneLineAndWritesNothing() throws IOException {
        run("a", "--mode=mean-field");
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/manifest.json"), "{");
        for (String[] call : new String[][] {
            {"~/a/gas", "~/none"}, {"~/empty", "~/a/gas"}, {"~/a/gas", "~/broken"}, {"~/a/gas", "~/a/gas", "--margin=0"}
        }) {
            List<String> words = new ArrayList<>(Arrays.asList(call));
            words.addAll(List.of("--html", "~/page.html"));
            Ended ended = compare(words.toArray(String[]::new));
            assertThat(ended.code()).as(ended.err()).isEqualTo(2);
            assertThat(ended.complaints()).as(String.join(" ", call)).hasSize(1);
            assertThat(ended.out()).isEmpty();
        }
        Files.delete(folder.resolve("a/gas/sectors.csv"));
        Ended missing = compare("~/a/gas", "~/a/gas", "--html", "~/page.html");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.complaints()).hasSize(1);
        assertThat(program.files()).noneMatch(file -> file.endsWith("page.html"));
        assertThat(compare("gsa", "gas", "--out", "~/a").complaints())
                .allMatch(line -> line.contains("did you mean 'gas'?"));
    }

    @Test
    void thePageStandsByItselfInBothLanguages() throws Exception {
        run("a", "--mode=mean-field");
        run("b", "--mode=mean-field", "--set", DEARER);
        Ended ended = compare("~/a/gas", "~/b/gas", "--margin=0.01", "--html", "~/page.html");
        assertThat(ended.code()).as(ended.err()).isZero();
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page).contains("What went in").contains("输入").contains("shocks.gas.profile.size");
        assertThat(page).doesNotContain("src=").doesNotContain("href=\"http");
        String xhtml = page.substring(page.indexOf("<html")).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xhtml)));
        // Of each language: intervals in per cent and in points, and the outcomes over time.
        assertThat(document.getElementsByTagName("svg").getLength()).isGreaterThanOrEqualTo(6);
        assertThat(compare("~/a/gas", "~/b/gas", "--lang=zh").out())
                .contains("输入")
                .contains("判断");
    }
}
