package org.reshuffle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reshuffle.experiment.Numerals;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.experiment.Scenario.Mode;
import org.reshuffle.observe.Measure;
import org.reshuffle.result.OutcomeResult;
import org.reshuffle.result.ResultReader;
import org.reshuffle.result.SyntheticScenario;
import org.reshuffle.result.SyntheticWorld;
import org.reshuffle.sweep.ChangedSeeds;
import org.reshuffle.sweep.Engine;
import org.reshuffle.sweep.ResultFixture;
import org.reshuffle.sweep.SyntheticEngine;
import org.reshuffle.world.Text;

class StoryTest {
    @TempDir
    Path out;

    /** Draws differently in every arm, so that the seeds leave the sign of every effect open. */
    private static Engine noisy(Scenario scenario) {
        return new ChangedSeeds(new SyntheticEngine(scenario), (arm, events, seed, observed) -> {
            Random random = new Random(31 * seed + arm.hashCode());
            for (Measure measure : Measure.values()) {
                for (int quarter = 0; !measure.derived() && quarter < observed.quarters(); quarter++) {
                    double[] row = observed.row(measure, quarter);
                    for (int k = 0; k < row.length; k++) {
                        row[k] *= Math.exp(0.5 * random.nextGaussian());
                    }
                }
            }
        });
    }

    private ResultReader result(Scenario scenario) throws Exception {
        return result(scenario, SyntheticEngine::new);
    }

    private ResultReader result(Scenario scenario, Function<Scenario, Engine> engines) throws Exception {
        return ResultReader.open(ResultFixture.write(scenario, out, 2, true, engines));
    }

    private static Scenario scenario(int seeds, Mode mode) {
        return SyntheticScenario.of(SyntheticWorld.of(8, 6), 60, seeds, mode);
    }

    private static Scenario calm() {
        ImmutableList<Scenario.Arm> arms =
                ImmutableList.of(new Scenario.Arm("scenario", new Text("Nothing", "无"), ImmutableList.of()));
        return SyntheticScenario.with(SyntheticWorld.of(8, 6), 60, 3, Mode.BOTH, arms);
    }

    @Test
    void tellsTheNumbersOfTheSummary() throws Exception {
        ResultReader result = result(scenario(6, Mode.BOTH));
        OutcomeResult outcome = result.summary().outcomes().get(0);
        assertThat(outcome.low()).isLessThanOrEqualTo(outcome.high()).isNegative();
        assertThat(outcome.high()).isNegative();
        for (Language language : Language.values()) {
            List<String> sentences = Story.of(result, language);
            assertThat(sentences).hasSize(3);
            assertThat(sentences.get(0))
                    .contains(Numerals.size(outcome.againstBaseline()))
                    .contains(Numerals.signed(outcome.low()))
                    .contains(Numerals.signed(outcome.high()))
                    .contains(Numerals.size(outcome.againstStart()))
                    .contains("2024");
        }
        assertThat(Story.of(result, Language.EN).get(0))
                .matches(
                        "By the third quarter of 2024, output of energy-intensive basics in Germany is [\\d.]+\u00a0% lower"
                                + " than in the same world without the events \\(90\u00a0% of the seeds: −[\\d.]+ to −[\\d.]+\u00a0%\\),"
                                + " and [\\d.]+\u00a0% (lower|higher) than at the start in the first quarter of 2018\\.");
        assertThat(Story.of(result, Language.ZH).get(0))
                .matches("到2024年第三季度，德国的能源密集型基础材料产出比没有这些冲击的同一世界低[\\d.]+%"
                        + "（90%的种子为−[\\d.]+%至−[\\d.]+%），比2018年第一季度的起点[高低][\\d.]+%。");
    }

    @Test
    void namesTheNationsThatClearlyGainAndLose() throws Exception {
        List<String> sentences = Story.of(result(scenario(6, Mode.BOTH)), Language.EN);
        assertThat(sentences.get(1))
                .startsWith(
                        "In the third quarter of 2024, manufacturing output is clearly below the counterfactual in ")
                .contains("Germany (−")
                .contains("China (+")
                .contains("the United States (+");
        assertThat(sentences.get(2))
                .startsWith("By the end of the run in the fourth quarter of 2032, ")
                .contains("of all nations, Germany has lost most capacity to others through the events (net ")
                .contains("the United States has gained most (");
    }

    @Test
    void saysThatThereIsNoClearChangeWhereTheIntervalIncludesZero() throws Exception {
        // The third outcome of the fixture, first: seeds drown what the events do to the world's share.
        Scenario full = scenario(8, Mode.BOTH);
        Scenario first = full.withOutcomes(ImmutableList.of(
                new Scenario.Outcome("FRA.ENI.output", full.outcomes().get(0).at())));
        ResultReader result = result(first, StoryTest::noisy);
        OutcomeResult outcome = result.summary().outcomes().get(0);
        assertThat(outcome.low()).isNegative();
        assertThat(outcome.high()).isPositive();
        String english = Story.of(result, Language.EN).get(0);
        assertThat(english)
                .contains("there is no clear change in output of energy-intensive basics in France")
                .contains(Numerals.signed(outcome.low()) + " to " + Numerals.signed(outcome.high()))
                .doesNotContain(" is " + Numerals.size(outcome.againstBaseline()));
        assertThat(Story.of(result, Language.ZH).get(0)).contains("没有明确变化");
    }

    @Test
    void saysThatTheSpreadIsUnknownWithoutSeeds() throws Exception {
        ResultReader result = result(scenario(0, Mode.MEAN_FIELD));
        assertThat(Story.of(result, Language.EN).get(0))
                .contains("fewer than five seeds were run, so the spread is not known");
        assertThat(Story.of(result, Language.ZH).get(0)).contains("随机种子不足五个");
    }

    @Test
    void saysThatNothingWasChanged() throws Exception {
        ResultReader result = result(calm());
        List<String> english = Story.of(result, Language.EN);
        assertThat(english.get(0)).startsWith("Nothing is changed in this scenario, so it is its own counterfactual: ");
        assertThat(english.get(1)).contains("Between the start and the third quarter of 2024");
        assertThat(Story.of(result, Language.ZH).get(0)).startsWith("本情景未作任何改变");
    }

    @Test
    void tellsWithoutOutcomesWhatNationsAndFlowsTell() throws Exception {
        ResultReader result = result(scenario(3, Mode.BOTH).withOutcomes(ImmutableList.of()));
        assertThat(Story.of(result, Language.EN))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    /** First and last difference, each with an interval of one either way. */
    @ParameterizedTest
    @CsvSource({
        "-10, -1.5, closed", "-10, -2.5, smaller", "-10, -9, stays", "-10, -12, stays", "-10, -13, larger",
        "10, 13, larger", "10, 2.5, smaller", "-10, 5, turned", "10, -5, turned", "-10, 0.5, unclear",
        "-10, -0.5, unclear", "0.5, 8, opened", "0.5, 0.7, still-unclear"
    })
    void whatIsLeftOfAGapIsHeldAgainstWhatItWas(double first, double last, String told) {
        assertThat(Story.gapKey(new Effect(first, first - 1, first + 1), new Effect(last, last - 1, last + 1)))
                .isEqualTo("gap." + told);
    }

    @Test
    void neverLeavesAGapOrASlip() throws Exception {
        for (Scenario scenario :
                List.of(scenario(4, Mode.BOTH), scenario(0, Mode.MEAN_FIELD), scenario(5, Mode.STOCHASTIC), calm())) {
            ResultReader result = result(scenario);
            for (Language language : Language.values()) {
                for (String sentence : Story.of(result, language)) {
                    assertThat(sentence).doesNotContain("{", "NaN", "null", "  ", " ,", "than in than", "–");
                    assertThat(sentence).endsWith(language == Language.EN ? "." : "。");
                    Matcher doubled = Pattern.compile("\\b(\\w+) \\1\\b").matcher(sentence);
                    assertThat(doubled.find()).as(sentence).isFalse();
                }
            }
        }
    }
}
