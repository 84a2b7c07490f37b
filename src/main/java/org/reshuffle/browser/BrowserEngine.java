package org.reshuffle.browser;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.reshuffle.experiment.Scenario;
import org.reshuffle.judge.Answer;
import org.reshuffle.judge.Draws;
import org.reshuffle.judge.claim.Move;
import org.reshuffle.judge.claim.Truth;
import org.reshuffle.observe.RunRecord;
import org.reshuffle.result.Figure;
import org.reshuffle.scenario.ClaimFiles;
import org.reshuffle.scenario.Finding;
import org.reshuffle.scenario.InvalidInput;
import org.reshuffle.scenario.MemoryLibrary;
import org.reshuffle.scenario.ScenarioReader;
import org.reshuffle.scenario.ScenarioWriter;
import org.teavm.jso.JSExport;

/**
 * What a page's worker calls. Arguments are text and numbers; lists come line by line. Answers are JSON: what was asked
 * for, {@code findings} of bad input, or the {@code error} of a run that failed.
 */
public final class BrowserEngine {
    private static final MemoryLibrary LIBRARY = new MemoryLibrary();
    private static final Bench BENCH = new Bench(LIBRARY);

    private BrowserEngine() {}

    /** Nothing happens until something is called. */
    public static void main(String[] args) {}

    /** Keeps the text of a file. */
    @JSExport
    public static void put(String file, String text) {
        LIBRARY.put(file, text);
        BENCH.forget();
    }

    /**
     * Runs arms of a scenario.
     *
     * @param settings changes as {@code --set} takes them
     * @param arms their names, {@code baseline} among them; empty for all
     * @param seed of the stochastic mode, empty for the mean-field mode
     * @param detail whether forces, flows and moves are asked for, which take longer than the run
     */
    @JSExport
    public static String run(String file, String settings, String arms, String seed, boolean detail) {
        return answer(json -> {
            Scenario scenario = BENCH.scenario(file, lines(settings));
            String world = Bench.world(file, lines(settings));
            List<RunRecord> runs = new ArrayList<>();
            for (String arm : arms.isEmpty() ? Bench.arms(scenario) : lines(arms)) {
                runs.add(
                        seed.isEmpty()
                                ? BENCH.meanField(scenario, arm, world, detail)
                                : BENCH.stochastic(scenario, arm, world, Long.parseLong(seed), detail));
            }
            RunAnswer found = new RunAnswer(scenario, runs);
            BENCH.answer = found;
            found.write(json);
        });
    }

    /** A measure's series in a run of the last answer: nation by nation, family by family, the quarters inmost. */
    @JSExport
    public static double[] series(int run, String measure) {
        RunAnswer answer = BENCH.answer;
        return answer == null ? new double[0] : answer.series(run, measure);
    }

    /**
     * What each force has added since the base quarter in a run of the last answer [bn USD a year, base-year prices]: by
     * kept quarter, nation, family and force.
     */
    @JSExport
    public static double[] forces(int run) {
        RunAnswer answer = BENCH.answer;
        return answer == null ? new double[0] : answer.forces(run);
    }

    /**
     * Capacity that has gone from one nation to another since the first quarter in a run of the last answer [bn USD a
     * year of base-year output]: by year, nation left and nation entered.
     */
    @JSExport
    public static double[] flows(int run) {
        RunAnswer answer = BENCH.answer;
        return answer == null ? new double[0] : answer.flows(run);
    }

    /**
     * Begins to split an outcome of an arm among what happens in it and not in the baseline.
     *
     * @param outcome {@code NATION.FAMILY.measure}
     * @param quarter counted from the first of the run
     */
    @JSExport
    public static String split(String file, String settings, String arm, String outcome, int quarter) {
        return answer(json -> {
            Scenario scenario = BENCH.scenario(file, lines(settings));
            if (quarter < 0 || quarter >= scenario.quarters()) {
                throw new IllegalArgumentException(
                        "the quarter is one of 0 to " + (scenario.quarters() - 1) + ", got " + quarter);
            }
            Figure figure = Figure.of(outcome, scenario.world());
            BENCH.split = BENCH.split(scenario, arm, Bench.world(file, lines(settings)), figure, quarter);
        });
    }

    /** Makes one run more of a split; the parts stand in the answer after the last. */
    @JSExport
    public static String splitStep() {
        return answer(json -> {
            SplitWork now = BENCH.split;
            if (now == null) {
                throw new IllegalStateException("no outcome is being split");
            }
            boolean more = now.step();
            json.put("done", now.done()).put("total", now.total());
            if (!more) {
                json.begin("split", '{');
                now.write(json);
                json.end('}');
            }
        });
    }

    /** The fingerprint that {@code reshuffle run} writes for a scenario, its mode and seeds among the settings. */
    @JSExport
    public static String fingerprint(String file, String settings) {
        return answer(json -> {
            Scenario scenario = ScenarioReader.read(LIBRARY, file, lines(settings));
            json.put("fingerprint", RunFingerprint.of(BENCH, scenario, Bench.world(file, lines(settings))));
        });
    }

    /** What is wrong with a scenario. */
    @JSExport
    public static String check(String file, String settings) {
        return answer(json -> ScenarioReader.read(LIBRARY, file, lines(settings)));
    }

    /** A scenario with everything it uses, as a file that can be run. */
    @JSExport
    public static String resolved(String file, String settings) {
        return answer(
                json -> json.put("text", ScenarioWriter.resolved(ScenarioReader.read(LIBRARY, file, lines(settings)))));
    }

    /** Begins to judge a claim, or to ask it at chosen places. */
    @JSExport
    public static String judge(String file, int draws, int most, int seed) {
        return answer(
                json -> BENCH.work = new ClaimWork(new ClaimFiles(LIBRARY).read(file), new Draws(draws, seed), most));
    }

    /** Judges one draw more; the verdict stands in the answer after the last. */
    @JSExport
    public static String step() {
        return answer(json -> {
            ClaimWork now = begun();
            boolean more = now.step();
            json.put("done", now.done()).put("total", now.total());
            if (!more) {
                json.begin("verdict", '{');
                VerdictText.write(json, now.judgement());
                json.end('}');
            }
        });
    }

    /**
     * Whether the claim and each of its parts hold where levers stand so, a line {@code path=value} each, the quantities
     * of the parts, and the effect on the claim's measure.
     */
    @JSExport
    public static String ask(String moves) {
        return answer(json -> {
            ImmutableList.Builder<Move> list = ImmutableList.builder();
            for (String move : lines(moves)) {
                int equals = move.indexOf('=');
                list.add(new Move(move.substring(0, equals), move.substring(equals + 1)));
            }
            Answer found = begun().at(list.build());
            json.put("holds", number(found.truth())).begin("parts", '[');
            for (Truth part : found.parts()) {
                json.item(number(part));
            }
            json.end(']').begin("figures", '[');
            for (double figure : found.figures()) {
                json.item(figure);
            }
            json.end(']');
            json.put("counterfactual", found.againstControl()).put("start", found.againstStart());
        });
    }

    private static double number(Truth truth) {
        return truth == Truth.UNDEFINED ? Double.NaN : truth == Truth.TRUE ? 1 : 0;
    }

    private static ClaimWork begun() {
        ClaimWork work = BENCH.work;
        if (work == null) {
            throw new IllegalStateException("no claim is being judged");
        }
        return work;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String answer(Consumer<JsonText> body) {
        try {
            JsonText json = new JsonText().begin('{');
            body.accept(json);
            return json.end('}').toString();
        } catch (InvalidInput e) {
            JsonText json = new JsonText().begin('{').begin("findings", '[');
            for (Finding finding : e.findings()) {
                json.begin('{')
                        .put("file", finding.at().file())
                        .put("line", finding.at().line());
                json.put("column", finding.at().column()).put("path", finding.path());
                json.put("message", finding.message()).end('}');
            }
            return json.end(']').end('}').toString();
        } catch (RuntimeException e) {
            String message = e.getMessage();
            return new JsonText()
                    .begin('{')
                    .put("error", message == null ? e.toString() : message)
                    .end('}')
                    .toString();
        }
    }
}
