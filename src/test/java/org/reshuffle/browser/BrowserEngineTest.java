package org.reshuffle.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.Judgement;
import org.reshuffle.report.VerdictFile;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.sweep.ClaimJudge;
import org.reshuffle.sweep.Progress;

/** The same figures in the browser as on the JVM, bit for bit. */
class BrowserEngineTest {
    private static EnginePage browser;

    static List<String> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Files.exists(Path.of("target/classes/page/engine/reshuffle.wasm")), "the engine is not built");
        EnginePage.library().forEach((name, text) -> BrowserEngine.put("scenarios/" + name, text));
        browser = new EnginePage(true);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String expected(String scenario, String settings) {
        String answer = BrowserEngine.fingerprint("scenarios/" + scenario + ".yaml", settings);
        return answer.replaceAll(".*\"fingerprint\":\"([0-9a-f]{64})\".*", "$1");
    }

    @Test
    void isWebAssembly() {
        assertThat(browser.call("await engine.info()", null)).isEqualTo(Map.of("wasm", true));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasTheMeanFieldFingerprintOfTheJvm(String scenario) {
        // Both at once, on a core each.
        browser.begin("engine.fingerprint({scenario: asked, mode: 'mean-field'})", scenario);
        String expected = expected(scenario, "mode=mean-field");
        assertThat(browser.begun()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void hasTheStochasticFingerprintOfTheJvm(String scenario) {
        browser.begin("engine.fingerprint({scenario: asked, mode: 'stochastic', seeds: 1})", scenario);
        String expected = expected(scenario, "mode=stochastic\nseeds=1");
        assertThat(browser.begun()).isEqualTo(expected);
    }

    @Test
    void tellsOfBadInputAsTheJvmDoes() {
        Object found = browser.call(
                "JSON.stringify(await engine.check({text: asked}))", "scenario: x\nworld: worlds/world-208.yaml\n");
        BrowserEngine.put("scenarios/scenario.resolved.yaml", "scenario: x\nworld: worlds/world-208.yaml\n");
        String expected = BrowserEngine.check("scenarios/scenario.resolved.yaml", "");
        assertThat(expected).contains("world-2018.yaml").isEqualTo("{\"findings\":" + found + "}");
    }

    /** A lever is moved again and again, as by a slider, so that the kept baseline answers too. */
    @Test
    void answersAMovedLeverAsTheJvmDoes() throws IOException {
        Object found = browser.call(
                "await (async () => { let answer; const times = []; for (let k = 0; k < 15; k++) {"
                        + " const begun = performance.now();"
                        + " answer = await engine.run({scenario: 'nord-stream', set: [asked + '=' + k / 20],"
                        + " nationMeasures: ['realIncome', 'unrest'], familyMeasures: ['output', 'share']});"
                        + " times.push(Math.round(performance.now() - begun)); }"
                        + " console.log('slider to answer, one arm afresh [ms]: ' + times.join(' '));"
                        + " return JSON.stringify([answer.outcomes[0].scenario,"
                        + " ...answer.arms.scenario.family.output.slice(-3)]) })()",
                "shocks.gas-price.profile.scale");
        String answer =
                BrowserEngine.run("scenarios/nord-stream.yaml", "shocks.gas-price.profile.scale=0.7", "", "", true);
        double outcome = new ObjectMapper()
                .readTree(answer)
                .path("outcomes")
                .path(0)
                .path("scenario")
                .asDouble();
        double[] output = BrowserEngine.series(1, "output");
        double[] figures = new ObjectMapper().readValue(found.toString(), double[].class);
        assertThat(figures)
                .containsExactly(
                        outcome, output[output.length - 3], output[output.length - 2], output[output.length - 1]);
        assertThat(BrowserEngine.run("scenarios/nord-stream.yaml", "", "", "", true))
                .isNotEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C12", "C20", "C22"})
    void judgesAsTheCommandLineDoes(String claim) throws Exception {
        browser.begin("engine.verdict({claim: asked, draws: 20, most: 20, seed: 1}).then(JSON.stringify)", claim);
        Judgement judged = new ClaimJudge(new Draws(20, 1), 20, 1, Progress.NONE)
                .judge(List.of(new ClaimFiles().read(Path.of("scenarios/claims", claim + ".yaml"))))
                .get(0);
        JsonNode found = new ObjectMapper().readTree(browser.begun().toString());
        assertThat(found.path("verdict").asText()).isEqualTo(judged.verdict().key());
        assertThat(found.path("draws").asInt()).isEqualTo(20);
        assertThat(found.path("holding").asInt()).isEqualTo(judged.holding());
        assertThat(found.path("effect").path("counterfactual").path("median").asDouble())
                .isEqualTo(judged.againstControl().median(), within(1e-9));
        assertThat(found.path("flips").size()).isEqualTo(judged.flips().size());
        StringWriter file = new StringWriter();
        VerdictFile.write(file, List.of(judged), new Draws(20, 1));
        JsonNode told = new ObjectMapper().readTree(file.toString()).path(0).path("told");
        assertThat(told.path("share").asText()).isNotEmpty();
        assertThat(found.path("told")).as("figures as they are told").isEqualTo(told);
    }

    @Test
    void splitsAnOutcomeAsTheJvmDoes() throws IOException {
        Object found = browser.call(
                "JSON.stringify((await engine.split({scenario: 'late-networks', arm: 'networks-late', outcome: asked,"
                        + " quarter: 119})).causes.map(cause => cause.part))",
                "DEU.ALL.aiCapability");
        BrowserEngine.split("scenarios/late-networks.yaml", "", "networks-late", "DEU.ALL.aiCapability", 119);
        String last = BrowserEngine.splitStep();
        while (!last.contains("causes")) {
            last = BrowserEngine.splitStep();
        }
        List<Double> parts = new ArrayList<>();
        new ObjectMapper()
                .readTree(last)
                .path("split")
                .path("causes")
                .forEach(cause -> parts.add(cause.path("part").asDouble()));
        assertThat(parts)
                .hasSize(5)
                .isEqualTo(Arrays.stream(new ObjectMapper().readValue(found.toString(), double[].class))
                        .boxed()
                        .toList());
    }

    @Test
    void stopsJudgingWhenTold() {
        Object name = browser.call(
                "await (async () => { const stop = new AbortController();"
                        + " const judging = engine.verdict({claim: asked, draws: 200},"
                        + " {signal: stop.signal, onProgress: () => stop.abort()});"
                        + " return judging.then(() => 'judged', failure => failure.name); })()",
                "C22");
        assertThat(name).isEqualTo("AbortError");
    }
}
