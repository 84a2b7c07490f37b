package org.reshuffle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.behaviour.government.Act;
import org.reshuffle.behaviour.government.Motive;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.observe.Force;
import org.reshuffle.observe.Measure;
import org.reshuffle.observe.Observations;
import org.reshuffle.sweep.ResultFixture;
import org.reshuffle.sweep.SyntheticEngine;
import org.reshuffle.world.BaseWorld;
import org.reshuffle.world.Quarter;
import org.reshuffle.world.Text;

class ResultFilesTest {
    private static final ImmutableList<String> TABLES = ImmutableList.of(
            ResultWriter.NATIONS,
            ResultWriter.SECTORS,
            ResultWriter.EFFECTS,
            ResultWriter.MOVES,
            ResultWriter.DECISIONS,
            ResultWriter.FORCES,
            ResultWriter.FLOWS,
            ResultWriter.TRADE);

    @TempDir
    Path out;

    private final BaseWorld world = SyntheticWorld.of(5, 6);
    private final Scenario scenario = SyntheticScenario.of(world, 18, 5, Mode.BOTH);
    private ScenarioResult result;
    private Path folder;
    private ResultReader reader;

    @BeforeEach
    void write() throws Exception {
        result = ResultFixture.run(scenario, 2, out);
        folder = ResultFixture.write(scenario, out);
        reader = ResultReader.open(folder);
    }

    @Test
    void hasEveryFile() {
        assertThat(folder.resolve(ResultWriter.MANIFEST)).exists();
        assertThat(folder.resolve(ResultWriter.SUMMARY)).exists();
        assertThat(folder.resolve(ResultWriter.COLUMNS)).hasContent(ColumnsPage.text());
        assertThat(folder.resolve(ResultWriter.RESOLVED)).hasContent(ResultFixture.RESOLVED);
        TABLES.forEach(table -> assertThat(folder.resolve(table)).isNotEmptyFile());
    }

    @Test
    void tablesHaveTheSameBytesForAnyNumberOfThreads() throws Exception {
        Path alone = ResultFixture.write(scenario, out.resolve("one"), 1, true, SyntheticEngine::new);
        Path many = ResultFixture.write(scenario, out.resolve("five"), 5, true, SyntheticEngine::new);
        for (String table : TABLES) {
            assertThat(Files.mismatch(alone.resolve(table), folder.resolve(table)))
                    .as(table)
                    .isEqualTo(-1);
            assertThat(Files.mismatch(many.resolve(table), folder.resolve(table)))
                    .as(table)
                    .isEqualTo(-1);
        }
    }

    @Test
    void nationsCarryTheMeanFieldRunAndTheSpreadOfTheSeeds() throws IOException {
        FigureLayout layout = new FigureLayout(world);
        for (Measure measure : FigureLayout.NATION_MEASURES) {
            String key = measure.key();
            Panel panel = reader.nations(List.of(key + "_p5", key, key + "_p95", key + "_p50"));
            int column = FigureLayout.NATION_MEASURES.indexOf(measure);
            for (int arm = 0; arm < 2; arm++) {
                ArmResult expected = result.arms().get(arm);
                for (int place = 0; place < layout.places(); place++) {
                    double central = expected.meanField().value(measure, layout.nationOf(place), Observations.ALL, 11);
                    same(panel.get(arm, 11, place, 0, 1), central);
                    int figure = layout.nation(place, column);
                    same(panel.get(arm, 11, place, 0, 0), expected.bands().get(11, Bands.LOW, figure));
                    same(panel.get(arm, 11, place, 0, 3), expected.bands().get(11, Bands.MIDDLE, figure));
                    same(panel.get(arm, 11, place, 0, 2), expected.bands().get(11, Bands.HIGH, figure));
                }
            }
        }
    }

    @Test
    void sectorsCarryThemForEveryFamily() throws IOException {
        FigureLayout layout = new FigureLayout(world);
        for (Measure measure : Measure.values()) {
            if (measure.scope() == Measure.Scope.NATION) {
                continue;
            }
            Panel panel = reader.sectors(List.of(measure.key()), Panel.Selection.ALL);
            for (int arm = 0; arm < 2; arm++) {
                for (int place = 0; place < layout.places(); place++) {
                    for (int s = 0; s < layout.families(); s++) {
                        double central =
                                result.arms().get(arm).meanField().value(measure, layout.nationOf(place), s, 17);
                        same(panel.get(arm, 17, place, s, 0), central);
                    }
                }
            }
        }
        Panel band = reader.sectors(List.of("exports_p95"), (quarter, place, family) -> place == 2);
        int figure = layout.family(2, 3, FigureLayout.FAMILY_MEASURES.indexOf(Measure.EXPORTS));
        same(band.get(1, 9, 2, 3, 0), result.arms().get(1).bands().get(9, Bands.HIGH, figure));
    }

    /** Seven digits are written. */
    private static void same(double read, double expected) {
        assertThat(read).isCloseTo(expected, within(5.1e-7 * Math.abs(expected) + 1e-12));
    }

    @Test
    void effectsForcesAndFlowsAreReadBack() throws IOException {
        EffectTable effects = result.arms().get(1).effects();
        FigureLayout layout = new FigureLayout(world);
        Panel panel = reader.effects(List.of("output", "output_p5", "output_p95", "realIncome"), Panel.Selection.ALL);
        int kept = 2;
        int quarter = effects.quarters()[kept];
        int figure = layout.family(2, 0, FigureLayout.FAMILY_MEASURES.indexOf(Measure.OUTPUT));
        same(panel.get(1, quarter, 2, 1, 0), effects.effect(kept, figure));
        same(panel.get(1, quarter, 2, 1, 1), effects.low(kept, figure));
        same(panel.get(1, quarter, 2, 1, 2), effects.high(kept, figure));
        int income = layout.nation(2, FigureLayout.NATION_MEASURES.indexOf(Measure.REAL_INCOME));
        same(panel.get(1, quarter, 2, 0, 3), effects.effect(kept, income));
        assertThat(panel.get(1, quarter, 2, 1, 3)).as("income of a family").isNaN();
        assertThat(panel.get(0, quarter, 2, 1, 0)).as("baseline against itself").isNaN();

        Panel forces = reader.forces(Panel.Selection.ALL);
        double part = result.arms().get(1).forces().get(1, 2, 0, Force.ENERGY);
        same(forces.get(1, 7, 2, 0, Force.ENERGY.ordinal()), part);
        assertThat(forces.get(1, 8, 2, 0, 0)).as("a quarter that was not kept").isNaN();

        double flow = result.arms().get(1).flows().get(3, 2, 1);
        assertThat(reader.flows(new Quarter(2021, 4))).anySatisfy(stored -> {
            assertThat(stored.arm()).isEqualTo("scenario");
            assertThat(stored.quarter()).hasToString("2021Q4");
            assertThat(stored.from()).isEqualTo("DEU");
            assertThat(stored.to()).isEqualTo("USA");
            same(stored.capacity(), flow);
        });
    }

    @Test
    void theLedgerIsReadBack() throws IOException {
        List<StoredMove> moves = reader.moves();
        assertThat(moves)
                .hasSize(result.arms().get(0).moves().size()
                        + result.arms().get(1).moves().size());
        assertThat(moves.get(0).cluster()).isEqualTo("CHN-ENI-01");
        assertThat(moves.get(0).fromNation()).as("founded, so from nowhere").isEmpty();
        assertThat(moves).allSatisfy(move -> {
            assertThat(move.seed()).isEqualTo(7);
            assertThat(move.cluster()).matches("[A-Z]{3}-[A-Z]{3}-\\d\\d");
        });
        assertThat(moves.stream().filter(move -> move.kind().equals("closed")))
                .isNotEmpty()
                .allSatisfy(move -> {
                    assertThat(move.keepProfit()).isEqualTo(30);
                    assertThat(move.runnerUpGap()).isEqualTo(0.4);
                });
    }

    @Test
    void decisionsAreReadBack() throws IOException {
        List<StoredDecision> decisions = reader.decisions();
        assertThat(decisions).hasSize(4).allSatisfy(decision -> {
            assertThat(decision.arm()).isEqualTo("scenario");
            assertThat(decision.seed()).as("the mean-field run").isEmpty();
        });
        StoredDecision subsidy = decisions.get(0);
        assertThat(subsidy.quarter()).hasToString("2019Q4");
        assertThat(subsidy.nation()).isEqualTo("DEU");
        assertThat(subsidy.act()).isEqualTo(Act.SUBSIDY);
        assertThat(subsidy.family()).isEqualTo("ENI");
        assertThat(subsidy.partner()).isEmpty();
        assertThat(subsidy.motive()).isEqualTo(Motive.JOBS);
        assertThat(subsidy.cost()).isEqualTo(12.5);
        assertThat(subsidy.costPercent()).isEqualTo(0.4);
        assertThat(decisions.get(1).partner()).isEqualTo("DEU");
        assertThat(decisions.get(1).cost()).isNaN();
        assertThat(decisions.get(2).change()).isEqualTo("ended");
    }

    @Test
    void withoutAMeanFieldRunDecisionsAreThoseOfTheFirstSeed() throws Exception {
        Scenario drawn = SyntheticScenario.of(world, 18, 5, Mode.STOCHASTIC);
        ResultReader stochastic = ResultReader.open(ResultFixture.write(drawn, out.resolve("drawn")));
        assertThat(stochastic.decisions())
                .hasSize(4)
                .allSatisfy(decision -> assertThat(decision.seed()).isEqualTo("7"));
    }

    @Test
    void theManifestIsReadBackWhole() throws IOException {
        Manifest expected = ManifestSource.of(result, ResultFixture.RESOLVED);
        Manifest read = reader.manifest();
        assertThat(read.world()).isEqualTo(expected.world());
        assertThat(read.events()).isEqualTo(expected.events());
        assertThat(read.parameters()).isEqualTo(expected.parameters());
        assertThat(read.switches()).isEqualTo(expected.switches());
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("durationMillis")
                .isEqualTo(expected);
        assertThat(read.fingerprint()).isEqualTo(result.fingerprint());
        assertThat(read.seeds()).containsExactly(7L, 8L, 9L, 10L, 11L);
        assertThat(read.switches()).filteredOn(Manifest.SwitchInfo::moved).hasSize(1);
    }

    /** The form that interface.md gives, read with another JSON library than the one that writes. */
    @Test
    void theSummaryHasTheFormThatScriptsExpect() throws IOException {
        JsonNode summary =
                new ObjectMapper().readTree(folder.resolve(ResultWriter.SUMMARY).toFile());
        assertThat(ImmutableSet.copyOf(summary.fieldNames()))
                .containsExactly("scenario", "outcomes", "timing", "fingerprint");
        assertThat(ImmutableSet.copyOf(summary.get("timing").fieldNames()))
                .containsExactly("runs", "wall_ms", "cpu_ms");
        JsonNode outcome = summary.get("outcomes").get(0);
        assertThat(ImmutableSet.copyOf(outcome.fieldNames()))
                .containsExactly("id", "unit", "at", "start", "baseline", "scenario", "effect", "interval");
        assertThat(outcome.get("id").asText()).isEqualTo("DEU.ENI.output");
        assertThat(outcome.get("at").asText()).isEqualTo("2022Q2");
        OutcomeResult expected = result.outcomes().get(0);
        same(outcome.get("baseline").asDouble(), expected.baseline());
        same(outcome.get("effect").get("counterfactual").asDouble(), expected.againstBaseline());
        same(outcome.get("effect").get("start").asDouble(), expected.againstStart());
        same(outcome.get("interval").get("low").asDouble(), expected.low());
        same(outcome.get("interval").get("high").asDouble(), expected.high());
    }

    @Test
    void outcomesNameTheirArmWhereThereAreSeveral() throws Exception {
        Scenario several = SyntheticScenario.with(
                world,
                18,
                2,
                Mode.MEAN_FIELD,
                ImmutableList.of(
                        new Scenario.Arm("stays", new Text("Stays", "持续"), ImmutableList.of("gas-cut")),
                        new Scenario.Arm("ends", new Text("Ends", "结束"), ImmutableList.of())));
        Path other = ResultFixture.write(several, out.resolve("several"));
        JsonNode outcomes = new ObjectMapper()
                .readTree(other.resolve(ResultWriter.SUMMARY).toFile())
                .get("outcomes");
        assertThat(Streams.stream(outcomes).map(outcome -> outcome.get("arm").asText()))
                .containsSubsequence("stays", "ends");
        assertThat(outcomes.get(0).get("interval").isNull()).isTrue();
        assertThat(ResultReader.open(other).summary().outcomes())
                .hasSameSizeAs(Streams.stream(outcomes).toList());
    }

    @Test
    void tablesWithoutQuantilesHaveNone() throws Exception {
        Path central = ResultFixture.write(scenario, out.resolve("central"), 2, false, SyntheticEngine::new);
        assertThat(Files.readAllLines(central.resolve(ResultWriter.SECTORS)).get(0))
                .doesNotContain("_p");
        assertThat(ResultReader.open(central).hasBands()).isFalse();
        assertThat(reader.hasBands()).isTrue();
        assertThatThrownBy(() -> ResultReader.open(central).nations(List.of("output_p5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nations.csv should have the columns output_p5");
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        String page = Files.readString(folder.resolve(ResultWriter.COLUMNS));
        for (String table : TABLES) {
            assertThat(page).contains("## " + table);
            String head = Files.readAllLines(folder.resolve(table)).get(0);
            for (String column : head.split(",", -1)) {
                assertThat(page).contains("`" + column.replaceAll("_p(5|50|95)$", "") + "`");
            }
        }
    }

    /** The README of the folder of results names every file and measure. */
    @Test
    void theReadmeKnowsEveryFileAndMeasure() throws IOException {
        String readme = Files.readString(Path.of("output/README.md"));
        TABLES.forEach(table -> assertThat(readme).contains("`" + table + "`"));
        for (String file : List.of(
                ResultWriter.MANIFEST,
                ResultWriter.SUMMARY,
                ResultWriter.RESOLVED,
                ResultWriter.COLUMNS,
                ResultWriter.REPORT,
                ResultWriter.SEED_NATIONS,
                ResultWriter.SEED_SECTORS)) {
            assertThat(readme).contains("`" + file + "`");
        }
        for (Measure measure : Measure.values()) {
            assertThat(readme).contains("`" + measure.key() + "`");
        }
    }

    @Test
    void damageIsReportedNotRead() throws IOException {
        Path nations = folder.resolve(ResultWriter.NATIONS);
        String text = Files.readString(nations);
        Files.writeString(nations, text.substring(0, text.length() - 5));
        assertThatThrownBy(() -> reader.nations(List.of("output")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends in the middle of a line");
        Files.writeString(nations, text.replace("scenario,2019Q1,FRA", "scenario,2019Q1,FRX"));
        assertThatThrownBy(() -> reader.nations(List.of("output")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'FRX'");
        Files.writeString(folder.resolve(ResultWriter.MANIFEST), "{\"format\": 99}");
        assertThatThrownBy(() -> ResultReader.open(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 99");
    }
}
