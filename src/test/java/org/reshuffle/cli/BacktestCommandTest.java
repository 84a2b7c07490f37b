package org.reshuffle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reshuffle.cli.Program.Ended;
import org.xml.sax.SAXException;

class BacktestCommandTest {
    private static final String SCENARIOS =
            Path.of("scenarios").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private Ended call(String... options) {
        String[] call = new String[options.length + 3];
        call[0] = "backtest";
        call[1] = "--scenarios";
        call[2] = SCENARIOS;
        System.arraycopy(options, 0, call, 3, options.length);
        return Program.in(folder).call(call);
    }

    @Test
    void setsTheModelBesideTheRivalsThatKnowAsMuchAndWritesAPage()
            throws IOException, ParserConfigurationException, SAXException {
        Path page = folder.resolve("card.html");
        Ended ended = call("--to", "2015", "--json", "--html", page.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode cards = new ObjectMapper().readTree(ended.out());
        assertThat(cards).hasSize(2);
        assertThat(cards.get(0).get("setting").asText()).isEqualTo("blind");
        assertThat(cards.get(0).get("scores").findValuesAsText("forecast")).doesNotContain("gdp-shares");
        assertThat(cards.get(1).get("scores").findValuesAsText("forecast"))
                .contains("model", "no-change", "trend", "past-growth", "gravity", "gdp-shares");
        assertThat(cards.get(1).get("fed").findValuesAsText("driver")).contains("tariffs", "growth");
        assertThat(Files.list(folder).map(file -> file.getFileName().toString()))
                .containsExactly("card.html");
        String text = Files.readString(page).replace("<!DOCTYPE html>\n", "");
        assertThat(text).contains("lang=\"zh\"").contains("份额随世界 GDP 份额变动");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void refusesYearsThatItCannotScore() {
        assertThat(call("--to", "2016").code()).isEqualTo(2);
        assertThat(call("--to", "2016").err())
                .contains("no observed shares of 2016")
                .contains("2018");
        assertThat(call("--from", "2018", "--to", "2015").err()).contains("--from before --to");
        assertThat(call("--to", "soon").err()).contains("--to: expected a year, got 'soon'");
        assertThat(call("--setting", "blnd").err()).contains("did you mean 'blind'?");
    }

    @Test
    void refusesAWorldForWhichNoFiguresAreCutInOneLine() {
        Ended ended = call("--world", "worlds/world-2000.yaml", "--to", "2018");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints())
                .containsExactly(
                        "the figures of the back-test are not cut for a world of 2000, expected one of 2011 or 2018");
    }

    @Test
    void refusesAFileOfWhichNothingCanBeScored() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(
                file, "measure,year,nation,sector,share_percent\nmanufacturing_value_added,2024,CHN,C29,30\n");
        Ended ended = call("--world", "worlds/world-2018.yaml", "--to", "2024", "--observed", file.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.complaints())
                .containsExactly("no measure and sector has observed shares of both 2018 and 2024");
    }

    @Test
    void refusesAPageThatCannotBeWrittenBeforeItReplays() throws IOException {
        Files.writeString(folder.resolve("notes"), "mine");
        Ended ended =
                call("--to", "2018", "--html", folder.resolve("notes/card.html").toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("is in the way: it is not a folder");
    }

    /** As Ctrl-C does. */
    @Test
    void anInterruptedBacktestTellsNothingHalf() {
        Path page = folder.resolve("card.html");
        Thread.currentThread().interrupt();
        Ended ended = call("--to", "2015", "--html", page.toString());
        Thread.interrupted();
        assertThat(ended.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.complaints()).containsExactly("interrupted; what was finished is kept");
        assertThat(page).doesNotExist();
    }

    @Test
    void aDryRunTellsTheYearsAndReplaysNothing() {
        assertThat(call("--to", "2018", "--dry-run").out()).isEqualTo("would replay 2011 to 2018 and score it\n");
        assertThat(call("--to", "2018", "--dry-run", "--json").out()).contains("\"from\" : 2011", "\"to\" : 2018");
    }

    @Test
    void namesTheLineOfAFileThatIsWrong() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(file, "measure,year,nation,sector,share_percent\nworld_gross_output,2024,CHN,MFG,thirty\n");
        Ended ended = call("--world", "worlds/world-2018.yaml", "--to", "2024", "--observed", file.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("mine.csv:2:33: share_percent: ").contains("'thirty'");
    }

    @Test
    void runsFromTheWorldOf2018ToYearsThatAFileNames() throws IOException {
        Path file = folder.resolve("mine.csv");
        Files.writeString(
                file,
                "measure,year,nation,sector,share_percent\nworld_gross_output,2019,CHN,MFG,33\n"
                        + "world_gross_output,2019,USA,MFG,13\nworld_gross_output,2019,DEU,MFG,4.5\n");
        Ended ended = call(
                "--world",
                "worlds/world-2018.yaml",
                "--to",
                "2019",
                "--observed",
                file.toString(),
                "--setting",
                "driven");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("From 2018 to 2019").contains("Shares move with shares of world GDP");
    }
}
