package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.Json;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.StoredMove;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ResultFixture;

class ExplainerTest {
    @TempDir
    Path out;

    private Path folder;
    private Explainer explainer;

    @BeforeEach
    void write() throws Exception {
        Scenario scenario = SyntheticScenario.of(SyntheticWorld.full(), 60, 3, Mode.BOTH);
        folder = ResultFixture.write(scenario, out);
        explainer = Explainer.open(folder);
    }

    private static JsonNode json(Explanation explanation) throws IOException {
        StringWriter text = new StringWriter();
        Json.write(text, explanation::write);
        return new ObjectMapper().readTree(text.toString());
    }

    /** Against the counterfactual and against the start, as output and as a share: no rest. */
    @Test
    void forcesAddUpToTheWhole() throws Exception {
        ReportData data = ReportData.read(ResultReader.open(folder));
        for (String nation : new String[] {"DEU", "CHN", "SRB"}) {
            JsonNode accounts = json(explainer.explain(nation)).get("accounts");
            assertThat(accounts).hasSize(2);
            for (JsonNode account : accounts) {
                int quarter = quarter(data, account.get("quarter").asText());
                for (String against : new String[] {"counterfactual", "start"}) {
                    JsonNode output = account.get(against).get("output");
                    double change = 100
                            * (output.get("after").asDouble()
                                            / output.get("before").asDouble()
                                    - 1);
                    assertThat(output.get("percent").asDouble()).isCloseTo(change, within(1e-3));
                    assertThat(sum(output.get("forces"))).isCloseTo(change, within(1e-3));
                    JsonNode share = account.get(against).get("share");
                    double points =
                            share.get("after").asDouble() - share.get("before").asDouble();
                    assertThat(share.get("points").asDouble()).isCloseTo(points, within(1e-4));
                    assertThat(sum(share.get("forces"))).isCloseTo(points, within(1e-4));
                }
                double now = data.value(1, quarter, data.place(nation), -1, Measure.OUTPUT);
                assertThat(account.get("start").get("output").get("after").asDouble())
                        .isCloseTo(now, within(1e-6 * now));
            }
        }
    }

    private static int quarter(ReportData data, String name) {
        int quarter = 0;
        while (!data.manifest().quarter(quarter).toString().equals(name)) {
            quarter++;
        }
        return quarter;
    }

    private static double sum(JsonNode forces) {
        return Streams.stream(forces).mapToDouble(JsonNode::asDouble).sum();
    }

    @Test
    void aNationIsFoundByCodeAndNameInBothLanguages() throws IOException {
        String expected = explainer.explain("DEU").text(Language.EN);
        assertThat(explainer.explain("deu").text(Language.EN)).isEqualTo(expected);
        assertThat(explainer.explain("Germany").text(Language.EN)).isEqualTo(expected);
        assertThat(explainer.explain("德国").text(Language.EN)).isEqualTo(expected);
        assertThat(expected)
                .startsWith("Germany (DEU) in “Gas stops flowing to Germany”")
                .contains("Against the counterfactual", "Against the start", "Energy", "Clusters (scale)", "Sum");
        assertThat(explainer.explain("DEU").text(Language.ZH))
                .contains("德国", "相对对照", "相对起点", "能源", "总和")
                .doesNotContain("Energy");
    }

    @Test
    void aFamilyIsToldFromAMistypedNation() throws IOException {
        for (String name : new String[] {"NEV", "nev"}) {
            assertThatThrownBy(() -> explainer.explain(name)).isInstanceOfSatisfying(UnknownName.class, unknown -> {
                assertThat(unknown.text(Language.EN))
                        .startsWith("‘NEV’ is a family of industries.")
                        .containsPattern("such as [A-Z]{3}-NEV-\\d+, or for a nation, such as [A-Z]{3}\\.$");
                assertThat(unknown.text(Language.ZH)).startsWith("“NEV”是产业");
            });
        }
    }

    @Test
    void theTitleInChineseBeginsWithTheNation() throws IOException {
        assertThat(explainer.explain("DEU").text(Language.ZH)).startsWith("德国（DEU）：什么推动了它的制造业（情景“");
    }

    private StoredMove forced() throws IOException {
        return ResultReader.open(folder).moves().stream()
                .filter(move -> move.kind().equals("closed") && move.arm().equals("scenario"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClusterTellsItsLifeAndItsReasons() throws IOException {
        StoredMove move = forced();
        Explanation explanation = explainer.explain(move.cluster().toLowerCase(java.util.Locale.ROOT));
        assertThat(explanation.text(Language.EN))
                .startsWith(move.cluster() + ": a cluster of ")
                .contains("2018Q1  Founded in Germany")
                .contains(move.quarter() + "  Closed in ")
                .contains("It would have been as likely to stay had profit in ")
                .contains("been 30.0\u00a0% higher")
                .contains("Next best was ")
                .contains("was 1.5 times as likely")
                .contains("For going spoke profit (+0.90)")
                .contains("the size of the industry there (+0.80)")
                .contains("Without the events (baseline)");
        assertThat(explanation.text(Language.ZH))
                .contains("断气（scenario）", "在德国创立", "若", "再高30.0%")
                .doesNotContain("Founded");
    }

    @Test
    void aClustersReasonsAreInTheJsonToo() throws IOException {
        StoredMove move = forced();
        JsonNode json = json(explainer.explain(move.cluster()));
        assertThat(json.get("kind").asText()).isEqualTo("cluster");
        assertThat(json.get("arms").get(0).get("arm").asText()).isEqualTo("scenario");
        JsonNode found = Streams.stream(json.get("arms").get(0).get("moves"))
                .filter(node -> node.get("kind").asText().equals("closed"))
                .findFirst()
                .orElseThrow();
        assertThat(found.get("keep_profit_percent").asDouble()).isEqualTo(30);
        assertThat(found.get("terms").get("mass").asDouble()).isEqualTo(0.8);
        assertThat(found.get("terms").get("profit").asDouble()).isCloseTo(3 * 0.3, within(1e-6));
        assertThat(found.get("runner_up").asText()).isNotEmpty();
        assertThat(found.get("why").get("en").asText()).isNotEmpty();
        assertThat(found.get("why").get("zh").asText()).isNotEmpty();
    }

    @Test
    void unknownNamesAreAnsweredWithTheNearest() {
        assertThatThrownBy(() -> explainer.explain("DEU-ICR-01"))
                .isInstanceOf(UnknownName.class)
                .hasMessageContaining("Did you mean ‘DEU-ICE-01’?");
        assertThatThrownBy(() -> explainer.explain("Germny")).isInstanceOfSatisfying(UnknownName.class, unknown -> {
            assertThat(unknown.text(Language.EN)).contains("Germny", "Did you mean ‘Germany’?");
            assertThat(unknown.text(Language.ZH)).contains("Germny", "是否指“Germany”？");
        });
    }
}
