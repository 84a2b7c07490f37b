package org.reshuffle.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reshuffle.scenario.Lesson;
import org.reshuffle.web.ShippedFiles;

/** What an outcome is split into, as a page's worker asks for it. */
class SplitTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OWN = "scenarios/split.yaml";

    /** Two tariffs that are one and the same, and one of nothing. */
    private static final String TWINS = """
            scenario: split
            world: worlds/world-2018.yaml
            title: {en: "Twins", zh: "孪生"}
            description: {en: "Twins and nothing", zh: "孪生与空"}
            horizon: {start: 2018Q1, quarters: 24}
            shocks:
            """ + tariff("one", 0.2) + tariff("nothing", 0) + tariff("other", 0.2) + """
            arms:
              - {name: all, title: {en: "All", zh: "全部"}, with: [one, nothing, other]}
              - {name: none, title: {en: "None", zh: "无"}, with: []}
            outcomes:
              - {id: CHN.ALL.exports, at: 2020Q4}
            """;

    private static String tariff(String id, double size) {
        return "  - {id: " + id + ", kind: tariff, title: {en: " + id + ", zh: " + id + "}, exporters: [CHN],"
                + " importers: [USA], families: [MANUFACTURING], profile: {type: step, size: " + size
                + ", start: 2019Q1}, source: {en: \"none\", zh: \"无\"}}\n";
    }

    static List<Lesson> lessons() throws IOException {
        return ShippedFiles.read(Path.of("scenarios")).lessons();
    }

    @BeforeAll
    static void read() throws IOException {
        EnginePage.library().forEach((name, text) -> BrowserEngine.put("scenarios/" + name, text));
        BrowserEngine.put(OWN, TWINS);
    }

    private static JsonNode answer(String text) throws IOException {
        JsonNode answer = JSON.readTree(text);
        assertThat(answer.path("error").asText() + answer.path("findings")).isEmpty();
        return answer;
    }

    /** The split that stands in the last answer. */
    private static JsonNode split(String file, String settings, String arm, String outcome, int quarter)
            throws IOException {
        answer(BrowserEngine.split(file, settings, arm, outcome, quarter));
        JsonNode last = answer(BrowserEngine.splitStep());
        int steps = 1;
        while (!last.has("split")) {
            last = answer(BrowserEngine.splitStep());
            steps++;
        }
        assertThat(last.path("done").asInt())
                .isEqualTo(steps)
                .isEqualTo(last.path("total").asInt());
        return last.path("split");
    }

    private static double sum(JsonNode split) {
        double sum = 0;
        for (JsonNode cause : split.path("causes")) {
            sum += cause.path("part").asDouble();
        }
        return sum;
    }

    private static String file(Lesson lesson) {
        return "scenarios/" + lesson.scenario() + ".yaml";
    }

    /** The whole is what the page shows: a run of the arm, all of it, against one of the baseline. */
    @ParameterizedTest
    @MethodSource("lessons")
    void partsOfEveryLessonAddUpToWhatTheRunsDifferBy(Lesson lesson) throws IOException {
        String arm = lesson.predict().arm();
        String[] id = lesson.predict().outcome().split("\\.");
        JsonNode run = answer(BrowserEngine.run(file(lesson), "", "baseline\n" + arm, "", false));
        int last = run.path("quarters").asInt() - 1;

        JsonNode split = split(file(lesson), "", arm, lesson.predict().outcome(), last);

        double whole = split.path("whole").asDouble();
        double size = Math.max(1, Math.abs(split.path("without").asDouble()));
        assertThat(split.path("causes")).isNotEmpty();
        assertThat(sum(split)).isCloseTo(whole, within(1e-9 * size));
        boolean single = !id[0].equals("WLD") && (!id[1].equals("ALL") || rows(run, id[2]) == 1);
        if (single) {
            assertThat(whole).isCloseTo(figure(run, 1, id, last) - figure(run, 0, id, last), within(1e-9 * size));
        }
    }

    /** Rows that a nation has of a measure: one, or one a family. */
    private static int rows(JsonNode run, String measure) {
        return BrowserEngine.series(0, measure).length
                / run.path("nations").size()
                / run.path("quarters").asInt();
    }

    private static double figure(JsonNode run, int arm, String[] id, int quarter) {
        int row =
                place(run.path("nations"), id[0]) * rows(run, id[2]) + Math.max(0, place(run.path("families"), id[1]));
        return BrowserEngine.series(arm, id[2])[row * run.path("quarters").asInt() + quarter];
    }

    private static int place(JsonNode names, String name) {
        for (int k = 0; k < names.size(); k++) {
            if (names.path(k).asText().equals(name)) {
                return k;
            }
        }
        return -1;
    }

    @Test
    void whatDoesNothingHasNoPartAndTwinsHaveTheSame() throws IOException {
        JsonNode split = split(OWN, "", "all", "CHN.ALL.exports", 23);

        assertThat(split.path("causes").findValuesAsText("id")).containsExactly("one", "nothing", "other");
        double one = split.path("causes").path(0).path("part").asDouble();
        double other = split.path("causes").path(2).path("part").asDouble();
        assertThat(one).isNegative().isCloseTo(other, within(1e-9));
        assertThat(split.path("causes").path(1).path("part").asDouble()).isZero();
        assertThat(2 * one).isCloseTo(split.path("whole").asDouble(), within(1e-9));
    }

    @Test
    void aMovedLeverMovesTheParts() throws IOException {
        JsonNode split = split(OWN, "shocks.other.profile.size=0", "all", "CHN.ALL.exports", 23);

        assertThat(split.path("causes").path(2).path("part").asDouble()).isZero();
        assertThat(split.path("causes").path(0).path("part").asDouble())
                .isEqualTo(split.path("whole").asDouble());
    }

    @Test
    void anEarlierQuarterIsThatOfTheWholeRun() throws IOException {
        JsonNode before = split(OWN, "", "all", "CHN.ALL.exports", 3);

        assertThat(before.path("whole").asDouble()).isZero();
        assertThat(before.path("without").asDouble()).isPositive();
    }

    @Test
    void whereNothingDiffersNothingIsSplit() throws IOException {
        JsonNode split = split(OWN, "", "none", "CHN.ALL.exports", 23);

        assertThat(split.path("causes")).isEmpty();
        assertThat(split.path("whole").asDouble()).isZero();
    }

    @Test
    void aQuarterBeyondTheRunOrAnUnknownFigureIsAnError() {
        assertThat(BrowserEngine.split(OWN, "", "all", "CHN.ALL.exports", 24)).contains("one of 0 to 23, got 24");
        assertThat(BrowserEngine.split(OWN, "", "all", "CHN.ALL.exprots", 1)).contains("error");
    }
}
